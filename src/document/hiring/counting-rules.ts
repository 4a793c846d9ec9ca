import { barOf, barRule } from '../../interview/bar.ts'
import type { Loop } from '../../interview/loop.ts'
import { reliabilityWords, singleReliability } from '../../interview/reliability.ts'
import type { Block } from '../block.ts'
import { bullets } from '../draft.ts'
import type { Material } from '../material.ts'
import { sentence, sourceWords } from '../words.ts'

/** How ratings become a recommendation, each rule with where it comes from. */
export function countingRules({ framework }: Material, { post }: Loop): readonly Block[] {
  const single = singleReliability(framework)
  return [
    bullets([
      'Every rating of a competency has the same weight, and so has every competency in the mean of all (US Office of Personnel Management, grade A).',
      'Ratings are combined by arithmetic first and discussed afterwards (Conway and others 1995, grade A).',
      `${barRule} For this post it is ${barOf(post.level)}. Means are compared as they are shown, to one decimal.`,
      'The ratings say hire when every must-have, and the mean of all competencies, is at the bar or above. Must-haves are the first four competencies of the role. Both rules are Cadre’s own.',
      'Recommendations do not enter the mean. The report shows them beside it.',
      `Reliability follows from the number of people who rated separately, by the Spearman-Brown formula from ${reliabilityWords(single.value)} for one. ${sentence(sourceWords(single.source))}`,
      'Two ratings that lie two or more apart are named. The number is Cadre’s own.',
    ]),
  ]
}
