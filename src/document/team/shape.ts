import { lowerFirst } from '../../base/phrase.ts'
import type { Seat, Squad } from '../../structure/structure.ts'
import type { Block } from '../block.ts'
import { say } from '../draft.ts'
import type { Material } from '../material.ts'
import { counted, sentence, sourceWords } from '../words.ts'

const openSeats = (squads: readonly Squad[]): readonly Seat[] =>
  squads.flatMap(({ seats }) => seats.filter(({ personId }) => personId === null))

const shapeWords = { small: 'a small team', growing: 'a growing team', scaled: 'a scaled team' } as const

/** How large the team is, what that asks of it, and how far it is there. */
export function shape(material: Material, squads: readonly Squad[]): readonly Block[] {
  const { structure, plan } = material
  if (plan.headcountNow === 0 && plan.headcountThen === 0)
    return [
      say('No engineers are recorded, so there is no team to charter yet.', 'lead'),
      say('Add or import people in Cadre. What every team agrees on, whatever its size, stands below.'),
    ]
  const open = openSeats(squads)
  const serious = structure.findings.filter(({ severity }) => severity === 'serious')
  return [
    say(
      `With ${structure.size === plan.headcountNow ? '' : 'the '}${counted(structure.size, 'engineer')}${structure.size === plan.headcountNow ? '' : ' that the plan leads to'} this is ${shapeWords[structure.shape]}.`,
      'lead',
    ),
    say(`The rule for ${lowerFirst(sentence(structure.asks))}`),
    {
      kind: 'figures',
      figures: [
        {
          label: 'Engineers today',
          value: String(plan.headcountNow),
          note: plan.headcountThen === plan.headcountNow ? 'and at the end of the plan' : `${plan.headcountThen} at the end of the plan`,
        },
        {
          label: 'Open seats',
          value: String(open.length),
          note: open.length === 0 ? 'every seat is held' : 'planned or asked for by the shape',
        },
        {
          label: 'Areas with an owner',
          value: `${structure.coverage.filter(({ main }) => main.length > 0).length} of ${structure.coverage.length}`,
          note: 'as somebody’s main job',
        },
        {
          label: 'To mend',
          value: String(structure.findings.length),
          note: serious.length === 0 ? 'none of them serious' : `${counted(serious.length, 'of them', 'of them')} serious`,
        },
      ],
    },
    say(sentence(sourceWords(structure.source)), 'quiet'),
  ]
}
