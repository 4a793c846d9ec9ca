import type { Practice } from '../../../../src/framework/framework.ts'
import type { PracticeAnswer, Score } from '../../../../src/model/system.ts'

/** The four answers, each with its sign and the key that gives it in the interview. */
export const scoreChoices = [
  { score: 0, sign: '0', key: '1' },
  { score: 0.25, sign: '¼', key: '2' },
  { score: 0.5, sign: '½', key: '3' },
  { score: 1, sign: '1', key: '4' },
] as const satisfies readonly { readonly score: Score; readonly sign: string; readonly key: string }[]

/** "¼"; a dash for what nobody has answered. */
export const scoreSign = (score: Score | null | undefined): string => scoreChoices.find((one) => one.score === score)?.sign ?? '–'

/** What a practice looks like at this score. */
export function meaning({ quarter, half, whole }: Practice, score: Score): string {
  switch (score) {
    case 0:
      return 'Not in place.'
    case 0.25:
      return quarter
    case 0.5:
      return half
    case 1:
      return whole
    default:
      return score satisfies never
  }
}

/** An answer that claims something and shows nothing for it. */
export const isBare = ({ score, evidence, proofs }: PracticeAnswer): boolean => score > 0 && evidence.trim() === '' && proofs.length === 0

/** The same practice at another score: what shows it stays. */
export const rescored = (answer: PracticeAnswer | null, score: Score): PracticeAnswer => ({
  score,
  evidence: answer?.evidence ?? '',
  grade: answer?.grade ?? 'stated',
  on: answer?.on ?? null,
  proofs: answer?.proofs ?? [],
})
