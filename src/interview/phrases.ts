import type { Exercise } from './bank.ts'

const RUN = 5
/** Shorter runs are shared by any two honest texts (“the head of the team”). */
const GIVEAWAY_RUN = 7
/** Above this share of common word runs, two exercises count as the same text. */
const MOST_SHARED = 0.3

/** Every run of so many words in the texts, lower case and without punctuation; runs do not cross from one text to the next. */
function phrases(texts: readonly string[], run = RUN): ReadonlySet<string> {
  const found = new Set<string>()
  for (const text of texts) {
    const words = text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? []
    for (let at = 0; at + run <= words.length; at++) found.add(words.slice(at, at + run).join(' '))
  }
  return found
}

function texts(exercise: Exercise): readonly string[] {
  const { situation, candidateBrief, parts, probes, strong, weak } = exercise
  return [
    situation,
    candidateBrief,
    ...parts.map(({ ask }) => ask),
    ...probes.map(({ ask }) => ask),
    ...strong,
    ...weak,
    ...hidden(exercise),
  ]
}

/** What a candidate must not be able to read beforehand. */
function hidden(exercise: Exercise): readonly string[] {
  const anchors = exercise.anchors.flatMap(({ ratings }) => ratings)
  return exercise.kind === 'design'
    ? [...anchors, ...exercise.traps]
    : [...anchors, ...exercise.injects.map(({ tell }) => tell), ...exercise.debrief]
}

/** Share of common phrases, against the text that has fewer of them: 0 to 1. */
export function sharedShare(one: Exercise, other: Exercise): number {
  return overlap(phrases(texts(one)), phrases(texts(other)))
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const fewer = Math.min(one.size, other.size)
  return fewer === 0 ? 0 : common(one, other).length / fewer
}

const common = (one: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] => [...one].filter((phrase) => other.has(phrase))

/** Exercises that repeat each other, and briefs that say to the candidate what only the interviewer should know. */
export function phraseProblems(exercises: readonly Exercise[]): readonly string[] {
  const known = exercises.map((exercise) => ({ id: exercise.id, all: phrases(texts(exercise)) }))
  const alike = known.flatMap((one, at) =>
    known.slice(at + 1).flatMap((other) => {
      const share = overlap(one.all, other.all)
      return share > MOST_SHARED
        ? [`exercises/${one.id}.json and exercises/${other.id}.json share ${Math.round(share * 100)}% of their phrases. Rewrite one.`]
        : []
    }),
  )
  return [...alike, ...exercises.flatMap(givenAway)]
}

function givenAway(exercise: Exercise): readonly string[] {
  const [phrase] = common(phrases([exercise.candidateBrief], GIVEAWAY_RUN), phrases(hidden(exercise), GIVEAWAY_RUN))
  return phrase === undefined
    ? []
    : [`exercises/${exercise.id}.json, candidateBrief: it gives away “${phrase}”, which only the interviewer should know.`]
}
