import type { Anchors, Bank, Exercise, IncidentExercise, QuestionSet } from './bank.ts'
import { phraseProblems } from './phrases.ts'

const STAGES = ['screen', 'past-systems', 'debugging-and-cost', 'working-together'] as const

/** What is wrong with a bank beyond its shape, one sentence each with the file and field it stands in; none when all is well. */
export const bankProblems = (bank: Bank): readonly string[] => [
  ...repeatedIds([...bank.exercises, ...bank.questionSets].map(({ id }) => id)),
  ...bank.exercises.flatMap((exercise) => exerciseProblems(exercise).map((problem) => `exercises/${exercise.id}.json, ${problem}`)),
  ...bank.questionSets.flatMap((set) => questionProblems(set).map((problem) => `questions/${set.id}.json, ${problem}`)),
  ...missingParts(bank),
  ...phraseProblems(bank.exercises),
]

const repeated = <T>(items: readonly T[]): readonly T[] => [...new Set(items.filter((item, at) => items.indexOf(item) !== at))]
const repeatedIds = (ids: readonly string[]): readonly string[] =>
  repeated(ids).map((id) => `The id “${id}” is used more than once in the bank. Give each file its own.`)

function missingParts({ exercises, questionSets }: Bank): readonly string[] {
  const kinds = (['design', 'incident'] as const).filter((kind) => !exercises.some((exercise) => exercise.kind === kind))
  const stages = STAGES.filter((stage) => !questionSets.some((set) => set.stage === stage))
  return [
    ...kinds.map((kind) => `The bank has no ${kind} exercise. Add one to the folder exercises.`),
    ...stages.map((stage) => `The bank has no questions for the stage “${stage}”. Add a file with that stage to the folder questions.`),
  ]
}

const exerciseProblems = (exercise: Exercise): readonly string[] => [
  ...partProblems(exercise),
  ...levelProblems(exercise),
  ...anchorProblems(exercise.anchors),
  ...(exercise.kind === 'incident' ? timeProblems(exercise) : []),
]

function partProblems({ minutes, parts }: Exercise): readonly string[] {
  const sum = parts.reduce((total, part) => total + part.minutes, 0)
  return sum === minutes ? [] : [`parts: their minutes add up to ${sum}, but the exercise says ${minutes}.`]
}

function levelProblems({ levels, probes }: Exercise): readonly string[] {
  const outside = probes.flatMap(({ level }, at) =>
    levels.includes(level) ? [] : [`probes.${at}.level: ${level} is not one of the exercise’s levels.`],
  )
  const without = levels.filter((level) => !probes.some((probe) => probe.level === level))
  return [
    ...(inOrder(levels) === null ? [] : ['levels: they must rise, each once.']),
    ...outside,
    ...without.map((level) => `probes: there is none for level ${level}.`),
  ]
}

function anchorProblems(anchors: readonly Anchors[]): readonly string[] {
  const twice = repeated(anchors.map(({ competency }) => competency))
  return [
    ...twice.map((competency) => `anchors: ${competency} stands there more than once.`),
    ...anchors.flatMap(({ competency, ratings }, at) => [
      ...ratings.flatMap((text, rating) =>
        text.trim() === '' ? [`anchors.${at}.ratings.${rating}: ${competency} has no anchor for rating ${rating + 1}.`] : [],
      ),
      ...repeated(ratings.map((text) => text.trim().toLowerCase()).filter((text) => text !== '')).map(
        () => `anchors.${at}.ratings: two ratings of ${competency} say the same.`,
      ),
    ]),
  ]
}

/** The index of the first number that does not exceed the one before it, or null. */
function inOrder(numbers: readonly number[]): number | null {
  const at = numbers.findIndex((number, index) => index > 0 && number <= (numbers[index - 1] ?? number))
  return at === -1 ? null : at
}

function timeProblems({ minutes, injects, telemetry }: IncidentExercise): readonly string[] {
  const series = [
    ['injects', injects.map(({ minute }) => minute)],
    ['telemetry.points', telemetry.points.map(({ minute }) => minute)],
  ] as const
  return series.flatMap(([field, times]) => {
    const wrong = inOrder(times)
    const late = times.findIndex((time) => time > minutes)
    return [
      ...(wrong === null ? [] : [`${field}.${wrong}.minute: ${times[wrong]} does not come after ${times[wrong - 1]}.`]),
      ...(late === -1 ? [] : [`${field}.${late}.minute: ${times[late]} lies after the end at ${minutes}.`]),
    ]
  })
}

function questionProblems({ questions, anchors }: QuestionSet): readonly string[] {
  const anchored = new Set(anchors.map(({ competency }) => competency))
  const asked = new Set(questions.map(({ competency }) => competency))
  return [
    ...anchorProblems(anchors),
    ...questions.flatMap(({ competency }, at) =>
      anchored.has(competency) ? [] : [`questions.${at}.competency: ${competency} has no anchors in this file.`],
    ),
    ...[...anchored].filter((competency) => !asked.has(competency)).map((competency) => `anchors: no question asks about ${competency}.`),
  ]
}
