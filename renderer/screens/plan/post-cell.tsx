import type { Decision } from '../../../src/planning/plan.ts'
import { Go } from '../../components/go.tsx'
import { Arrow } from '../../components/icon.tsx'
import { LevelBadge } from '../../components/level.tsx'
import { RoleMark } from '../../components/role-mark.tsx'
import { useWorkspace } from '../../state/hooks.ts'
import { placeOfTab, type Tab } from './shown.ts'

/** "Open seat", "Interim, 26 weeks", "In place of Ravi Menon", or who moves. */
function useWho({ kind, personId, backfills, inSeat, until }: Decision): string {
  const { person } = useWorkspace()
  if (personId !== null) return person.get(personId)?.name ?? 'Somebody'
  if (kind === 'contract' && until !== null) {
    const weeks = Math.round((Date.parse(until) - Date.parse(inSeat)) / (7 * 86_400_000))
    return `Interim, ${weeks} weeks`
  }
  return backfills === null ? 'Open seat' : `In place of ${person.get(backfills)?.name ?? 'somebody'}`
}

interface PostCellProps {
  readonly decision: Decision
  readonly tab: Tab
  readonly selected: boolean
}

/** Marks of the post, with the post left behind before it, then who. */
export function PostCell({ decision, tab, selected }: PostCellProps) {
  const { post, from, kind, teamId } = decision
  const { team } = useWorkspace()
  const who = useWho(decision)
  const reassigned = kind === 'reassign'
  return (
    <span className="post">
      {from === null || reassigned ? null : (
        <>
          <RoleMark role={from.role} size={16} />
          <LevelBadge level={from.level} />
          <Arrow />
        </>
      )}
      {!reassigned && from?.role === post.role ? null : <RoleMark role={post.role} size={16} />}
      <LevelBadge level={post.level} />
      <Go to={placeOfTab(tab, decision.id)} className="pick" {...(selected ? { current: 'step' as const } : {})}>
        {who}
      </Go>
      {reassigned ? (
        <span className="q2 row post-team">
          <Arrow />
          {teamId === null ? 'All teams' : team.get(teamId)?.name}
        </span>
      ) : null}
    </span>
  )
}
