import { dateWords } from '../../base/date.ts'
import { listWords } from '../../base/phrase.ts'
import type { Loop } from '../../interview/loop.ts'
import { APART, meanWords, type Panel, type PanelLine } from '../../interview/panel.ts'
import { recommendationWords } from '../../interview/scorecard-form.ts'
import type { Scorecard } from '../../model/scorecard.ts'
import type { Block, TableRow } from '../block.ts'
import { bullets, heading, say, unlessEmpty } from '../draft.ts'
import { competencyName, type Material } from '../material.ts'
import { stageWords, stagesWords } from './kit-words.ts'

const interviewer = ({ interviewer: name }: Scorecard): string => (name.trim() === '' ? 'Not named' : name.trim())
/** "Stage 3, Incident exercise" */
const sheetStage = ({ stage, stageTitle }: Scorecard): string => `Stage ${stage}, ${stageTitle}`

/** How many sheets hold a recommendation, and how many of those say hire. */
export function recommendationsOf(scorecards: readonly Scorecard[]): { readonly given: number; readonly hire: number } {
  const given = scorecards.flatMap(({ recommendation }) => recommendation ?? [])
  return { given: given.length, hire: given.filter((one) => one === 'hire' || one === 'strong-hire').length }
}

/** "4 of 5 recommendations are to hire." */
export function hireWords(scorecards: readonly Scorecard[]): string {
  const { given, hire } = recommendationsOf(scorecards)
  if (given === 0) return 'No scorecard holds a recommendation.'
  if (given === 1) return `The one recommendation is ${hire === 1 ? 'to hire' : 'not to hire'}.`
  return `${hire === 0 ? 'None' : hire} of ${given} recommendations ${hire < 2 ? 'is' : 'are'} to hire.`
}

function withoutWords(scorecards: readonly Scorecard[]): string {
  const open = scorecards.length - recommendationsOf(scorecards).given
  return open === 0 || open === scorecards.length
    ? ''
    : ` ${open} of ${scorecards.length} scorecards ${open === 1 ? 'holds' : 'hold'} none.`
}

/** What each sheet says at its end. */
export const recommended = ({ scorecards }: Panel): readonly Block[] =>
  unlessEmpty(scorecards, [
    say(`${hireWords(scorecards)}${withoutWords(scorecards)}`),
    {
      kind: 'table',
      caption: 'Recommendations and notes by stage',
      columns: [
        { title: 'Stage', weight: 2.8, lead: true },
        { title: 'Interviewer', weight: 1.9 },
        { title: 'Recommendation', weight: 1.7 },
        { title: 'Notes', weight: 3.8 },
      ],
      rows: scorecards.map((sheet): TableRow => ({
        cells: [
          `${sheetStage(sheet)}\n${sheet.heldOn === null ? 'Date not written' : dateWords(sheet.heldOn)}`,
          interviewer(sheet),
          sheet.recommendation === null ? '–' : recommendationWords[sheet.recommendation],
          sheet.notes.trim() === '' ? '–' : sheet.notes.trim(),
        ],
      })),
    },
  ])

/** Competencies whose ratings lie two or more apart, with who gave which. */
export function differences(material: Material, { lines, scorecards }: Panel): readonly Block[] {
  const apart = lines.filter(({ spread }) => (spread ?? 0) >= APART)
  if (scorecards.length === 0) return []
  if (apart.length === 0)
    return lines.every(({ spread }) => spread === null)
      ? [say('No competency has two ratings yet, so there is nothing to compare.')]
      : [say('No two ratings of one competency lie two or more apart.')]
  return [
    say('Hear both sides before you decide: ratings this far apart mean that people saw different things, or read an anchor differently.'),
    {
      kind: 'table',
      caption: 'Ratings that lie two or more apart',
      columns: [
        { title: 'Competency', weight: 2.6, lead: true },
        { title: 'Spread', weight: 1.2 },
        { title: 'Who rated what', weight: 5 },
      ],
      rows: apart.map(({ competency, spread, ratings }) => ({
        cells: [
          competencyName(material, competency),
          String(spread ?? 0),
          ratings.map(({ rating, scorecard }) => `${rating}: ${interviewer(scorecard)}, ${sheetStage(scorecard).toLowerCase()}`).join('\n'),
        ],
      })),
    },
  ]
}

/** What was rated, best first within a competency, in the interviewers’ own words. */
export const evidence = (material: Material, { lines, bar }: Panel): readonly Block[] =>
  lines.flatMap((line) => (line.ratings.length === 0 ? [] : evidenceOf(material, line, bar)))

const evidenceOf = (material: Material, { competency, must, mean, ratings }: PanelLine, bar: number): readonly Block[] => [
  heading(2, competencyName(material, competency)),
  {
    kind: 'table',
    caption: `${must ? 'Must have. ' : ''}Mean ${mean === null ? 'none' : meanWords(mean)}, bar ${bar}`,
    columns: [
      { title: 'Rating', weight: 1.1 },
      { title: 'Interviewer', weight: 2.8 },
      { title: 'What was said and done', weight: 5.1 },
    ],
    rows: ratings
      .toSorted((one, other) => other.rating - one.rating)
      .map(({ rating, scorecard, evidence: words }) => ({
        cells: [
          String(rating),
          `${interviewer(scorecard)}\n${sheetStage(scorecard)}`,
          words.trim() === '' ? 'No evidence was written down.' : words.trim(),
        ],
      })),
  },
]

/** Fewer ratings than the loop asks for. */
export const isShort = ({ ratings, wanted }: PanelLine): boolean => ratings.length < wanted

/** Stages without a sheet, must-haves short of ratings, ratings without evidence. */
export function uncovered(material: Material, { stages }: Loop, { lines, scorecards }: Panel): readonly Block[] {
  if (scorecards.length === 0) {
    return [
      say('No scorecard is recorded. Drop filled sheets on the Hiring screen, or read them with the command line.'),
      bullets(stages.map(stageWords)),
    ]
  }
  const unseen = stages.filter(({ number }) => !scorecards.some(({ stage }) => stage === number))
  const short = lines.filter(isShort)
  const bare = lines.flatMap(({ competency, ratings }) =>
    ratings.filter(({ evidence: words }) => words.trim() === '').map(({ scorecard }) => ({ competency, scorecard })),
  )
  const items = [
    ...(unseen.length === 0
      ? []
      : [`No scorecard is recorded of ${listWords(unseen.map(({ number, title }) => `stage ${number} (${title.toLowerCase()})`))}.`]),
    ...short.map(
      ({ competency, ratings, wanted, must, missingStages }) =>
        `${competencyName(material, competency)}${must ? ', a must-have,' : ''} has ${ratings.length} of ${wanted} ${wanted === 1 ? 'rating' : 'ratings'}; ${missingStages.length === 0 ? 'no other stage rates it' : `${stagesWords(missingStages).toLowerCase()} ${missingStages.length === 1 ? 'is' : 'are'} still to rate it`}.`,
    ),
    ...lines.flatMap(({ competency, open }) =>
      open.map((sheet) => `${competencyName(material, competency)} was left open in ${sheetStage(sheet).toLowerCase()}.`),
    ),
    ...bare.map(
      ({ competency, scorecard }) =>
        `${interviewer(scorecard)} wrote no evidence for the rating of ${competencyName(material, competency).toLowerCase()} in ${sheetStage(scorecard).toLowerCase()}.`,
    ),
  ]
  return items.length === 0
    ? [say('Nothing: every stage has a scorecard, and every rating that the loop asks for is there with its evidence.')]
    : [bullets(items)]
}
