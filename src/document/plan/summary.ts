import { dateWords } from '../../base/date.ts'
import { countWords, listWords, upperFirst } from '../../base/phrase.ts'
import { courseOf } from '../../model/workspace.ts'
import type { Decision, Outcome } from '../../planning/plan.ts'
import type { Block } from '../block.ts'
import { say } from '../draft.ts'
import { money, systemName, type Material } from '../material.ts'
import { counted, fteWords, listedUpTo, sentence } from '../words.ts'
import { sureSentence } from './chances.ts'
import { waitingSentence } from './comparison.ts'
import { figures, overBudget } from './figures.ts'
import { groupsOf, groupsWords, isPending, summed } from './groups.ts'
import { simulationFor } from './simulated.ts'

/** Systems named one by one on the first page. */
const MOST_NAMED = 5

/** All that a board needs to decide: what is asked, what it costs, what comes next and what is late. */
export function summary(material: Material): readonly Block[] {
  const { decisions } = material.plan
  const ask = decisions.length === 0 ? nothingAsked(material) : `${asked(decisions)} ${costSentence(material)}`.trim()
  return [
    say(ask, 'lead'),
    say(whichPlan(material), 'quiet'),
    { kind: 'figures', figures: figures(material) },
    ...nextDecision(material),
    ...onTimeSentence(material),
    ...lateCallout(material),
    ...overBudget(material),
  ]
}

/** The plan in use by its name and day, or Cadre’s proposal. */
function whichPlan({ workspace, plan }: Material): string {
  const course = courseOf(workspace)
  if (course === null) return 'This is what Cadre proposes; no plan has been adopted yet.'
  const { adoptedOn, name } = course
  const waiting = plan.decisions.filter(isPending).length
  const held =
    plan.decisions.length === 0 || waiting === plan.decisions.length
      ? ''
      : ` ${upperFirst(countWords(plan.decisions.length - waiting))} of its ${countWords(plan.decisions.length)} decisions ${plan.decisions.length - waiting === 1 ? 'is' : 'are'} approved.`
  return `This is the plan in use, “${name}”, adopted on ${dateWords(adoptedOn)}.${held}`
}

const kinds = [
  { kind: 'hire', one: 'hire', many: 'hires' },
  { kind: 'contract', one: 'contract', many: 'contracts' },
  { kind: 'promote', one: 'promotion', many: 'promotions' },
  { kind: 'reskill', one: 'move to another role', many: 'moves to another role' },
  { kind: 'reassign', one: 'move to another team', many: 'moves to another team' },
] as const

function asked(decisions: readonly Decision[]): string {
  const pending = decisions.filter(isPending)
  if (pending.length === 0) return 'Nothing is left to approve.'
  const parts = kinds.flatMap(({ kind, one, many }) => {
    const count = pending.filter((decision) => decision.kind === kind).length
    return count === 0 ? [] : [counted(count, one, many)]
  })
  return `Approve ${listWords(parts)}.`
}

function nothingAsked({ portfolio, workspace, plan }: Material): string {
  if (workspace.system.size === 0) return 'Nothing is asked yet: no AI system is recorded, so no work follows.'
  const undone = Math.max(0, ...plan.quarters.map(({ shortFte }) => shortFte))
  const aimless = portfolio.standings.every(({ target }) => target === null)
  if (undone < 0.05)
    return aimless
      ? 'Nothing is asked yet: no system has a target. The people in place can run the systems as they are.'
      : 'Nothing is asked: the people in place can carry the work that the targets ask for.'
  const left = `at most ${fteWords(undone)} full-time equivalents stay undone, too little for a hire or a move.`
  return aimless ? `Nothing is asked yet: no system has a target, and ${left}` : `Nothing is asked: ${left}`
}

function costSentence(material: Material): string {
  const { decisions } = material.plan
  const isContract = ({ kind }: Decision): boolean => kind === 'contract'
  const staying = decisions.filter((one) => !isContract(one))
  const added = summed(staying.map(({ costAYear }) => costAYear))
  const contracts = summed(decisions.filter(isContract).map(({ costAYear }) => costAYear))
  if (added === null || contracts === null) return ''
  const whose = decisions.every(isPending) ? 'they add' : 'all decisions of the plan add'
  return [
    ...(staying.length === 0 ? [] : [`Once everyone is in seat ${whose} ${money(material, added)} a year.`]),
    ...(staying.length === decisions.length ? [] : [`Contracts cost ${money(material, contracts)} in all.`]),
  ].join(' ')
}

/** What falls due on the first day to decide, why, and what waiting with the whole plan would cost. */
function nextDecision(material: Material): readonly Block[] {
  const next = material.plan.decisions.find(isPending)
  if (next === undefined) return []
  const due = groupsOf(
    material.plan.decisions.filter((one) => isPending(one) && one.openBy === next.openBy),
    'all-teams',
  )
  const named = groupsWords(material, due.slice(0, MOST_NAMED))
  const rest = due.length > MOST_NAMED ? '; the rest stands under Decisions' : ''
  return [
    {
      kind: 'callout',
      tone: 'note',
      title: `Decide by ${dateWords(next.openBy)}: ${named}${rest}`,
      text: `Why${due.length > 1 ? ' the first' : ''}: ${sentence(next.why)} ${waitingSentence(material)}`.trim(),
    },
  ]
}

function onTimeSentence(material: Material): readonly Block[] {
  const names = material.plan.outcomes.filter(({ state }) => state === 'on-time').map(({ systemId }) => systemName(material, systemId))
  if (names.length === 0) return []
  const { systems } = simulationFor(material)
  const odds = systems.some(({ onTime }) => onTime !== null) ? ` ${sureSentence(systems)}` : ''
  return [
    say(
      `${material.plan.decisions.length === 0 ? 'With the people in place' : 'With the plan'}, and if everything goes as planned, ${listedUpTo(MOST_NAMED, names)} ${names.length === 1 ? 'reaches its target' : 'reach their targets'} on time.${odds}`,
    ),
  ]
}

const isLate = ({ state }: Outcome): boolean => state === 'late' || state === 'beyond-plan'

function lateCallout(material: Material): readonly Block[] {
  const names = material.plan.outcomes.filter(isLate).map(({ systemId }) => systemName(material, systemId))
  if (names.length === 0) return []
  const one = names.length === 1
  return [
    {
      kind: 'callout',
      tone: 'watch',
      title: `${upperFirst(listedUpTo(MOST_NAMED, names))} ${one ? 'does not reach its target in time' : 'do not reach their targets in time'}`,
      text: `${one ? 'Its forecast stands' : 'Their forecasts stand'} under Targets. Ask for less by the due ${one ? 'day, move it' : 'days, move them'}, or look for a better plan.`,
    },
  ]
}
