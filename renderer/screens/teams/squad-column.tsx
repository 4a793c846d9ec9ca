import { dateWords } from '../../../src/base/date.ts'
import type { PersonId } from '../../../src/model/person.ts'
import type { Team } from '../../../src/model/team.ts'
import type { Seat, Squad } from '../../../src/structure/structure.ts'
import { Button } from '../../components/button.tsx'
import { Go } from '../../components/go.tsx'
import { Icon } from '../../components/icon.tsx'
import { LevelBadge } from '../../components/level.tsx'
import { RoleMark } from '../../components/role-mark.tsx'
import { useFramework, useReadOnly, useSelection, useWorkspace } from '../../state/hooks.ts'
import { OwnershipBadge } from './ownership-badge.tsx'
import { isProposed } from './view.ts'

interface SeatCardProps {
  readonly seat: Seat
  readonly fixed: boolean
  readonly onPerson: (personId: PersonId) => void
}

function SeatName({ seat }: { readonly seat: Seat }) {
  const { person } = useWorkspace()
  if (seat.personId !== null) {
    return (
      <Go to={{ screen: 'people', id: seat.personId }} className="name">
        {person.get(seat.personId)?.name}
      </Go>
    )
  }
  const name = seat.contract ? 'Contract seat' : 'Open seat'
  if (seat.decisionId === null) return <span className="name">{name}</span>
  return (
    <Go to={{ screen: 'plan', id: seat.decisionId }} className="name">
      {name}
    </Go>
  )
}

/** Solid, outlined or dashed: what the seat answers for, and whether it leads. */
function SeatOwns({ seat: { lead, owns } }: { readonly seat: Seat }) {
  if (!lead && owns.length === 0) return null
  return (
    <div className="seat-owns">
      {lead ? <span className="owns owns-lead">Team lead</span> : null}
      {owns.map(({ area, share }) => (
        <OwnershipBadge key={area} area={area} share={share} />
      ))}
    </div>
  )
}

/** "Open by 12 Jan 2027", "Open by 12 Jan 2027, until 30 Jun 2027", "Leaves 30 Jun 2027"; null when no day is known. */
function daysOf({ openBy, until }: Seat): string | null {
  const last = until === null ? '' : dateWords(until)
  if (openBy === null) return until === null ? null : `Leaves ${last}`
  return until === null ? `Open by ${dateWords(openBy)}` : `Open by ${dateWords(openBy)}, until ${last}`
}

function SeatCard({ seat, fixed, onPerson }: SeatCardProps) {
  const { person } = useWorkspace()
  const { roles } = useFramework()
  const readOnly = useReadOnly()
  const [selection] = useSelection()
  const holder = seat.personId === null ? undefined : person.get(seat.personId)
  const role = seat.post?.role ?? holder?.role ?? null
  const roleName = roles.find(({ id }) => id === role)?.name ?? holder?.title ?? ''
  const chosen = selection !== null && (selection.id === seat.decisionId || selection.id === seat.personId)
  return (
    <li className={['seat', seat.personId === null && 'open', chosen && 'sel'].filter(Boolean).join(' ')}>
      <div className="seat-h" title={holder?.name}>
        {role === null ? <Icon name="person" /> : <RoleMark role={role} />}
        <SeatName seat={seat} />
        <LevelBadge level={seat.post?.level ?? holder?.level ?? null} />
      </div>
      <p>
        <span>{daysOf(seat) ?? roleName}</span>
        {holder === undefined || fixed ? null : (
          <Button
            kind="icon"
            size="sm"
            icon="pencil"
            aria-label={`Work and team of ${holder.name}`}
            disabled={readOnly !== null}
            onClick={() => onPerson(holder.id)}
          />
        )}
      </p>
      <SeatOwns seat={seat} />
    </li>
  )
}

interface SquadColumnProps {
  readonly squad: Squad
  readonly fixed: boolean
  readonly onTeam: (team: Team) => void
  readonly onPerson: (personId: PersonId) => void
}

export function SquadColumn({ squad, fixed, onTeam, onPerson }: SquadColumnProps) {
  const { system, team } = useWorkspace()
  const readOnly = useReadOnly()
  const own = squad.teamId === null ? undefined : team.get(squad.teamId)
  const systems = squad.systems.flatMap((id) => system.get(id)?.name ?? [])
  return (
    <section className={isProposed(squad) ? 'squad proposed' : 'squad'}>
      <div className="squad-h">
        <div className="row">
          <h2>{squad.name}</h2>
          <span className="q mi">
            {squad.seats.length}
            <span className="sr"> seats</span>
          </span>
          {own === undefined ? null : (
            <Button
              kind="icon"
              size="sm"
              icon="pencil"
              aria-label={`Change ${own.name}`}
              disabled={readOnly !== null}
              onClick={() => onTeam(own)}
            />
          )}
        </div>
        <p>{systems.length === 0 ? squad.purpose || 'No system of its own' : systems.join(', ')}</p>
      </div>
      {squad.seats.length === 0 ? <p className="q sm squad-none">Nobody yet</p> : null}
      <ul>
        {squad.seats.map((seat) => (
          <SeatCard key={seat.id} seat={seat} fixed={fixed} onPerson={onPerson} />
        ))}
      </ul>
    </section>
  )
}
