import type { ReactNode } from 'react'
import { dateWords } from '../../../src/base/date.ts'
import type { Person } from '../../../src/model/person.ts'
import { Go } from '../../components/go.tsx'
import { LevelBadge } from '../../components/level.tsx'
import { Money } from '../../components/money.tsx'
import { capital, listed } from '../../components/words.ts'
import { useFramework, useSettings, useWorkspace } from '../../state/hooks.ts'
import { leaveWords } from './words.ts'

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** What is known of a person beside their path. */
export function PersonFacts({ person }: { readonly person: Person }) {
  const workspace = useWorkspace()
  const framework = useFramework()
  const { payHidden } = useSettings()
  const manager = person.managerId === null ? undefined : workspace.person.get(person.managerId)
  const areas = person.owns.map(({ area, share }) => {
    const name = framework.areas.find(({ id }) => id === area)?.name.toLowerCase() ?? ''
    return share === 'main' ? name : `${name} beside other work`
  })
  return (
    <dl className="person-facts">
      <Fact name="Level">{person.level === null ? 'Not agreed' : <LevelBadge level={person.level} />}</Fact>
      {person.title === '' ? null : <Fact name="Job title">{person.title}</Fact>}
      <Fact name="Manager">
        {manager === undefined ? (
          'Nobody'
        ) : (
          <Go to={{ screen: 'people', id: manager.id }} className="ul">
            {manager.name}
          </Go>
        )}
      </Fact>
      <Fact name="Full week">{Math.round(person.allocation * 100)}%</Fact>
      {person.startDate === null ? null : <Fact name="Start">{dateWords(person.startDate)}</Fact>}
      {person.endDate === null ? null : <Fact name="Last day">{dateWords(person.endDate)}</Fact>}
      {person.leaves.length === 0 ? null : <Fact name="Leave">{person.leaves.map(leaveWords).join('; ')}</Fact>}
      {person.payAYear === null || payHidden ? null : (
        <Fact name="Base pay">
          <Money amount={person.payAYear} />
        </Fact>
      )}
      {areas.length === 0 ? null : <Fact name="Answers for">{capital(listed(areas))}</Fact>}
    </dl>
  )
}
