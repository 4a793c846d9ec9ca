import { countWords, listWords, lowerFirst, upperFirst } from '../base/phrase.ts'
import type { Dimension } from '../framework/framework.ts'
import type { Score } from '../model/system.ts'
import type { Level } from '../model/vocabulary.ts'
import type { Portfolio, Shortfall } from './portfolio.ts'
import type { Standing } from './standing.ts'

/** "3", or "3+" when half of the next level is there. */
export const levelWords = ({ level, plus }: { readonly level: Level; readonly plus: boolean }): string => `${level}${plus ? '+' : ''}`

/** "3.6": level 3 and six tenths of level 4. Cut, not rounded: nearly whole is not whole. */
export const scoreWords = (score: number): string => (Math.floor(score * 10 + 1e-6) / 10).toFixed(1)

/** How far a practice is in place, as it stands in tables: 0, ¼, ½ or 1. */
export function scoreMark(score: Score): string {
  switch (score) {
    case 0.25:
      return '¼'
    case 0.5:
      return '½'
    default:
      return String(score)
  }
}

/** "2.5 person-quarters" */
export const effortWords = (personQuarters: number): string => {
  const amount = personQuarters.toFixed(1)
  return `${amount} ${amount === '1.0' ? 'person-quarter' : 'person-quarters'}`
}

const systemCount = (count: number): string => (count === 1 ? 'one system' : `${countWords(count)} systems`)
/** "The one system", "Neither system", "None of the seven systems"; a sentence about one says "not" itself. */
function noneOf(count: number): string {
  if (count === 1) return 'The one system'
  return count === 2 ? 'Neither system' : `None of the ${countWords(count)} systems`
}
/** "The one system", "Both systems", "All seven systems". */
function allOf(count: number): string {
  if (count === 1) return 'The one system'
  return count === 2 ? 'Both systems' : `All ${systemCount(count)}`
}

function belowSentence(below: number, all: number): string {
  if (below === all) return `${allOf(all)} ${all === 1 ? 'is below its target' : 'are below target'}.`
  return `${upperFirst(countWords(below))} of ${systemCount(all)} ${below === 1 ? 'is' : 'are'} below target.`
}

/** "Orchestration and state" would read badly beside another "and". */
const inSentence = ({ name, short }: Dimension): string => lowerFirst(name.includes(' and ') ? short : name)

/** The two dimensions that most value waits on among the assessed systems below target, and how many of these are short in one of them. */
function shortSentence(shortfalls: readonly Shortfall[], below: readonly Standing[]): string | null {
  const seen = new Set(below.filter(({ assessed }) => assessed).map(({ system }) => system))
  const worst = shortfalls
    .map(({ dimension, systems }) => ({ dimension, systems: systems.filter((system) => seen.has(system)) }))
    .filter(({ systems }) => systems.length > 0)
    .slice(0, 2)
  const short = new Set(worst.flatMap(({ systems }) => systems)).size
  if (short === 0) return null
  const where = listWords(
    worst.map(({ dimension }) => inSentence(dimension)),
    short === 1 ? 'and' : 'or',
  )
  if (below.length === 1) return `It falls short in ${where}.`
  const all = below.length === 2 ? 'Both' : 'All'
  return `${short === below.length ? all : upperFirst(countWords(short))} ${short === 1 ? 'falls' : 'fall'} short in ${where}.`
}

function atTargetSentence(standings: readonly Standing[]): string {
  const aimed = standings.filter(({ target }) => target !== null).length
  const all = standings.length
  if (aimed === 0) return `${noneOf(all)} has ${all === 1 ? 'no' : 'a'} target yet.`
  const reached = aimed === 1 ? 'is at or above its target' : 'are at or above target'
  if (aimed === all) return `${allOf(all)} ${reached}.`
  const without = all - aimed
  return `${upperFirst(countWords(aimed))} of ${systemCount(all)} ${reached}; ${countWords(without)} ${without === 1 ? 'has' : 'have'} no target.`
}

/** "One more is to be sunset." Null when none is. */
function leavingSentence(leaving: number, all: number): string | null {
  if (leaving === 0) return null
  if (leaving === all) return `${allOf(all)} ${all === 1 ? 'is' : 'are'} to be sunset.`
  return `${upperFirst(countWords(leaving))} more ${leaving === 1 ? 'is' : 'are'} to be sunset.`
}

function unassessedSentence(unassessed: number): string | null {
  if (unassessed === 0) return null
  return `${upperFirst(countWords(unassessed))} ${unassessed === 1 ? 'is not assessed and counts' : 'are not assessed and count'} as level 1.`
}

/** Where the systems stand, in one to four sentences: those below target, what most of them miss, those nobody has assessed and those to be sunset. */
export function portfolioStatement({ standings, below, leaving, shortfalls }: Portfolio): string {
  if (standings.length === 0) return 'No systems yet. Add one to see where it stands.'
  const staying = standings.filter(({ system }) => !leaving.has(system.id))
  const last = leavingSentence(leaving.size, standings.length)
  return [...stayingSentences(staying, below, shortfalls), last].filter((one) => one !== null).join(' ')
}

function stayingSentences(
  staying: readonly Standing[],
  below: readonly Standing[],
  shortfalls: readonly Shortfall[],
): readonly (string | null)[] {
  const all = staying.length
  const unassessed = staying.filter(({ assessed }) => !assessed).length
  if (all === 0) return []
  if (unassessed === all) return [`${noneOf(all)} is ${all === 1 ? 'not assessed' : 'assessed'} yet.`]
  const state = below.length === 0 ? [atTargetSentence(staying)] : [belowSentence(below.length, all), shortSentence(shortfalls, below)]
  return [...state, unassessedSentence(unassessed)]
}
