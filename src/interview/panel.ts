import type { Scorecard } from '../model/scorecard.ts'
import type { CompetencyId } from '../model/vocabulary.ts'
import { barOf } from './bar.ts'
import type { Loop, LoopCoverage } from './loop.ts'

/** One rating of one competency, with the sheet that it stands on. */
export interface PanelRating {
  readonly scorecard: Scorecard
  readonly rating: number
  readonly evidence: string
}

/** All that the panel says of one competency. */
export interface PanelLine extends Pick<LoopCoverage, 'competency' | 'must' | 'wanted'> {
  /** In the order of the stages. */
  readonly ratings: readonly PanelRating[]
  /** Sheets that hold the competency and leave its rating open. */
  readonly open: readonly Scorecard[]
  /** Stages that should rate it and have no rating yet. */
  readonly missingStages: readonly number[]
  /** Equal-weight mean of the ratings, 1 to 5; null when there is none. */
  readonly mean: number | null
  /** Highest less lowest rating; null below two ratings. */
  readonly spread: number | null
}

export interface Panel {
  readonly bar: number
  readonly scorecards: readonly Scorecard[]
  readonly lines: readonly PanelLine[]
  /** Equal-weight mean of the competencies’ means; null when nothing is rated. */
  readonly overall: number | null
  readonly standing: PanelStanding
}

/** What the ratings say by themselves. Must-haves are compared one by one; the rest counts through the overall mean. */
export type PanelStanding =
  | { readonly kind: 'nothing-rated' }
  /** Must-haves that nobody has rated. */
  | { readonly kind: 'incomplete'; readonly unrated: readonly CompetencyId[] }
  | { readonly kind: 'at-bar' }
  /** Must-haves whose mean is below the bar; none when only the overall mean is. */
  | { readonly kind: 'below-bar'; readonly below: readonly CompetencyId[] }

/** Ratings this far apart are talked about before anyone decides. Cadre’s own. */
export const APART = 2

/** The ratings of one candidate put together, every rating with the same weight. Sheets of other candidates must be left out by the caller. */
export function panelOf({ coverage, post }: Pick<Loop, 'coverage' | 'post'>, scorecards: readonly Scorecard[]): Panel {
  const ordered = scorecards.toSorted((one, other) => one.stage - other.stage)
  const asked = new Set(coverage.map(({ competency }) => competency))
  const unasked = [...new Set(ordered.flatMap(({ ratings }) => ratings.map(({ competency }) => competency)))]
    .filter((competency) => !asked.has(competency))
    .map((competency) => ({ competency, must: false, scoredIn: [], notedIn: [], wanted: 0 }))
  const lines = [...coverage, ...unasked].map((line) => panelLine(line, ordered))
  const overall = meanOf(lines.flatMap(({ mean }) => (mean === null ? [] : [mean])))
  const bar = barOf(post.level)
  return { bar, scorecards: ordered, lines, overall, standing: standing(lines, overall, bar) }
}

function panelLine({ competency, must, wanted, scoredIn }: LoopCoverage, scorecards: readonly Scorecard[]): PanelLine {
  const found = scorecards.flatMap((scorecard) =>
    scorecard.ratings.filter((one) => one.competency === competency).map(({ rating, evidence }) => ({ scorecard, rating, evidence })),
  )
  const ratings = found.flatMap(({ rating, ...rest }) => (rating === null ? [] : [{ ...rest, rating }]))
  const values = ratings.map(({ rating }) => rating)
  return {
    competency,
    must,
    wanted,
    ratings,
    open: found.filter(({ rating }) => rating === null).map(({ scorecard }) => scorecard),
    missingStages: scoredIn.filter((stage) => !ratings.some(({ scorecard }) => scorecard.stage === stage)),
    mean: meanOf(values),
    spread: values.length < 2 ? null : Math.max(...values) - Math.min(...values),
  }
}

/** Compared as they are shown, to one decimal, so that “3.0; the bar is 3” is never called below it. */
export const reachesBar = (mean: number, bar: number): boolean => Math.round(mean * 10) >= bar * 10

function standing(lines: readonly PanelLine[], overall: number | null, bar: number): PanelStanding {
  if (overall === null) return { kind: 'nothing-rated' }
  const musts = lines.filter(({ must }) => must)
  const below = musts.filter(({ mean }) => mean !== null && !reachesBar(mean, bar)).map(({ competency }) => competency)
  if (below.length > 0) return { kind: 'below-bar', below }
  const unrated = musts.filter(({ mean }) => mean === null).map(({ competency }) => competency)
  if (unrated.length > 0) return { kind: 'incomplete', unrated }
  return reachesBar(overall, bar) ? { kind: 'at-bar' } : { kind: 'below-bar', below: [] }
}

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length

/** "3.5": one decimal, halves upwards. */
export const meanWords = (mean: number): string => (Math.round(mean * 10) / 10).toFixed(1)

/** The scorecards of one candidate, by stage, then by the day they were recorded. */
export const scorecardsOf = (scorecards: Iterable<Scorecard>, candidateId: string): readonly Scorecard[] =>
  [...scorecards]
    .filter((one) => one.candidateId === candidateId)
    .toSorted((one, other) => one.stage - other.stage || (one.recordedOn < other.recordedOn ? -1 : 1))

/** People whose ratings are separate: one for each interviewer, and one for each rated sheet without a name. */
export const separateRaters = ({ scorecards }: Pick<Panel, 'scorecards'>): number =>
  new Set(
    scorecards
      .filter(({ ratings }) => ratings.some(({ rating }) => rating !== null))
      .map(({ id, interviewer, interviewerId }) => interviewerId ?? (interviewer.trim() === '' ? id : interviewer.trim().toLowerCase())),
  ).size
