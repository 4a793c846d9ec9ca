import { countWords } from '../../../src/base/phrase.ts'
import { quarterOf, quarterWords } from '../../../src/base/quarter.ts'
import { sum } from '../../../src/base/sum.ts'
import type { PastPortfolio } from '../../../src/maturity/history.ts'

export interface SameSystems {
  readonly count: number
  /** Change of their mean score. */
  readonly gain: number
}

const mean = (amounts: readonly number[]): number => sum(amounts) / amounts.length

/** The systems that stand in both, so that one that joins or leaves moves nothing; null when there is none. */
export function sameSystems(before: PastPortfolio, after: PastPortfolio): SameSystems | null {
  const then = new Map(before.standings.map(({ system, score }) => [system.id, score]))
  const gains = after.standings.flatMap(({ system, score }) => {
    const was = then.get(system.id)
    return was === undefined ? [] : [score - was]
  })
  return gains.length === 0 ? null : { count: gains.length, gain: mean(gains) }
}

/** "+0.4", "−0.1", "0" */
export function gainInTenths(gain: number): string {
  const tenths = Math.round(gain * 10)
  return tenths === 0 ? '0' : `${tenths > 0 ? '+' : '−'}${(Math.abs(tenths) / 10).toFixed(1)}`
}

/** "Up 0.4 since Q1 2026 on the two systems kept then"; empty without a past to compare with. */
export function benchmarkWords(past: readonly PastPortfolio[]): string {
  const [first, last] = [past[0], past.at(-1)]
  if (first === undefined || last === undefined || first === last) return ''
  const same = sameSystems(first, last)
  if (same === null) return ''
  const tenths = Math.round(same.gain * 10)
  const change = tenths === 0 ? 'The same as in' : `${tenths > 0 ? 'Up' : 'Down'} ${(Math.abs(tenths) / 10).toFixed(1)} since`
  const systems = same.count === 1 ? 'the one system' : `the ${countWords(same.count)} systems`
  return `${change} ${quarterWords(quarterOf(first.on))}, on ${systems} kept then`
}
