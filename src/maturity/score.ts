import type { Practice } from '../framework/framework.ts'
import type { System } from '../model/system.ts'
import { Level } from '../model/vocabulary.ts'

type Answers = System['answers']

/** Share of a level's points that makes it whole, and that earns a plus (docs/scoring.md; scale after OWASP SAMM). */
const WHOLE = 3 / 4
const PLUS = 1 / 2

const LEVELS = Level.values

/** 0 to 1; a practice without an answer counts as 0. */
export const score = (answers: Answers, practice: Practice): number => answers[practice.id]?.score ?? 0

const average = (scores: readonly number[]): number => scores.reduce((sum, one) => sum + one, 0) / scores.length

/** Part of these practices’ points that is there, 0 to 1; 0 when there are none. */
export const share = (answers: Answers, practices: readonly Practice[]): number =>
  practices.length === 0 ? 0 : average(practices.map((one) => score(answers, one)))

/** Averages at least ¾ with none at 0. A level that nothing is asked for is not whole: nothing shows it. */
const isWhole = (scores: readonly number[]): boolean => scores.length > 0 && average(scores) >= WHOLE && scores.every((one) => one > 0)

/** The highest level that is whole together with all below it, level 1 asking nothing; `plus` when half of the next is there; `score` adds the next level’s average. */
export function levelReached(
  answers: Answers,
  practices: readonly Practice[],
): { readonly level: Level; readonly plus: boolean; readonly score: number } {
  let level: Level = 1
  for (const next of [...LEVELS].filter((one) => one > 1)) {
    const asked = practices.filter((one) => one.level === next)
    if (!isWhole(asked.map((one) => score(answers, one)))) {
      const there = share(answers, asked)
      return { level, plus: there >= PLUS, score: level + there }
    }
    level = next
  }
  return { level, plus: false, score: level }
}

/** Practices of the level that keep it from being whole: all that are not whole themselves, or only those at 0 when the average is enough. */
export function obstacles(answers: Answers, practices: readonly Practice[]): readonly Practice[] {
  const scores = practices.map((one) => score(answers, one))
  if (practices.length === 0 || isWhole(scores)) return []
  const enough = average(scores) >= WHOLE
  return practices.filter((one) => (enough ? score(answers, one) === 0 : score(answers, one) < 1))
}
