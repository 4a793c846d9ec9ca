import { dateWords, daysBetween, type PlainDate } from '../../base/date.ts'
import type { Framework } from '../../framework/framework.ts'
import { standardFramework } from '../../framework/standard.ts'
import type { Limits } from '../../model/limits.ts'
import { isSeat, type Planned } from '../../model/planned.ts'
import type { Scenario } from '../../model/scenario.ts'
import type { Workspace } from '../../model/workspace.ts'
import { isBegun, openedStill } from '../kept-days.ts'
import { contractLeadDays, hireLeadDays } from '../supply.ts'
import { postWords } from '../words.ts'

const seatWords = {
  hire: 'hire of',
  contract: 'contract of',
  promote: 'promotion to',
  reskill: 'move to',
  reassign: 'reassignment of',
} as const

/** "The hire of AI Engineer L2", "The promotion of Dana Whitfield to AI Systems Engineer L4". */
function named(workspace: Workspace, framework: Framework, one: Planned): string {
  const post = postWords({ role: one.role, level: one.level }, framework)
  const person = one.personId === null ? null : (workspace.person.get(one.personId)?.name ?? null)
  if (person === null) return `The ${seatWords[one.kind]} ${post}`
  if (one.kind === 'reassign') return `The reassignment of ${person}`
  return `The ${one.kind === 'promote' ? 'promotion' : 'move'} of ${person} to ${post}`
}

/** Why a decision cannot be played as it stands, after its name; null when it can. */
function gone(
  workspace: Workspace,
  framework: Framework,
  { id, personId, teamId, backfills, inSeat, kind, role, level }: Planned,
): string | null {
  if (workspace.commitment.get(id)?.state === 'done') return 'is done already, so it is left out.'
  if (!framework.roles.some((one) => one.id === role && one.family !== 'adjacent' && one.levels.includes(level)))
    return 'is for a post that does none of this work, so it is left out.'
  const person = personId === null ? null : (workspace.person.get(personId) ?? null)
  if (personId !== null && person === null) return 'names somebody who has gone, so it is left out.'
  if (person !== null && person.role === null) return 'names somebody outside the engineering roles, so it is left out.'
  if (person?.endDate != null && person.endDate < inSeat) return `comes after ${person.name}’s last day, ${dateWords(person.endDate)}.`
  if (person !== null && kind !== 'reassign' && person.role === role && person.level === level)
    return 'changes nothing: that post is held already.'
  if (teamId !== null && !workspace.team.has(teamId)) return 'is for a team that has gone; choose another.'
  if (backfills === null) return null
  const leaver = workspace.person.get(backfills)
  if (leaver === undefined) return 'fills the seat of somebody who has gone; the plan counts a new seat.'
  return leaver.endDate === null ? `fills the seat of ${leaver.name}, who has no last day, so both are counted.` : null
}

/** What is wrong with its days; null when nothing is. One that is begun has its day behind it. */
function untimely(framework: Framework, { freezes }: Limits, one: Planned, today: PlainDate, begun: boolean): string | null {
  if (!begun && one.openBy < today) {
    const { openBy } = openedStill(one, today, freezes)
    const from = openBy === today ? 'today' : `${dateWords(openBy)}, after the freeze`
    return `was to ${isSeat(one) ? 'open' : 'start'} by ${dateWords(one.openBy)}; that day has passed, so its days count from ${from}.`
  }
  if (begun || !isSeat(one)) return null
  const [given, needed] = [daysBetween(one.openBy, one.inSeat), one.kind === 'hire' ? hireLeadDays(framework) : contractLeadDays(framework)]
  return given < needed
    ? `allows ${given} days from opening to the first day; here it takes ${needed}, so the first day comes later.`
    : null
}

/** Which limit of the scenario a decision breaks; null when none. One whose day is behind opens in no freeze. */
function limited({ hire, contract, promote, reskill, closedTeams, freezes }: Limits, one: Planned, isLate: boolean): string | null {
  const allowed = { hire, contract, promote, reskill, reassign: closedTeams }
  if (one.kind === 'reassign' && !closedTeams) return 'changes nothing while everybody works for all teams.'
  if (!allowed[one.kind]) return 'is of a kind that the limits do not allow.'
  const freeze = isSeat(one) && !isLate ? freezes.find(({ from, to }) => from <= one.openBy && one.openBy <= to) : undefined
  if (freeze === undefined) return null
  return `opens on ${dateWords(one.openBy)}, within the freeze from ${dateWords(freeze.from)} to ${dateWords(freeze.to)}.`
}

/** Assumptions that change nothing, because their default is not known any more or the number is outside what it allows. */
function ignored({ assumptions }: Scenario): readonly string[] {
  return Object.entries(assumptions).flatMap(([id, value]) => {
    const one = standardFramework.defaults.find((known) => known.id === id)
    if (one === undefined) return ['The scenario assumes a number that this version of Cadre does not use.']
    if (value >= one.least && value <= one.most) return []
    return [`“${one.name}” is assumed to be ${value}, outside ${one.least} to ${one.most} ${one.unit}, so it is not used.`]
  })
}

/** Systems whose times are kept and that are no longer there. */
function lostSystems(workspace: Workspace, { times }: Scenario): readonly string[] {
  const lost = times.filter(({ systemId }) => !workspace.system.has(systemId)).length
  if (lost === 0) return []
  return [`${lost === 1 ? 'A system' : `${lost} systems`} that it was worked out for ${lost === 1 ? 'has' : 'have'} gone.`]
}

/** What a scenario holds that no longer fits the workspace (somebody has gone, a day has passed, a frozen quarter), one sentence each. */
export function problemsOf(workspace: Workspace, framework: Framework, scenario: Scenario, today: PlainDate): readonly string[] {
  const ofDecisions = scenario.decisions.flatMap((one) => {
    const committed = workspace.commitment.get(one.id)
    const begun = committed !== undefined && isBegun(committed)
    const found = [
      gone(workspace, framework, one),
      untimely(framework, scenario.limits, one, today, begun),
      limited(scenario.limits, one, begun || one.openBy < today),
    ]
    return found.flatMap((what) => (what === null ? [] : [`${named(workspace, framework, one)} ${what}`]))
  })
  return [...ignored(scenario), ...ofDecisions, ...lostSystems(workspace, scenario)]
}
