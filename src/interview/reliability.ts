import type { Default, Framework } from '../framework/framework.ts'
import type { Source } from '../model/vocabulary.ts'

/** Reliability of the mean of `interviews` separate ratings, from that of one (0 to 1): Spearman-Brown, kr / (1 + (k − 1)r). */
export function spearmanBrown(single: number, interviews: number): number {
  return interviews <= 0 ? 0 : (interviews * single) / (1 + (interviews - 1) * single)
}

/** "0.76", halves upwards. `toFixed` alone would show the 0.825 of six interviews as 0.82, because a double holds slightly less. */
export const reliabilityWords = (value: number): string => (Math.round(value * 100 + 1e-9) / 100).toFixed(2)

/** Reliability of one separately rated interview, with its source. */
export function singleReliability(framework: Framework): Default {
  const found = framework.defaults.find(({ id }) => id === 'interview.single-reliability')
  if (found === undefined) throw new Error('the framework has no default interview.single-reliability')
  return found
}

/** Where the reliability of a loop of so many interviews comes from. */
export function reliabilitySource(single: Default, interviews: number): Source {
  const count = interviews === 1 ? 'one interview' : `${interviews} separately rated interviews`
  return {
    ...single.source,
    note: `Spearman-Brown formula for ${count}, from ${reliabilityWords(single.value)} for a single one. ${single.source.note}`.trim(),
  }
}
