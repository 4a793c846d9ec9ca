import type { PersonId } from '../../../src/model/person.ts'
import type { Team } from '../../../src/model/team.ts'
import type { Squad } from '../../../src/structure/structure.ts'
import { Go } from '../../components/go.tsx'
import { Icon } from '../../components/icon.tsx'
import { useSettings, useWorkspace } from '../../state/hooks.ts'
import { OwnershipBadge } from './ownership-badge.tsx'
import { SquadColumn } from './squad-column.tsx'
import { isProposed } from './view.ts'

/** More columns than this stand in rows, without lines to the head. */
const IN_ONE_ROW = 4

function HeadCard() {
  const { headId } = useSettings()
  const { person } = useWorkspace()
  const head = headId === null ? undefined : person.get(headId)
  return (
    <div className="org-head seat">
      <div className="seat-h">
        <Icon name="person" />
        {head === undefined ? (
          <Go to={{ screen: 'settings' }} className="name ul">
            Name the head
          </Go>
        ) : (
          <Go to={{ screen: 'people', id: head.id }} className="name">
            {head.name}
          </Go>
        )}
      </div>
      <p>{head === undefined || head.title === '' ? 'Head of the teams' : head.title}</p>
    </div>
  )
}

/** Lines from the head to each column; dashed to what is not there yet. */
function Bus({ squads }: { readonly squads: readonly Squad[] }) {
  const middles = squads.map((_, at) => ((at + 0.5) / squads.length) * 100)
  const [first, last] = [middles[0] ?? 50, middles.at(-1) ?? 50]
  return (
    <svg className="bus" aria-hidden>
      <line x1="50%" x2="50%" y1="0" y2="14.5" />
      <line x1={`${Math.min(first, 50)}%`} x2={`${Math.max(last, 50)}%`} y1="14.5" y2="14.5" />
      {squads.map((squad, at) => (
        <line
          key={squad.id}
          x1={`${middles[at]}%`}
          x2={`${middles[at]}%`}
          y1="14.5"
          y2="28"
          {...(isProposed(squad) ? { strokeDasharray: '3 3' } : {})}
        />
      ))}
    </svg>
  )
}

function Key() {
  return (
    <p className="org-key">
      <span>
        <OwnershipBadge area="reliability" share="main" /> Main job
      </span>
      <span>
        <OwnershipBadge area="reliability" share="side" /> Beside other work
      </span>
      <span>
        <OwnershipBadge area="reliability" share="proposed" /> Proposed
      </span>
    </p>
  )
}

interface OrgChartProps {
  readonly squads: readonly Squad[]
  /** A shape for another size: its seats are nobody's own place, so nothing can be changed there. */
  readonly shape: boolean
  readonly onTeam: (team: Team) => void
  readonly onPerson: (personId: PersonId) => void
}

export function OrgChart({ squads, shape, onTeam, onPerson }: OrgChartProps) {
  const oneRow = squads.length <= IN_ONE_ROW
  return (
    <>
      <HeadCard />
      {oneRow ? <Bus squads={squads} /> : <div className="stem" />}
      <div
        className={oneRow ? 'squads' : 'squads many'}
        {...(oneRow ? { style: { gridTemplateColumns: `repeat(${Math.max(1, squads.length)}, minmax(0, 1fr))` } } : {})}
      >
        {squads.map((squad) => (
          <SquadColumn key={squad.id} squad={squad} fixed={shape} onTeam={onTeam} onPerson={onPerson} />
        ))}
      </div>
      {squads.length === 0 ? <p className="q2 ctr">No teams and nobody in an engineering role yet.</p> : null}
      <Key />
    </>
  )
}
