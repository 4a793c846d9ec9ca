import type { Portfolio } from '../../../src/maturity/portfolio.ts'
import type { Structure } from '../../../src/structure/structure.ts'
import { capital, countWords, listed } from '../../components/words.ts'

const isOrAre = (count: number): string => (count === 1 ? 'is' : 'are')

/** Where the portfolio stands: "Six of seven systems are below target." A system that nobody has assessed is not said to be. */
function standingSentence({ standings }: Portfolio): string {
  const all = standings.length
  const assessed = standings.filter((one) => one.assessed)
  const unknown = all - assessed.length
  const below = assessed.filter(({ gap }) => gap > 0).length
  const aimed = assessed.filter(({ target }) => target !== null).length
  if (standings.every(({ target }) => target === null)) return 'No system has a target yet.'
  if (assessed.length === 0) return all === 1 ? 'The system is not assessed yet.' : 'No system is assessed yet.'
  const rest = unknown === 0 ? '' : `; ${countWords(unknown)} ${isOrAre(unknown)} not assessed`
  if (below > 0)
    return all === 1
      ? 'The system is below target.'
      : `${capital(countWords(below))} of ${countWords(all)} systems ${isOrAre(below)} below target${rest}.`
  if (aimed === 0) return `No assessed system has a target${rest}.`
  if (unknown > 0) return `Every assessed system with a target is at it${rest}.`
  return aimed === 1 ? 'The system with a target is at it.' : 'Every system with a target is at it.'
}

/** Who lacks something, where every system is assessed. */
const allLack = (lacking: number, below: number): string =>
  below === 1 ? 'It lacks' : lacking === below ? 'All lack' : `${capital(countWords(lacking))} of them lack`

/** Who lacks something where others are not assessed: “it” and “all” could mean those as well. */
const someLack = (lacking: number, below: number): string =>
  below === 1
    ? 'The one below target lacks'
    : `${lacking === below ? 'All' : `${capital(countWords(lacking))} of the`} ${countWords(below)} lack`

/** What they lack: "All lack observability or recovery". Null when nothing is short. */
function lackClause({ standings, shortfalls }: Portfolio): string | null {
  const assessed = new Set(standings.filter((one) => one.assessed).map(({ system }) => system))
  const below = standings.filter((one) => one.assessed && one.gap > 0).length
  const worst = shortfalls
    .map((shortfall) => ({ ...shortfall, systems: shortfall.systems.filter((system) => assessed.has(system)) }))
    .filter(({ systems }) => systems.length > 0)
    .toSorted((a, b) => b.systems.length - a.systems.length || b.valueWaiting - a.valueWaiting)
    .slice(0, 2)
  if (worst.length === 0) return null
  const lacking = new Set(worst.flatMap(({ systems }) => systems)).size
  const who = assessed.size < standings.length ? someLack(lacking, below) : allLack(lacking, below)
  return `${who} ${listed(
    worst.map(({ dimension }) => dimension.name.toLowerCase()),
    'or',
  )}`
}

/** Areas that nobody has: "no one owns reliability", or only beside other work. Null when all are held. */
function ownerClause({ coverage, findings }: Pick<Structure, 'coverage' | 'findings'>): string | null {
  const serious = new Set(findings.filter(({ severity }) => severity === 'serious').map(({ area }) => area))
  const bare = coverage.filter(({ trouble }) => trouble === 'nobody').map(({ area }) => area.name.toLowerCase())
  const side = coverage
    .filter(({ trouble, area }) => trouble === 'side-only' && serious.has(area.id))
    .map(({ area }) => area.name.toLowerCase())
  if (bare.length === 0) return side.length === 0 ? null : `${listed(side)} ${side.length === 1 ? 'is' : 'are'} nobody’s main job`
  return bare.length > 2
    ? `no one owns ${countWords(bare.length)} of the areas every team answers for`
    : `no one owns ${listed(bare, 'or')}`
}

/** The finding that the Overview opens with, in one or two sentences. */
export function statement(portfolio: Portfolio, structure: Pick<Structure, 'coverage' | 'findings'>): string {
  const [lack, owner] = [lackClause(portfolio), ownerClause(structure)]
  const second =
    lack !== null && owner !== null ? `${lack}, and ${owner}.` : lack !== null ? `${lack}.` : owner !== null ? `${capital(owner)}.` : ''
  return `${standingSentence(portfolio)} ${second}`.trim()
}
