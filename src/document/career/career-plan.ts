import type { CareerPath } from '../../career/path.ts'
import type { Block } from '../block.ts'
import { bullets, heading, say, section, unlessEmpty, type Draft } from '../draft.ts'
import { postWords, type Material } from '../material.ts'
import { sentence, sourceWords } from '../words.ts'
import { actions } from './actions.ts'
import { asks } from './asks.ts'
import { others } from './others.ts'
import { review } from './review.ts'
import { summary } from './summary.ts'
import { today } from './today.ts'

/** For one person and whoever leads them: where they stand, what the next step asks, what to do, and what they agree on. */
export function careerPlan(material: Material, path: CareerPath): Draft {
  const { person, recommended } = path
  return {
    title: 'Career plan',
    subtitle: recommended === null ? person.name : `${person.name}: towards ${postWords(material, recommended.step.to)}`,
    audience: 'Confidential: about one person',
    about: person.name,
    blocks: [
      heading(1, 'In short'),
      ...summary(material, path),
      { kind: 'page-break' },
      ...section(1, 'Today', today(material, path)),
      ...(recommended === null ? [] : [heading(1, 'What the step asks'), ...asks(material, recommended)]),
      ...section(1, 'What to do, and when', actions(material, path)),
      ...section(1, 'Other steps', others(material, path)),
      heading(1, 'Review and agreement'),
      ...review(material, path),
      heading(1, 'Where this comes from'),
      ...sources(path),
    ],
  }
}

function sources({ recommended }: CareerPath): readonly Block[] {
  const all =
    recommended === null
      ? []
      : [
          recommended.step.source,
          ...recommended.gates.map(({ gate }) => gate.source),
          ...recommended.competencies.map(({ competency }) => competency.source),
        ]
  const words = [...new Set(all.map((source) => sentence(sourceWords(source))))]
  return [
    say(
      `Dates follow from Cadre’s own numbers for how long a level and a piece of evidence commonly take.${all.some(({ kind }) => kind === 'article') ? ' “Article” is the maturity framework that Cadre follows.' : ''}`,
    ),
    ...unlessEmpty(words, [bullets(words)]),
  ]
}
