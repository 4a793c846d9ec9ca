import type { ReactNode } from 'react'
import { dateWords } from '../../../src/base/date.ts'
import type { Standing } from '../../../src/maturity/standing.ts'
import { Go } from '../../components/go.tsx'
import { Track } from '../../components/level.tsx'
import { Money } from '../../components/money.tsx'
import { OutcomeState } from '../../components/outcome-state.tsx'
import { usePlan, useWorkspace } from '../../state/hooks.ts'

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** What is known of a system whatever part of it is shown. */
export function SystemFacts({ standing }: { readonly standing: Standing }) {
  const { system, assessed, level, plus, target } = standing
  const { person, team } = useWorkspace()
  const outcome = usePlan().outcomes.find(({ systemId }) => systemId === system.id)
  const owner = system.ownerId === null ? undefined : person.get(system.ownerId)
  const itsTeam = system.teamId === null ? undefined : team.get(system.teamId)
  return (
    <dl className="sysp-facts">
      <Fact label="Level today, target">
        <Track today={assessed ? level : 0} target={target} plus={plus} />
      </Fact>
      <Fact label="Target by">{system.target?.by == null ? 'No date' : dateWords(system.target.by)}</Fact>
      <Fact label="Forecast">{outcome === undefined ? '–' : <OutcomeState outcome={outcome} dated />}</Fact>
      <Fact label="Owner">
        {owner === undefined ? (
          'Nobody'
        ) : (
          <Go to={{ screen: 'people', id: owner.id }} className="ul">
            {owner.name}
          </Go>
        )}
      </Fact>
      <Fact label="Team">
        {itsTeam === undefined ? (
          'None'
        ) : (
          <Go to={{ screen: 'teams' }} className="ul">
            {itsTeam.name}
          </Go>
        )}
      </Fact>
      <Fact label="Value a year">
        <Money amount={system.valueAYear} />
      </Fact>
      <Fact label="Assessed">{system.assessedOn === null ? 'Not yet' : dateWords(system.assessedOn)}</Fact>
    </dl>
  )
}
