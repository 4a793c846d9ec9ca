import { quarterWords } from '../../../src/base/quarter.ts'
import type { Plan } from '../../../src/planning/plan.ts'
import { fteWords } from '../../../src/planning/words.ts'
import { CapacityChart, type RoleName } from '../../charts/capacity-chart.tsx'
import { ChartSection } from '../../charts/chart-section.tsx'
import { Legend } from '../../charts/legend.tsx'
import { capacityTable } from '../../charts/tables/plan-tables.ts'
import { RoleMark } from '../../components/role-mark.tsx'
import { useFramework } from '../../state/hooks.ts'

const SEEN = 0.05

/** Roles that somebody works in or that work asks for, in the framework's order. */
function rolesIn(plan: Plan, roles: readonly RoleName[]): readonly RoleName[] {
  return roles.filter(({ id }) => plan.quarters.some(({ capacity, demand }) => (capacity[id] ?? 0) >= SEEN || (demand[id] ?? 0) >= SEEN))
}

function ByRole({ plan, roles }: { readonly plan: Plan; readonly roles: readonly RoleName[] }) {
  return (
    <details className="by-role">
      <summary>Capacity and demand by role</summary>
      <div className="by-role-table scroll" tabIndex={0} role="region" aria-label="Capacity and demand by role">
        <table className="tbl tight">
          <caption className="sr">Capacity of demand by role and quarter, in full-time equivalents</caption>
          <thead>
            <tr>
              <th scope="col">Role</th>
              {plan.quarters.map(({ quarter }) => (
                <th key={quarter} scope="col" className="num">
                  {quarterWords(quarter)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {roles.map(({ id, short }) => (
              <tr key={id}>
                <th scope="row">
                  <span className="row nw">
                    <RoleMark role={id} size={14} name={false} />
                    {short}
                  </span>
                </th>
                {plan.quarters.map(({ quarter, capacity, demand }) => (
                  <td key={quarter} className="num nw">
                    {fteWords(capacity[id] ?? 0)} <span className="q">of {fteWords(demand[id] ?? 0)}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

const aboutWords = ({ quarters, name }: Plan): string => {
  const [first, last] = [quarters[0], quarters.at(-1)]
  const when = first === undefined || last === undefined ? '' : `, ${quarterWords(first.quarter)} to ${quarterWords(last.quarter)}`
  return `${name === null ? '' : `${name}: `}Capacity by role against demand in full-time equivalents${when}.`
}

export function Capacity({ plan }: { readonly plan: Plan }) {
  const { roles } = useFramework()
  const shown = rolesIn(plan, roles)
  return (
    <ChartSection
      title="Capacity against demand"
      sub="Full-time equivalents, by role"
      about={aboutWords(plan)}
      table={capacityTable(plan.quarters, shown)}
      legend={
        <Legend
          entries={[
            { swatch: 'line', words: 'Demand' },
            { swatch: 'hatch', words: 'Short' },
          ]}
        />
      }
      note={
        <>
          <p className="q sm plan-note">
            Short is work that nobody able to do it has time for, so it can stand on top of spare time in another role or level.
          </p>
          <ByRole plan={plan} roles={shown} />
        </>
      }
    >
      <CapacityChart lines={plan.quarters} roles={shown} />
    </ChartSection>
  )
}
