import type { Portfolio } from '../../../src/maturity/portfolio.ts'
import type { Structure } from '../../../src/structure/structure.ts'
import { capital, countWords, listed } from '../../components/words.ts'

/** Where the portfolio stands: "Six of seven systems are below target." */
function standingSentence({ standings, below }: Portfolio): string {
  const aimed = standings.filter(({ target }) => target !== null).length
  if (aimed === 0) return 'No system has a target yet.'
  if (below.length === 0) return aimed === 1 ? 'The system with a target is at it.' : 'Every system with a target is at it.'
  const all = standings.length
  if (all === 1) return 'The system is below target.'
  return `${capital(countWords(below.length))} of ${countWords(all)} systems ${below.length === 1 ? 'is' : 'are'} below target.`
}

/** What they lack: "All lack observability or recovery". Null when nothing is short. */
function lackClause({ below, shortfalls }: Portfolio): string | null {
  const worst = [...shortfalls].sort((a, b) => b.systems.length - a.systems.length || b.valueWaiting - a.valueWaiting).slice(0, 2)
  if (worst.length === 0) return null
  const lacking = new Set(worst.flatMap(({ systems }) => systems)).size
  const who = below.length === 1 ? 'It lacks' : lacking === below.length ? 'All lack' : `${capital(countWords(lacking))} of them lack`
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
