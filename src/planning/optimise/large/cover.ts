import { lend, mayTake, slackIn, take, type Draft } from './draft.ts'
import { at, NEARLY, type Frame } from './frame.ts'

/** Options that are alike but for who is taken and what it costs, the cheapest first. */
export interface Shelf {
  readonly options: readonly number[]
}

/** Options on shelves, so that of thousands of people who could make the same move only the cheapest who is left is looked at. */
function shelvesOf({ problem, adds, costs }: Frame): readonly Shelf[] {
  const shelves = Map.groupBy(
    problem.options.map((_, option) => option),
    (option) => {
      const one = problem.options[option]
      const moves = one?.people.length ?? 0
      const rows = adds[option]
      return one === undefined || moves === 0
        ? `seat ${option}`
        : `${one.kind} ${one.place} ${one.teamId ?? ''} ${one.dates.inSeat} ${one.dates.openBy} ${rows === undefined ? '' : rows.index.at(0)}`
    },
  )
  return [...shelves.values()].map((options) => ({ options: options.toSorted((a, b) => at(costs, a) - at(costs, b) || a - b) }))
}

/** What an hour of a chain row is worth in money: what its place costs more than the one below, from the cheapest option for each place. */
function rowWorth({ problem, quarters, rows, costs, lowest }: Frame): Float64Array {
  const rates = new Float64Array(lowest.length).fill(Number.POSITIVE_INFINITY)
  problem.options.forEach(({ place, people, capacity }, option) => {
    const most = Math.max(0, ...capacity.flatMap(({ fte }) => fte))
    const total = capacity.reduce((all, { fte }) => all + fte.reduce((sum, one) => sum + one, 0), 0)
    if (people.length === 0 && most > 0.3 && total > 0) rates[place] = Math.min(at(rates, place), at(costs, option) / total)
  })
  const worth = new Float64Array(rows)
  for (let place = 0; place < lowest.length; place++) {
    const below = lowest[place] === place ? 0 : at(rates, place - 1)
    const rate = Number.isFinite(at(rates, place)) ? at(rates, place) : below + 1
    rates[place] = Math.max(rate, below, 1e-6)
    for (let quarter = 0; quarter < quarters; quarter++)
      worth[place * quarters + quarter] = Math.max(at(rates, place) - below, at(rates, place) * 0.02)
  }
  return worth
}

/** Options to choose from and what rows are worth: the same for all that is covered in one frame. */
export interface Market {
  readonly shelves: readonly Shelf[]
  readonly worth: Float64Array
}

export const marketOf = (frame: Frame): Market => ({ shelves: shelvesOf(frame), worth: rowWorth(frame) })

/** Worth of what one of an option takes off what is short, less what it makes short. */
function relief(draft: Draft, { worth }: Market, short: Float64Array, option: number): number {
  const adds = draft.frame.adds[option]
  if (adds === undefined) return 0
  let total = 0
  for (let entry = 0; entry < adds.index.length; entry++) {
    const row = at(adds.index, entry)
    const [more, lacking] = [at(adds.value, entry), at(short, row)]
    if (more > 0) {
      if (lacking > 0) total += Math.min(more, lacking) * at(worth, row)
    } else {
      const slack = slackIn(draft, row)
      if (slack + more < 0) total -= (Math.max(0, slack) === 0 ? -more : -(slack + more)) * at(worth, row) * 1.5
    }
  }
  return total
}

function shortIn(draft: Draft): { readonly short: Float64Array; readonly any: boolean } {
  const short = new Float64Array(draft.free.length)
  let any = false
  for (let row = 0; row < short.length; row++) {
    const slack = slackIn(draft, row)
    if (slack >= -NEARLY) continue
    short[row] = -slack
    any = true
  }
  return { short, any }
}

const firstLeft = (draft: Draft, { options }: Shelf): number => options.find((option) => mayTake(draft, option)) ?? -1

/** Takes the options that relieve most for their cost until nothing is short, or nothing more helps. What was taken, in order. */
export function cover(draft: Draft, market: Market, most = Number.POSITIVE_INFINITY): readonly number[] {
  const taken: number[] = []
  const open = market.shelves.map(() => true)
  while (taken.length < most) {
    lend(draft)
    const { short, any } = shortIn(draft)
    if (!any) break
    let [best, ratio] = [-1, 0]
    market.shelves.forEach((shelf, index) => {
      if (open[index] !== true) return
      const option = firstLeft(draft, shelf)
      if (option < 0) {
        open[index] = false
        return
      }
      const gain = relief(draft, market, short, option)
      if (gain <= 1e-9) return
      const value = gain / (at(draft.frame.costs, option) + 1e-3 * gain)
      if (value <= ratio) return
      ;[best, ratio] = [option, value]
    })
    if (best < 0) break
    take(draft, best, 1)
    taken.push(best)
  }
  return taken
}

export function giveBack(draft: Draft, options: readonly number[]): void {
  for (const option of options) take(draft, option, -1)
}
