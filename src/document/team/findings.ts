import { lowerFirst } from '../../base/phrase.ts'
import type { Finding } from '../../structure/finding.ts'
import type { Block } from '../block.ts'
import { bullets, say, unlessEmpty } from '../draft.ts'
import type { Material } from '../material.ts'
import { sentence, sourceWords } from '../words.ts'

/** Findings told in full; of the rest only what they are, so that the first ones are read. */
const MOST_TOLD = 10

/** What stands against the shape that the team needs, the serious first, each with how to mend it. */
export function findings({ structure }: Material): readonly Block[] {
  const inOrder = [...structure.findings.filter(isSerious), ...structure.findings.filter((one) => !isSerious(one))]
  const rest = inOrder.slice(MOST_TOLD)
  return [
    ...inOrder.slice(0, MOST_TOLD).map(told),
    ...unlessEmpty(rest, [
      say('Beside these, in the words of their titles; Teams in Cadre tells each in full:'),
      bullets(rest.map(({ title }) => sentence(title))),
    ]),
  ]
}

const isSerious = ({ severity }: Finding): boolean => severity === 'serious'

const told = ({ severity, title, detail, fix, source }: Finding): Block => ({
  kind: 'callout',
  tone: severity,
  title: `${severity === 'serious' ? 'Serious' : 'Watch'}. ${title}`,
  text: `${sentence(detail)} To mend it: ${lowerFirst(sentence(fix.words))}\n${sourceWords(source)}`,
})
