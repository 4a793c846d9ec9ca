import { countWords, listWords } from '../../../src/base/phrase.ts'
import type { Portfolio } from '../../../src/maturity/portfolio.ts'
import type { Roadmap } from '../../../src/planning/roadmap.ts'

const MOST_NAMED = 5

function named(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED
  return rest <= 0 ? listWords(names) : `${names.slice(0, MOST_NAMED).join(', ')} and ${countWords(rest)} more`
}

/** Which systems are not on the roadmap and why; null when all are. */
export function leftOutWords({ lines }: Roadmap, { standings, leaving }: Pick<Portfolio, 'standings' | 'leaving'>): string | null {
  const on = new Set(lines.map(({ standing }) => standing.system.id))
  const off = standings.filter(({ system }) => !on.has(system.id))
  const part = (some: readonly (typeof off)[number][], why: string): readonly string[] =>
    some.length === 0 ? [] : [`${countWords(some.length)} ${why} (${named(some.map(({ system }) => system.name))})`]
  const parts = [
    ...part(
      off.filter(({ system }) => !leaving.has(system.id)),
      'at the aim already',
    ),
    ...part(
      off.filter(({ system }) => leaving.has(system.id)),
      'to be sunset',
    ),
  ]
  return parts.length === 0 ? null : `Not on the roadmap: ${listWords(parts)}.`
}
