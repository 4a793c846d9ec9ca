import { dateWords } from '../../base/date.ts'
import type { CareerPath } from '../../career/path.ts'
import type { Block } from '../block.ts'
import { say } from '../draft.ts'
import { postWords, type Material } from '../material.ts'
import { monthsWords, sentence } from '../words.ts'

/** The next step, how much of it is in place, and why this one. */
export function summary(material: Material, { person, recommended, because, actions: toDo }: CareerPath): readonly Block[] {
  if (recommended === null) return [say(sentence(because), 'lead')]
  const [from, to] = recommended.months
  const short = recommended.competencies.filter((gap) => gap.short > 0).length
  const met = recommended.gates.filter(({ state }) => state === 'met').length
  const last = toDo
    .map(({ end }) => end)
    .toSorted()
    .at(-1)
  return [
    say(
      recommended.ready
        ? `${person.name} is ready for ${postWords(material, recommended.step.to)}.`
        : `The next step for ${person.name} is ${postWords(material, recommended.step.to)}, in ${monthsWords([from, to])}.`,
      'lead',
    ),
    {
      kind: 'figures',
      figures: [
        {
          label: 'Competencies in place',
          value: `${recommended.competencies.length - short} of ${recommended.competencies.length}`,
          note: 'at the level that the step asks for',
        },
        { label: 'Evidence in place', value: `${met} of ${recommended.gates.length}`, note: 'gates met' },
        {
          label: 'Things to do',
          value: String(toDo.length),
          note: last === undefined ? 'none left' : `the last ends on ${dateWords(last)}`,
        },
      ],
    },
    say(sentence(because)),
    say(
      `A gate asks for one piece of evidence, never for years. ${person.name} and whoever leads them agree on this plan, and review it when an action ends.`,
      'quiet',
    ),
  ]
}
