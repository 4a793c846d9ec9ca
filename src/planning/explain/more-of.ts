import { moneyWords } from '../../base/money.ts'
import { countWords, listWords } from '../../base/phrase.ts'
import { quarterWords } from '../../base/quarter.ts'
import { sum } from '../../base/sum.ts'
import { settingsOf } from '../../model/workspace.ts'
import type { Cap, Chosen, Problem } from '../optimise/problem.ts'
import { payShown } from '../pay-shown.ts'
import type { Base } from '../play.ts'
import { beyond, raised, verdictOn, type Solve, type Verdict } from './focus.ts'

/** How much more of some caps, by the cap's number. */
export type More = ReadonlyMap<number, number>
type Needed = (more: (cap: Cap, nth: number) => number, cheap: boolean) => Verdict

/** How much more of the caps of some kinds a focused problem's target takes. A yes with nothing more comes of caps that do not hold it. */
export function moreNeeded(
  problem: Problem,
  kinds: readonly Cap['kind'][],
  solve: Solve,
): { readonly kind: 'yes'; readonly more: More } | { readonly kind: 'no' | 'unknown' } {
  const needed: Needed = (more, cheap) => verdictOn(raised(problem, more), solve, cheap)
  const free = needed(({ kind }) => (kinds.includes(kind) ? Infinity : 0), true)
  if (free.kind !== 'yes') return free
  const most = beyondBy(problem, kinds, free.chosen)
  if (most.size === 0) return { kind: 'yes', more: most }
  const inOne = most.size === 1 ? null : leastAlone(problem, kinds, most, needed)
  return { kind: 'yes', more: shrunk(problem, kinds, inOne ?? most, needed) }
}

/** One quarter's limit says more than several: the one cap with which alone it can be, where there is one. */
function leastAlone(problem: Problem, kinds: readonly Cap['kind'][], most: More, needed: Needed): More | null {
  const alone = [...most]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST_ALONE)
    .flatMap(([only]) => {
      const verdict = needed((_, nth) => (nth === only ? Infinity : 0), true)
      return verdict.kind === 'yes' ? [beyondBy(problem, kinds, verdict.chosen)] : []
    })
  return alone.toSorted((a, b) => sum([...a.values()]) - sum([...b.values()]))[0] ?? null
}
const MOST_ALONE = 4

const beyondBy = ({ caps }: Problem, kinds: readonly Cap['kind'][], chosen: Chosen): More =>
  new Map(caps.flatMap((cap, nth) => (kinds.includes(cap.kind) && beyond(cap, chosen) > NOTHING ? [[nth, beyond(cap, chosen)]] : [])))
const NOTHING = 1e-6

/** The same with as little as still does, by halves; what a choice takes beyond the limits is what counts. */
function shrunk(problem: Problem, kinds: readonly Cap['kind'][], most: More, needed: Needed): More {
  let [least, enough, best] = [0, 1, most]
  for (let halved = 0; halved < HALVINGS; halved++) {
    const share = (least + enough) / 2
    const verdict = needed((_, nth) => (most.get(nth) ?? 0) * share, false)
    if (verdict.kind === 'yes') [enough, best] = [share, beyondBy(problem, kinds, verdict.chosen)]
    else least = share
  }
  return best
}
const HALVINGS = 5

/** "£120k more in Q2 2027", "1 more hire in Q1 2027 and 2 more in Q2 2027": what there would have to be. */
export function moreWords(base: Base, { caps }: Problem, more: More): string {
  const all = [...more].flatMap(([nth, amount]) => {
    const cap = caps[nth]
    return cap === undefined ? [] : [{ cap, amount }]
  })
  const groups = Map.groupBy(all, ({ cap }) => `${cap.kind} ${cap.teamId ?? ''}`)
  return listWords([...groups.values()].map((group) => groupWords(base, group)))
}

interface CapMore {
  readonly cap: Cap
  readonly amount: number
}

function groupWords(base: Base, group: readonly CapMore[]): string {
  const { workspace } = base
  const kind = group[0]?.cap.kind
  const team = workspace.team.get(group[0]?.cap.teamId ?? '')?.name
  const amount = (numbers: readonly number[]): string => amountWords(base, kind, sum(numbers))
  const when = quartersWords(base, group)
  const most = Math.max(...group.map((one) => one.amount))
  const highest = group.length > 1 && payOrCount(base, kind) ? ` (at most ${amountWords(base, kind, most, true)} in a quarter)` : ''
  return `${amount(group.map((one) => one.amount))}${team === undefined ? '' : ` for ${team}`}${when}${highest}`
}

const isMoney = (kind: Cap['kind'] | undefined): boolean => kind === 'budget' || kind === 'budget-in-all' || kind === 'team-budget'
const payOrCount = ({ workspace }: Base, kind: Cap['kind'] | undefined): boolean => !isMoney(kind) || payShown(workspace)

/** Money is rounded up to whole thousands, so that what is said is enough. */
function amountWords({ workspace }: Base, kind: Cap['kind'] | undefined, amount: number, bare = false): string {
  if (isMoney(kind)) {
    if (!payShown(workspace)) return 'more budget'
    return `${moneyWords(Math.ceil(amount / 1_000 - NOTHING) * 1_000, settingsOf(workspace).currency)}${bare ? '' : ' more'}`
  }
  const count = Math.ceil(amount - NOTHING)
  if (bare) return countWords(count)
  if (kind === 'hires') return `${countWords(count)} more ${count === 1 ? 'hire' : 'hires'}`
  return `${count} more ${count === 1 ? 'hour' : 'hours'} for interviews`
}

/** " in Q2 2027", " from Q2 2027 to Q4 2027", " over the whole plan" */
function quartersWords({ horizon }: Base, group: readonly CapMore[]): string {
  const quarters = group.flatMap(({ cap }) => (cap.quarter === null ? [] : [horizon.first + cap.quarter])).toSorted((a, b) => a - b)
  const [first, last] = [quarters[0], quarters.at(-1)]
  if (first === undefined || last === undefined) return ' over the whole plan'
  return first === last ? ` in ${quarterWords(first)}` : ` from ${quarterWords(first)} to ${quarterWords(last)}`
}
