import { countWords, upperFirst } from '../../../src/base/phrase.ts'
import { sum } from '../../../src/base/sum.ts'
import type { LevelBand, ValuePoint } from '../../../src/maturity/portfolio-map.ts'
import { scoreWords } from '../../../src/maturity/words.ts'

/** From this level on the article calls a system production-ready. */
export const READY = 4

const readyValue = (bands: readonly LevelBand[], when: 'today' | 'planned'): number =>
  sum(bands.filter(({ level }) => level >= READY).map((band) => band[when].value))
const readyCount = (bands: readonly LevelBand[], when: 'today' | 'planned'): number =>
  sum(bands.filter(({ level }) => level >= READY).map((band) => band[when].systems.length))

function countStatement(bands: readonly LevelBand[], all: number): string {
  const [now, then] = [readyCount(bands, 'today'), readyCount(bands, 'planned')]
  if (all === 1) return `The one system is ${now === 1 ? '' : 'not '}production-ready${now === then ? '' : '; it is with what is planned'}.`
  const counted =
    now === 0
      ? `None of the ${countWords(all)} systems is`
      : `${upperFirst(countWords(now))} of ${countWords(all)} systems ${now === 1 ? 'is' : 'are'}`
  const first = `${counted} production-ready, at level ${READY} or above`
  return then === now ? `${first}.` : `${first}; ${countWords(then)} with what is planned.`
}

/** The finding: how much value stands at the level that is production-ready, today and with what is planned. `money` writes an amount. */
export function portfolioFinding(bands: readonly LevelBand[], money: (amount: number) => string): string {
  const all = sum(bands.map(({ today }) => today.systems.length))
  if (all === 0) return 'Every system is to be sunset.'
  const value = sum(bands.map(({ today }) => today.value))
  if (value === 0) return countStatement(bands, all)
  const [now, then] = [readyValue(bands, 'today'), readyValue(bands, 'planned')]
  if (now === value) return `All ${money(value)} a year stands at level ${READY} or above.`
  const first = `${now === 0 ? 'None' : money(now)} of ${money(value)} a year stands at level ${READY} or above`
  return then > now ? `${first}; ${money(then)} with what is planned.` : `${first}, and nothing planned changes that.`
}

/** "score 3.6, £4.2m a year, 4.0 with what is planned" */
export function pointWords({ standing, projected, valueAYear }: ValuePoint, money: (amount: number) => string): string {
  const level = standing.assessed ? `score ${scoreWords(standing.score)}` : 'not assessed'
  const value = valueAYear === null ? 'no value given' : `${money(valueAYear)} a year`
  const planned = scoreWords(projected.score)
  const then = planned === scoreWords(standing.score) ? '' : `, ${planned} with what is planned`
  return `${level}, ${value}${then}`
}
