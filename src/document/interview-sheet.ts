import { listWords } from '../base/phrase.ts'
import type { DesignExercise, Exercise, IncidentExercise, QuestionSet } from '../interview/bank.ts'
import type { Loop, Stage } from '../interview/loop.ts'
import type { Block } from './block.ts'
import { bullets, heading, say, section, unlessEmpty } from './draft.ts'
import { competencyName, interviewer, type Material } from './material.ts'
import { sentence, timeWords } from './words.ts'

/** What one interviewer needs for one stage, from a page of its own on. */
export const stageSheet = (material: Material, stage: Stage): readonly Block[] => [
  { kind: 'page-break' },
  heading(1, `Stage ${stage.number}: ${stage.title}`),
  say(
    `${timeWords(stage.minutes)}. Interviewer: ${lowerStart(interviewer(material, stage))}.${stage.interviewerNote === null ? '' : ` ${sentence(stage.interviewerNote)}`}`,
    'lead',
  ),
  ...(stage.exercise === null ? [] : exerciseBlocks(stage.exercise)),
  ...(stage.questions === null ? [] : questionBlocks(material, stage.questions)),
  // An exercise’s ratings follow what to listen for, on a page that has already begun.
  ...unlessEmpty(stage.exercise === null ? stage.scored : [], [{ kind: 'page-break' }]),
  ...section(2, 'Ratings', ratings(material, stage)),
]

const lowerStart = (name: string): string => (name === 'To be named' ? 'to be named' : name)

/** Ratings to a page: their anchors stay beside the room to write. */
const A_PAGE = 2

function ratings(material: Material, stage: Stage): readonly Block[] {
  const noted = stage.noted.map((id) => competencyName(material, id))
  // Two ratings share an exercise’s page with what to listen for.
  const lines = stage.exercise === null ? 4 : 2
  return [
    ...stage.scored.flatMap(({ competency, ratings: anchors }, at): readonly Block[] => [
      ...(at > 0 && at % A_PAGE === 0 ? [{ kind: 'page-break' as const }] : []),
      { kind: 'rating', title: competencyName(material, competency), anchors, bar: null },
      { kind: 'answer', label: 'Evidence: what was said and done', lines },
    ]),
    ...unlessEmpty(noted, [
      { kind: 'answer', label: `Noted without a rating: ${listWords(noted).toLowerCase()}`, lines: stage.scored.length === 0 ? 6 : 2 },
    ]),
  ]
}

function exerciseBlocks(exercise: Exercise): readonly Block[] {
  return [
    heading(2, exercise.title),
    ...exercise.situation.split(/\n\n+/).map((text) => say(text)),
    {
      kind: 'table',
      caption: 'Parts of the exercise',
      columns: [
        { title: 'Minutes', weight: 1.15 },
        { title: 'Part', weight: 2 },
        { title: 'Ask', weight: 5 },
      ],
      rows: exercise.parts.map(({ minutes, title, ask }) => ({ cells: [String(minutes), title, ask] })),
    },
    ...(exercise.kind === 'incident' ? incidentBlocks(exercise) : designBlocks(exercise)),
    {
      kind: 'table',
      caption: 'Follow-up questions, by the level they tell apart',
      columns: [
        { title: 'Level', weight: 1.1 },
        { title: 'Ask', weight: 7 },
      ],
      rows: exercise.probes.toSorted((a, b) => a.level - b.level).map(({ level, ask }) => ({ cells: [String(level), ask] })),
    },
    ...listening(exercise),
  ]
}

const listening = ({ strong, weak }: Exercise): readonly Block[] => [
  { kind: 'page-break' },
  heading(2, 'What to listen for'),
  {
    kind: 'table',
    caption: 'Signs of strong and weak work',
    columns: [
      { title: 'Strong', weight: 1 },
      { title: 'Weak', weight: 1 },
    ],
    rows: Array.from({ length: Math.max(strong.length, weak.length) }, (_, at) => ({ cells: [strong[at] ?? '–', weak[at] ?? '–'] })),
  },
]

const designBlocks = ({ constraints, traps }: DesignExercise): readonly Block[] => [
  heading(3, 'What holds, and may be told'),
  bullets(constraints.map(sentence)),
  heading(3, 'Traps, not to be told'),
  bullets(traps.map(sentence)),
]

function incidentBlocks({ injects, telemetry, debrief }: IncidentExercise): readonly Block[] {
  const limit = telemetry.limit === null ? '' : ` The limit is ${telemetry.limit} ${telemetry.unit}.`
  return [
    {
      kind: 'table',
      caption: 'What to tell the candidate, minute by minute',
      columns: [
        { title: 'Minute', weight: 1.1 },
        { title: 'Tell', weight: 7 },
      ],
      rows: injects.map(({ minute, tell }) => ({ cells: [String(minute), tell] })),
    },
    {
      kind: 'bars',
      caption: `${telemetry.name}, by minute`,
      of: 'Minute',
      unit: telemetry.unit,
      bars: telemetry.points.map(({ minute, value }) => ({ label: String(minute), value, words: value.toLocaleString('en-GB') })),
    },
    say(`Show a figure when its minute has come, or when the candidate asks for it.${limit}`, 'quiet'),
    heading(3, 'What had happened, for after the exercise'),
    bullets(debrief.map(sentence)),
  ]
}

const questionBlocks = (material: Material, { title, questions }: QuestionSet): readonly Block[] => [
  heading(2, title),
  {
    kind: 'table',
    caption: 'Questions, in this order',
    columns: [
      { title: 'Ask', weight: 4 },
      { title: 'For', weight: 1.7 },
      { title: 'Listen for', weight: 4 },
    ],
    rows: questions.map(({ ask, competency, listenFor }, at) => ({
      cells: [`${at + 1}. ${ask}`, competencyName(material, competency), listenFor],
    })),
  },
]

/** Where the ratings meet: copied in from the sheets, then discussed, each change with its reason. */
export function decisionPage(material: Material, { coverage }: Loop): readonly Block[] {
  const rated = coverage.filter(({ scoredIn }) => scoredIn.length > 0)
  return [
    { kind: 'page-break' },
    heading(1, 'Decision'),
    say('Copy the ratings from the sheets and work out each mean before anyone speaks. Then discuss.'),
    ...unlessEmpty(rated, [
      {
        kind: 'table',
        caption: 'Ratings, their mean, and what the discussion changed',
        columns: [
          { title: 'Competency', weight: 2.8 },
          { title: 'Stages', weight: 1.4 },
          { title: 'Ratings', weight: 1.5 },
          { title: 'Mean', weight: 1.3 },
          { title: 'Changed to, and why', weight: 3.4 },
        ],
        rows: rated.map(({ competency, must, scoredIn }) => ({
          cells: [`${competencyName(material, competency)}${must ? ' (must have)' : ''}`, listWords(scoredIn.map(String)), '', '', ''],
        })),
      },
    ]),
    { kind: 'answer', label: 'Decision: hire, or do not hire', lines: 1 },
    { kind: 'answer', label: 'Reasons, from the evidence on the sheets', lines: 3 },
    { kind: 'answer', label: 'What the new colleague would need in the first three months', lines: 3 },
    { kind: 'answer', label: 'Names and date', lines: 2 },
  ]
}
