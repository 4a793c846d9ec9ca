import type { Scenario } from '../../../../src/model/scenario.ts'
import { Button } from '../../../components/button.tsx'
import { SectionHead } from '../../../components/page.tsx'
import { SourceTag } from '../../../components/source-tag.tsx'
import { numberTyped } from '../../../components/typed.ts'
import { counted } from '../../../components/words.ts'
import { useFramework, useReadOnly } from '../../../state/hooks.ts'
import { assumptionGroups, withAssumption, type AssumptionRow } from './assumption-rows.ts'
import { useScenarioEdit, type ScenarioEdit } from './use-scenario-edit.ts'
import { WrittenField } from './written-field.tsx'

interface LineProps {
  readonly row: AssumptionRow
  readonly scenario: Scenario
  readonly edit: ScenarioEdit
}

function Line({ row: { one, own }, scenario: { assumptions }, edit }: LineProps) {
  const readOnly = useReadOnly() !== null
  const write = (value: number) => edit({ assumptions: withAssumption(assumptions, one, value) })
  return (
    <tr>
      <th scope="row">
        <span className="two">
          <span className={own === null ? undefined : 'su-own'}>{one.name}</span>
          <small>{one.drives}</small>
        </span>
      </th>
      <td className="num">
        <WrittenField
          label={`${one.name}, ${one.unit}, in this scenario`}
          value={String(own ?? one.value)}
          wrong={(text) => numberTyped(text, one.least, one.most).wrong}
          onWrite={(text) => write(numberTyped(text, one.least, one.most).value ?? one.value)}
        />
      </td>
      <td className="num q2">{one.value}</td>
      <td className="q2">{one.unit}</td>
      <td className="nw">
        <SourceTag source={one.source} />
      </td>
      <td className="su-restore">
        {own === null ? null : (
          <Button
            size="sm"
            kind="quiet"
            icon="undo"
            disabled={readOnly}
            aria-label={`Back to ${one.value}: ${one.name}`}
            onClick={() => void write(one.value)}
          >
            Back to {one.value}
          </Button>
        )}
      </td>
    </tr>
  )
}

/** Numbers that drive the plan, as this scenario takes them, beside the workspace's. */
export function AssumptionsTable({ scenario }: { readonly scenario: Scenario }) {
  const groups = assumptionGroups(useFramework(), scenario)
  const edit = useScenarioEdit(scenario)
  const own = Object.keys(scenario.assumptions).length
  return (
    <section>
      <SectionHead
        title="Assumptions"
        sub={own === 0 ? 'As in the workspace' : `${counted(own, 'number', 'numbers')} of its own; the others follow the workspace`}
      />
      <table className="tbl su-assumptions">
        <caption className="sr">Assumptions of {scenario.name}</caption>
        <thead>
          <tr>
            <th scope="col">Number and what it drives</th>
            <th scope="col" className="num">
              This scenario
            </th>
            <th scope="col" className="num">
              Workspace
            </th>
            <th scope="col">Unit</th>
            <th scope="col">Source</th>
            <th scope="col">
              <span className="sr">Restore</span>
            </th>
          </tr>
        </thead>
        {groups.map(({ title, rows }) => (
          <tbody key={title}>
            <tr className="su-group">
              <th scope="rowgroup" colSpan={6}>
                {title}
              </th>
            </tr>
            {rows.map((row) => (
              <Line key={row.one.id} row={row} scenario={scenario} edit={edit} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}
