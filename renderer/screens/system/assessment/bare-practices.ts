import type { Practice } from '../../../../src/framework/framework.ts'
import type { System } from '../../../../src/model/system.ts'
import { isBare } from './scores.ts'

/** Practices said to be in place, at least in part, with nothing to show for it. */
export const barePractices = (practices: readonly Practice[], answers: System['answers']): readonly Practice[] =>
  practices.filter(({ id }) => {
    const answer = answers[id]
    return answer !== undefined && isBare(answer)
  })
