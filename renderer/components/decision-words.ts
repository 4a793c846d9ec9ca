import { quarterOf, quarterWords } from '../../src/base/quarter.ts'
import type { Framework } from '../../src/framework/framework.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import type { Decision, Plan } from '../../src/planning/plan.ts'
import { fteWords, postWords } from '../../src/planning/words.ts'

const nameOf = ({ personId }: Decision, { person }: Workspace): string =>
  personId === null ? 'Someone' : (person.get(personId)?.name ?? 'Someone')

const teamOf = ({ teamId }: Decision, { team }: Workspace): string =>
  teamId === null ? 'all teams' : (team.get(teamId)?.name ?? 'another team')

/** What to do, as a verb and its object: "Open requisition, AI Reliability Engineer L4". */
export function decisionTitle(decision: Decision, workspace: Workspace, framework: Framework): string {
  switch (decision.kind) {
    case 'hire':
      return `Open requisition, ${postWords(decision.post, framework)}`
    case 'contract':
      return `Open contract, ${postWords(decision.post, framework)}`
    case 'promote':
      return `Start ${nameOf(decision, workspace)} on the ${decision.from?.role === decision.post.role ? `level ${decision.post.level} gates` : `way to ${postWords(decision.post, framework)}`}`
    case 'reskill':
      return `Move ${nameOf(decision, workspace)} to ${postWords(decision.post, framework)}`
    case 'reassign':
      return `Reassign ${nameOf(decision, workspace)} to ${teamOf(decision, workspace)}`
    default:
      return decision.kind satisfies never
  }
}

/** The same, short: "Hire AI Reliability Engineer L4", "Promote Dana Whitfield to L4", "Reassign Dana Whitfield to Claims". */
export function decisionShort(decision: Decision, workspace: Workspace, framework: Framework): string {
  const post = postWords(decision.post, framework)
  const to = decision.from?.role === decision.post.role ? `L${decision.post.level}` : post
  switch (decision.kind) {
    case 'hire':
      return `Hire ${post}`
    case 'contract':
      return `Contract ${post}`
    case 'promote':
      return `Promote ${nameOf(decision, workspace)} to ${to}`
    case 'reskill':
      return `Reskill ${nameOf(decision, workspace)} to ${to}`
    case 'reassign':
      return `Reassign ${nameOf(decision, workspace)} to ${teamOf(decision, workspace)}`
    default:
      return decision.kind satisfies never
  }
}

/** "To reach level 4 on Claims Triage in Q3 2027", from its main cause; its reason when that has no target. */
export function decisionGoal(decision: Decision, workspace: Workspace): string {
  const main = decision.causes[0]
  const system = main === undefined ? undefined : workspace.system.get(main.systemId)
  if (system?.target == null) return decision.why
  const { level, by } = system.target
  return by === null
    ? `To hold level ${level} on ${system.name}`
    : `To reach level ${level} on ${system.name} in ${quarterWords(quarterOf(by))}`
}

/** Why a plan asks for nobody: nothing is left undone, or too little for a hire or a move to mend. */
export function noDecisionWords({ quarters }: Plan): string {
  const most = fteWords(Math.max(0, ...quarters.map(({ shortFte }) => shortFte)))
  return most === '0' ? 'The team covers the work planned.' : `At most ${most} FTE stays undone, too little for a hire or a move.`
}
