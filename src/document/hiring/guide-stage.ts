import type { DesignExercise, Exercise, IncidentExercise, QuestionSet } from '../../interview/bank.ts'
import type { Loop, Stage } from '../../interview/loop.ts'
import type { Post } from '../../planning/plan.ts'
import type { Block } from '../block.ts'
import { bullets, heading, say, unlessEmpty } from '../draft.ts'
import { competencyName, interviewer, type Material } from '../material.ts'
import { sentence, timeWords } from '../words.ts'
import { competenciesWords, stageWords } from './kit-words.ts'

/** What one interviewer needs to know for one stage. The first stage and every exercise begin a page; short stages share one. */
export const guideStage = (material: Material, { post }: Loop, stage: Stage): readonly Block[] => [
  ...unlessEmpty(stage.number === 1 || stage.exercise !== null ? [stage] : [], [{ kind: 'page-break' }]),
  heading(1, stageWords(stage)),
  say(
    `${timeWords(stage.minutes)}. Interviewer: ${stage.interviewerId === null ? 'to be named' : interviewer(material, stage)}.${stage.interviewerNote === null ? '' : ` ${sentence(stage.interviewerNote)}`}`,
    'lead',
  ),
  say(ratesWords(material, stage)),
  ...(stage.exercise === null ? [] : exerciseBlocks(stage.exercise, post)),
  ...(stage.questions === null ? [] : questionBlocks(material, stage.questions)),
  ...unlessEmpty(stage.exercise === null && stage.questions === null ? [stage] : [], [
    say('The interview bank has nothing for this stage. Agree on questions before the first candidate and ask all candidates the same.'),
  ]),
]

function ratesWords(material: Material, { scored, noted }: Stage): string {
  const rated = competenciesWords(
    material,
    scored.map(({ competency }) => competency),
  )
  const marked = competenciesWords(material, noted)
  return [scored.length === 0 ? 'Nothing is rated here.' : `Rated: ${rated}.`, noted.length === 0 ? '' : `Noted: ${marked}.`]
    .filter((part) => part !== '')
    .join(' ')
}

const exerciseBlocks = (exercise: Exercise, post: Post): readonly Block[] => [
  heading(2, exercise.title),
  say('What you know, and the candidate has to find out:', 'quiet'),
  ...exercise.situation.split(/\n\n+/).map((text) => say(text)),
  {
    kind: 'table',
    caption: 'Parts of the exercise',
    columns: [
      { title: 'Minutes', weight: 1.2 },
      { title: 'Part', weight: 2, lead: true },
      { title: 'Ask', weight: 5 },
    ],
    rows: exercise.parts.map(({ minutes, title, ask }) => ({ cells: [String(minutes), title, ask] })),
  },
  ...(exercise.kind === 'incident' ? incidentBlocks(exercise) : designBlocks(exercise)),
  heading(2, 'Follow-up questions'),
  {
    kind: 'table',
    caption: `By the level they tell apart; this post is level ${post.level}`,
    columns: [
      { title: 'Level', weight: 1.2 },
      { title: 'Ask', weight: 7 },
    ],
    rows: exercise.probes.toSorted((a, b) => a.level - b.level).map(({ level, ask }) => ({ cells: [String(level), ask] })),
  },
  heading(2, 'What to listen for'),
  {
    kind: 'table',
    caption: 'Signs of strong and weak work',
    columns: [
      { title: 'Strong', weight: 1 },
      { title: 'Weak', weight: 1 },
    ],
    rows: Array.from({ length: Math.max(exercise.strong.length, exercise.weak.length) }, (_, at) => ({
      cells: [exercise.strong[at] ?? '–', exercise.weak[at] ?? '–'],
    })),
  },
  ...(exercise.kind === 'incident'
    ? [heading(2, 'Afterwards: what had happened'), bullets(exercise.debrief.map(sentence))]
    : [heading(2, 'Traps, not to be told'), bullets(exercise.traps.map(sentence))]),
]

const designBlocks = ({ constraints }: DesignExercise): readonly Block[] => [
  heading(2, 'What holds, and may be told'),
  bullets(constraints.map(sentence)),
]

function incidentBlocks({ injects, telemetry }: IncidentExercise): readonly Block[] {
  const { name, unit, limit, points } = telemetry
  const values = points.map(({ value }) => value)
  const [first, last] = [points[0], points.at(-1)]
  const top = points.find(({ value }) => value === Math.max(...values))
  const says = [
    `${name}, in ${unit}, from minute ${first?.minute ?? 0} to ${last?.minute ?? 0}:`,
    `${numberWords(first?.value ?? 0)} at the start, at most ${numberWords(top?.value ?? 0)} at minute ${top?.minute ?? 0}, ${numberWords(last?.value ?? 0)} at the end.`,
    ...(limit === null ? [] : [`The limit is ${numberWords(limit)}.`]),
  ].join(' ')
  return [
    heading(2, 'What to tell, minute by minute'),
    {
      kind: 'table',
      caption: 'Tell each line when its minute has come',
      columns: [
        { title: 'Minute', weight: 1.2 },
        { title: 'Tell', weight: 7 },
      ],
      rows: injects.map(({ minute, tell }) => ({ cells: [String(minute), tell] })),
    },
    {
      kind: 'chart',
      caption: `${name}, by minute`,
      says,
      chart: {
        type: 'lines',
        categories: points.map(({ minute }) => String(minute)),
        unit,
        series: [
          { name, values, ink: 'accent' },
          ...(limit === null ? [] : [{ name: `Limit, ${numberWords(limit)}`, values: points.map(() => limit), ink: 'bad' as const }]),
        ],
      },
    },
    say(`${says} Show a figure when its minute has come, or when the candidate asks for it.`, 'quiet'),
  ]
}

const numberWords = (value: number): string => value.toLocaleString('en-GB')

const questionBlocks = (material: Material, { title, questions }: QuestionSet): readonly Block[] => [
  heading(2, title),
  {
    kind: 'table',
    caption: 'Questions, in this order',
    columns: [
      { title: 'Ask', weight: 4 },
      { title: 'For', weight: 1.8 },
      { title: 'Listen for', weight: 4 },
    ],
    rows: questions.map(({ ask, competency, listenFor }, at) => ({
      cells: [`${at + 1}. ${ask}`, competencyName(material, competency), listenFor],
    })),
  },
]
