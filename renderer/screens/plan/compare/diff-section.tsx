import { useState } from 'react'
import { planDiff } from '../../../../src/planning/scenario/plan-diff.ts'
import { ChartSection } from '../../../charts/chart-section.tsx'
import { Select } from '../../../components/form.tsx'
import { useFramework, useToday, useWorkspace } from '../../../state/hooks.ts'
import { planOfChoice, type Choice } from './compared.ts'
import { diffGroups } from './diff-lines.ts'
import { DiffTable } from './diff-table.tsx'

/** Before, after and what changes from one plan to another: decisions added, removed and moved, and what comes of it. */
export function DiffSection({ choices, first }: { readonly choices: readonly Choice[]; readonly first: readonly Choice[] }) {
  const workspace = useWorkspace()
  const framework = useFramework()
  const today = useToday()
  const [keys, setKeys] = useState<readonly [string, string] | null>(null)
  const [before, after] = [0, 1].map((at) => choices.find(({ key }) => key === keys?.[at]) ?? first[at])
  if (before === undefined || after === undefined) return null
  const groups = diffGroups(planDiff(planOfChoice(workspace, before, today), planOfChoice(workspace, after, today)), workspace, framework)
  const options = choices.map(({ key, name }) => ({ value: key, label: name }))
  return (
    <ChartSection
      title="What changes"
      about={`Changes from ${before.name} to ${after.name}.`}
      table={{
        columns: ['About', 'What', before.name, `${after.name} `, 'Change'].map((head) => ({ head, as: 'text' })),
        rows: groups.flatMap(({ title, lines }) => lines.map((one) => [title, one.what, one.before, one.after, one.change])),
      }}
      ownTable={null}
      legend={
        <span className="row">
          <Select label="From" value={before.key} options={options} onChange={(key) => setKeys([key, after.key])} />
          <Select label="To" value={after.key} options={options} onChange={(key) => setKeys([before.key, key])} />
        </span>
      }
    >
      <DiffTable groups={groups} from={before.name} to={after.name} />
    </ChartSection>
  )
}
