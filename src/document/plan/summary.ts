import { dateWords } from '../../base/date.ts'
import { listWords, upperFirst } from '../../base/phrase.ts'
import type { Decision, Outcome } from '../../planning/plan.ts'
import type { Block } from '../block.ts'
import { say } from '../draft.ts'
import { money, systemName, type Material } from '../material.ts'
import { counted, fteWords, listedUpTo, sentence } from '../words.ts'
import { waitingSentence } from './comparison.ts'
import { figures, overBudget } from './figures.ts'
import { groupsOf, groupsWords, summed } from './groups.ts'

/** Systems named one by one on the first page. */
const MOST_NAMED = 5

/** All that a board needs to decide: what is asked, what it costs, what comes next and what is late. */
export function summary(material: Material): readonly Block[] {
  const { decisions } = material.plan
  const ask = decisions.length === 0 ? nothingAsked(material) : `${asked(decisions)} ${costSentence(material)}`.trim()
  return [
    say(ask, 'lead'),
    { kind: 'figures', figures: figures(material) },
    ...nextDecision(material),
    ...onTimeSentence(material),
    ...lateCallout(material),
    ...overBudget(material),
  ]
}

const kinds = [
  { kind: 'hire', one: 'hire', many: 'hires' },
  { kind: 'promote', one: 'promotion', many: 'promotions' },
  { kind: 'reskill', one: 'move to another role', many: 'moves to another role' },
] as const

function asked(decisions: readonly Decision[]): string {
  const parts = kinds.flatMap(({ kind, one, many }) => {
    const count = decisions.filter((decision) => decision.kind === kind).length
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
  const added = summed(material.plan.decisions.map(({ costAYear }) => costAYear))
  return added === null ? '' : `Once everyone is in seat they add ${money(material, added)} a year.`
}

/** What falls due on the first day to decide, why, and what waiting with the whole plan would cost. */
function nextDecision(material: Material): readonly Block[] {
  const [next] = material.plan.decisions
  if (next === undefined) return []
  const due = groupsOf(
    material.plan.decisions.filter(({ openBy }) => openBy === next.openBy),
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
  return [
    say(
      `${material.plan.decisions.length === 0 ? 'With the people in place' : 'With the plan'}, ${listedUpTo(MOST_NAMED, names)} ${names.length === 1 ? 'reaches its target' : 'reach their targets'} on time.`,
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
      text: `${one ? 'Its forecast stands' : 'Their forecasts stand'} under Targets. Ask for less by the due ${one ? 'day, or move it' : 'days, or move them'}.`,
    },
  ]
}
