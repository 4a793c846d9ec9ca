import { addDays, dateWords } from '../../base/date.ts'
import { listWords } from '../../base/phrase.ts'
import type { Seat, Squad } from '../../structure/structure.ts'
import type { Block, TableRow } from '../block.ts'
import { heading, say, unlessEmpty } from '../draft.ts'
import { personName, postWords, systemName, type Material } from '../material.ts'
import { sentence } from '../words.ts'

/** One team: what it is for, the systems it runs and its seats. */
export function squadSection(material: Material, squad: Squad): readonly Block[] {
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
  const named = seat.contract ? 'Contract seat' : 'Open seat'
  const open = seat.openBy === null ? named : `${named}, by ${dateWords(seat.openBy)}`
  const holder = seat.personId === null ? open : personName(material, seat.personId)
  const who = seat.until === null ? holder : `${holder}, until ${dateWords(addDays(seat.until, -1))}`
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
