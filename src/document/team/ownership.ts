import { listWords, upperFirst } from '../../base/phrase.ts'
import type { Coverage } from '../../structure/structure.ts'
import type { Block } from '../block.ts'
import { say, unlessEmpty } from '../draft.ts'
import type { Material } from '../material.ts'
import { listedUpTo } from '../words.ts'

/** The areas that every team answers for, and who does. */
export function ownership({ structure, plan }: Material): readonly Block[] {
  if (plan.headcountNow === 0) return []
  const bare = structure.coverage.filter(({ trouble }) => trouble !== null)
  return unlessEmpty(structure.coverage, [
    say(ownershipSentence(bare)),
    {
      kind: 'table',
      caption: 'Areas that every team is checked for',
      columns: [
        { title: 'Area', weight: 1.7 },
        { title: 'Answers for', weight: 3.2 },
        { title: 'Main job of', weight: 2.2 },
        { title: 'Beside other work', weight: 2.2 },
      ],
      rows: structure.coverage.map(({ area, main, side }) => ({
        cells: [area.name, area.answersFor, names(main, 'Nobody'), names(side, '–')],
      })),
    },
  ])
}

const names = (people: readonly { readonly name: string }[], none: string): string =>
  people.length === 0
    ? none
    : listedUpTo(
        4,
        people.map(({ name }) => name),
      )

function ownershipSentence(bare: readonly Coverage[]): string {
  if (bare.length === 0) return 'Every area has an owner who is enough for a team of this size.'
  const of = (trouble: Coverage['trouble']): readonly string[] => bare.filter((one) => one.trouble === trouble).map(({ area }) => area.name)
  const [nobody, side] = [of('nobody'), of('side-only')]
  return [
    ...(nobody.length === 0 ? [] : [`Nobody owns ${listWords(nobody).toLowerCase()}.`]),
    ...(side.length === 0
      ? []
      : [`${upperFirst(listWords(side).toLowerCase())} ${side.length === 1 ? 'is' : 'are'} only looked after beside other work.`]),
  ].join(' ')
}
