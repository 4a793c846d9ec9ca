import { dateWords } from '../base/date.ts'
import { listWords, lowerFirst, upperFirst } from '../base/phrase.ts'
import type { Coverage, Seat, Squad } from '../structure/structure.ts'
import { agreements } from './agreements.ts'
import type { Block, TableRow } from './block.ts'
import { heading, say, section, unlessEmpty, type Draft } from './draft.ts'
import { personName, postWords, systemName, type Material } from './material.ts'
import { counted, listedUpTo, sentence, sourceWords } from './words.ts'

export function teamCharter(material: Material): Draft {
  const { squads, findings } = material.structure
  const named = squads.filter(({ seats, systems }) => seats.length + systems.length > 0)
  return {
    title: 'Team charter',
    subtitle: subtitle(material, named),
    audience: 'Internal',
    about: '',
    blocks: [
      heading(1, 'How the team is shaped'),
      ...shape(material, named),
      { kind: 'page-break' },
      ...section(1, 'Who owns what', ownership(material)),
      ...section(
        1,
        'Teams and seats',
        named.flatMap((squad) => squadSection(material, squad)),
      ),
      ...section(
        1,
        'What to mend',
        findings.flatMap(({ severity, title, detail, fix, source }): readonly Block[] => [
          {
            kind: 'callout',
            tone: severity,
            title: `${severity === 'serious' ? 'Serious' : 'Watch'}. ${title}`,
            text: `${sentence(detail)} To mend it: ${lowerFirst(sentence(fix.words))}\n${sourceWords(source)}`,
          },
        ]),
      ),
      heading(1, 'Working agreements'),
      ...agreements(material),
    ],
  }
}

const openSeats = (squads: readonly Squad[]): readonly Seat[] =>
  squads.flatMap(({ seats }) => seats.filter(({ personId }) => personId === null))

function subtitle({ plan }: Material, squads: readonly Squad[]): string {
  if (plan.headcountNow === 0) return 'No engineers recorded yet'
  return upperFirst(
    `${counted(plan.headcountNow, 'engineer')} in ${counted(squads.filter(({ teamId }) => teamId !== null).length, 'team')}: who owns what`,
  )
}

const shapeWords = { small: 'a small team', growing: 'a growing team', scaled: 'a scaled team' } as const

function shape(material: Material, squads: readonly Squad[]): readonly Block[] {
  const { structure, plan } = material
  if (plan.headcountNow === 0 && plan.headcountThen === 0)
    return [
      say('No engineers are recorded, so there is no team to charter yet.', 'lead'),
      say('Add or import people in Cadre. What every team agrees on, whatever its size, stands below.'),
    ]
  const open = openSeats(squads)
  const serious = structure.findings.filter(({ severity }) => severity === 'serious')
  return [
    say(`With ${counted(structure.size, 'engineer')} this is ${shapeWords[structure.shape]}. ${sentence(structure.asks)}`, 'lead'),
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

function squadSection(material: Material, squad: Squad): readonly Block[] {
  const systems = squad.systems.map((id) => systemName(material, id))
  const none = squad.teamId === null ? '' : 'It runs no system of its own.'
  const runs = systems.length === 0 ? none : `It runs ${listWords(systems)}.`
  const proposed = squad.teamId === null ? 'It is not there yet: the shape asks for it.' : ''
  return [
    heading(2, squad.name),
    say([squad.purpose === '' ? '' : sentence(squad.purpose), runs, proposed].filter((part) => part !== '').join(' ')),
    ...unlessEmpty(squad.seats, [
      {
        kind: 'table',
        caption: `Seats of ${squad.name}`,
        columns: [
          { title: 'Who', weight: 2.4 },
          { title: 'Role', weight: 3 },
          { title: 'Owns', weight: 4 },
        ],
        rows: squad.seats.map((seat) => seatRow(material, seat)),
      },
    ]),
  ]
}

function seatRow(material: Material, seat: Seat): TableRow {
  const open = seat.openBy === null ? 'Open seat' : `Open seat, by ${dateWords(seat.openBy)}`
  const who = seat.personId === null ? open : personName(material, seat.personId)
  return {
    cells: [
      seat.lead ? `${who} (lead)` : who,
      seat.post === null ? 'Role or level not recorded' : postWords(material, seat.post),
      ownsWords(material, seat),
    ],
  }
}

const shareWords = { main: '', side: ' (beside other work)', proposed: ' (proposed)' } as const

function ownsWords({ framework }: Material, { owns }: Seat): string {
  const names = owns.map(({ area, share }) => `${framework.areas.find(({ id }) => id === area)?.name ?? 'An area'}${shareWords[share]}`)
  return names.length === 0 ? '–' : names.join(', ')
}

function ownership({ structure, plan }: Material): readonly Block[] {
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
