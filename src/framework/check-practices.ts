import type { Framework, Practice } from './framework.ts'

const LEVELS = [2, 3, 4, 5] as const

function textProblems(practice: Practice): readonly string[] {
  const { id, quarter, half, whole, evidence } = practice
  const texts = Object.entries({ quarter, half, whole, evidence })
  return [
    ...texts.filter(([, text]) => text.trim() === '').map(([part]) => `practice ${id} does not say its ${part}`),
    ...(new Set(texts.map(([, text]) => text)).size < texts.length ? [`practice ${id} says the same twice`] : []),
  ]
}

/** What is wrong with the practices, and with the failure modes that name them. */
export function practiceProblems({ dimensions, practices, failureModes }: Framework): readonly string[] {
  const known = new Set<string>(practices.map(({ id }) => id))
  return [
    ...dimensions.flatMap(({ id }) =>
      LEVELS.filter((level) => practices.filter((one) => one.dimension === id && one.level === level).length < 2).map(
        (level) => `dimension ${id} has fewer than two practices at level ${level}`,
      ),
    ),
    ...practices.filter(({ level }) => level === 1).map(({ id }) => `practice ${id} asks something of level 1`),
    ...practices.filter((one) => dimensions.every(({ id }) => id !== one.dimension)).map(({ id }) => `practice ${id} is in no dimension`),
    ...practices.flatMap(textProblems),
    ...failureModes.flatMap(({ id, practices: named }) =>
      named.filter((practice) => !known.has(practice)).map((practice) => `failure mode ${id}: no practice ${practice}`),
    ),
    ...failureModes.flatMap(({ id, requires, detect, limit, recover, rehearse }) =>
      Object.entries({ requires, detect, limit, recover, rehearse })
        .filter(([, text]) => text.trim() === '')
        .map(([part]) => `failure mode ${id} does not say its ${part}`),
    ),
  ]
}
