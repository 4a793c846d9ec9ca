import type { CareerPath } from '../../career/path.ts'
import type { Step } from '../../framework/framework.ts'
import type { Block } from '../block.ts'
import { bullets, say, unlessEmpty } from '../draft.ts'
import { postWords, type Material } from '../material.ts'
import { monthsWords } from '../words.ts'

const stepWords = (material: Material, { to, months }: Step): string =>
  `${postWords(material, to)}: commonly takes ${monthsWords(months)} from beginning to end.`

/** Steps that are open as well, and those that open afterwards. */
export function others(material: Material, { reachable, recommended, later }: CareerPath): readonly Block[] {
  const beside = reachable.filter((reach) => reach !== recommended && reach.step !== recommended?.step)
  return [
    ...unlessEmpty(beside, [
      say('These steps are open as well, and were not recommended now:'),
      bullets(beside.map(({ step }) => stepWords(material, step))),
    ]),
    ...unlessEmpty(later, [say('These open after the recommended step:'), bullets(later.map((step) => stepWords(material, step)))]),
  ]
}
