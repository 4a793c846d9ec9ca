import { useMemo } from 'react'
import type { Plan } from '../../../src/planning/plan.ts'
import { planDiff } from '../../../src/planning/scenario/plan-diff.ts'
import { useFramework, useWorkspace } from '../../state/hooks.ts'
import { diffGroups } from './compare/diff-lines.ts'
import { DiffTable } from './compare/diff-table.tsx'

interface DiffViewProps {
  readonly before: Plan
  readonly after: Plan
  readonly from: string
  readonly to: string
}

/** What changes when one plan takes the place of another. */
export function DiffView({ before, after, from, to }: DiffViewProps) {
  const workspace = useWorkspace()
  const framework = useFramework()
  const groups = useMemo(() => diffGroups(planDiff(before, after), workspace, framework), [before, after, workspace, framework])
  return (
    <div className="assumptions-lead">
      <DiffTable groups={groups} from={from} to={to} />
    </div>
  )
}
