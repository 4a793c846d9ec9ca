import type { Standing } from '../../../../src/maturity/standing.ts'
import { levelWords } from '../../../../src/maturity/words.ts'
import type { ChangeLine } from '../../../components/change-table.tsx'
import { levelScore } from '../../../components/score-words.ts'

const place = (at: Parameters<typeof levelWords>[0] & { readonly score: number }): string =>
  `${levelWords(at)}, score ${levelScore(at.score)}`

/** The system and each dimension whose level or score differs between two standings. */
export function standingChange(before: Standing, after: Standing): readonly ChangeLine[] {
  const dimensions = before.dimensions.flatMap((was) => {
    const is = after.dimensions.find(({ dimension }) => dimension.id === was.dimension.id)
    return is === undefined ? [] : [{ what: was.dimension.name, before: place(was), after: place(is) }]
  })
  return [{ what: 'The whole system', before: place(before), after: place(after) }, ...dimensions].filter(
    (line) => line.before !== line.after,
  )
}
