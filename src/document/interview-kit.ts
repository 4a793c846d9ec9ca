import { countWords, listWords, lowerFirst, upperFirst } from '../base/phrase.ts'
import type { Loop, Stage } from '../interview/loop.ts'
import type { Block } from './block.ts'
import { heading, say, steps, unlessEmpty, type Draft } from './draft.ts'
import { decisionPage, stageSheet } from './interview-sheet.ts'
import { competencyName, interviewer, postWords, type Material } from './material.ts'
import { counted, sentence, sourceWords, timeWords } from './words.ts'

export function interviewKit(material: Material, loop: Loop): Draft {
  return {
    title: 'Interview kit',
    subtitle: postWords(material, loop.post),
    audience: 'Confidential: interview material',
    about: postWords(material, loop.post).replace(',', ''),
    blocks: [
      heading(1, 'The loop'),
      ...overview(material, loop),
      heading(1, 'How to rate'),
      ...howToRate(loop),
      ...loop.stages.flatMap((stage) => stageSheet(material, stage)),
      ...decisionPage(material, loop),
      ...candidateBriefs(loop),
    ],
  }
}

const exercises = ({ stages }: Loop): readonly NonNullable<Stage['exercise']>[] =>
  stages.flatMap(({ exercise }) => (exercise === null ? [] : [exercise]))

function overview(material: Material, loop: Loop): readonly Block[] {
  const { stages, reliability } = loop
  return [
    say(
      `${upperFirst(counted(stages.length, 'stage'))}, ${timeWords(loop.minutes)} with the candidate. Interviewers rate alone, before they hear each other.`,
      'lead',
    ),
    {
      kind: 'figures',
      figures: [
        { label: 'Stages', value: String(stages.length), note: `${counted(reliability.interviews, 'is', 'are')} rated separately` },
        {
          label: 'With the candidate',
          value: timeWords(loop.minutes),
          note: `${Math.round(loop.interviewerHours * 10) / 10} interviewer hours, preparation apart`,
        },
        { label: 'Expected reliability', value: reliability.value.toFixed(2), note: 'of the mean of the ratings, 0 to 1' },
      ],
    },
    {
      kind: 'table',
      caption: 'Stages and who holds them',
      columns: [
        { title: 'Stage', weight: 3 },
        { title: 'Time', weight: 1.35 },
        { title: 'Interviewer', weight: 2.4 },
        { title: 'Rates', weight: 3.9 },
      ],
      rows: stages.map((stage) => ({
        cells: [`${stage.number}. ${stage.title}`, timeWords(stage.minutes), interviewer(material, stage), ratesWords(material, stage)],
      })),
    },
    ...unlessEmpty(loop.weaknesses, [
      { kind: 'callout', tone: 'watch', title: 'Before the first interview', text: loop.weaknesses.map(sentence).join('\n') },
    ]),
    heading(2, 'Where each competency is rated'),
    {
      kind: 'table',
      caption: 'Competencies and the stages that rate them',
      columns: [
        { title: 'Competency', weight: 3.2 },
        { title: 'Weight', weight: 1.6 },
        { title: 'Rated in', weight: 2.2 },
        { title: 'Noted in', weight: 1.8 },
        { title: 'Ratings', weight: 1.5 },
      ],
      rows: loop.coverage.map(({ competency, must, scoredIn, notedIn, wanted }) => ({
        cells: [
          competencyName(material, competency),
          must ? 'Must have' : 'Counts',
          stagesWords(scoredIn),
          stagesWords(notedIn),
          `${scoredIn.length} of ${wanted}`,
        ],
      })),
    },
    say(`Reliability is worked out, not measured. ${sentence(sourceWords(reliability.source))}`, 'quiet'),
  ]
}

const stagesWords = (numbers: readonly number[]): string =>
  numbers.length === 0 ? '–' : `${numbers.length === 1 ? 'Stage' : 'Stages'} ${listWords(numbers.map(String))}`

const ratesWords = (material: Material, { scored }: Stage): string =>
  scored.length === 0 ? '–' : upperFirst(scored.map(({ competency }) => lowerFirst(competencyName(material, competency))).join(', '))

const howToRate = (loop: Loop): readonly Block[] => [
  steps([
    'Ask every candidate the same questions in the same order, and rate on the same scales (source: US Office of Personnel Management, grade A).',
    'Write down what was said and done. Choose the anchor that fits it; do not rate a feeling (anchored scales with training, Melchers and others 2011, grade A).',
    'Rate each competency before you talk to another interviewer, and hand in your sheet within 24 hours (Sourcegraph’s handbook, one firm, grade A).',
    'Take the mean of the ratings with equal weights, then discuss. Write down every rating that the discussion changed, and why (Conway and others 1995, grade A).',
    'Meet within 48 hours of the last interview (Sourcegraph’s handbook, one firm, grade A).',
  ]),
  say(
    exercises(loop).length === 0
      ? 'This loop has no exercise, so nothing is handed to the candidate.'
      : 'The last pages are the candidate briefs. Print them apart and hand out only those: everything before them is for interviewers.',
    'quiet',
  ),
]

/** Each on a page of its own at the end, with nothing that only interviewers should know. */
const candidateBriefs = (loop: Loop): readonly Block[] =>
  exercises(loop).flatMap((exercise): readonly Block[] => [
    { kind: 'page-break' },
    heading(1, `Candidate brief: ${briefTitle(exercise.kind)}`),
    say(`You have ${timeWords(exercise.minutes)}. Think aloud, ask whatever you need, and say when you assume something.`, 'lead'),
    ...exercise.candidateBrief.split(/\n\n+/).map((text) => say(text)),
    say(
      `The exercise has ${countWords(exercise.parts.length)} parts, of ${listWords(exercise.parts.map(({ minutes }) => String(minutes)))} minutes. You are told when one ends.`,
    ),
    { kind: 'answer', label: 'Room for notes', lines: 14 },
  ])

const briefTitle = (kind: 'design' | 'incident'): string => lowerFirst(kind === 'design' ? 'System design' : 'Incident')
