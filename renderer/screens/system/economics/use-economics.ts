import { useMemo } from 'react'
import { economics, type Economics } from '../../../../src/maturity/economics.ts'
import type { System } from '../../../../src/model/system.ts'
import { peopleCost } from '../../../../src/planning/people-cost.ts'
import { useFramework, useWorkspace } from '../../../state/hooks.ts'
import { monthsOf } from './month-draft.ts'

/** What one system costs and brings, with the people its run work asks for. */
export function useEconomics(system: System): Economics {
  const workspace = useWorkspace()
  const framework = useFramework()
  return useMemo(
    () => economics(system, monthsOf(workspace.account, system.id), framework, peopleCost(workspace, framework, system)),
    [workspace, framework, system],
  )
}
