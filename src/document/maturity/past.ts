import { dateWords } from '../../base/date.ts'
import { benchmark } from '../../maturity/history.ts'
import { scoreWords } from '../../maturity/words.ts'
import type { Block } from '../block.ts'
import { say, unlessEmpty } from '../draft.ts'
import type { Material } from '../material.ts'

/** The organisation against its own past; nothing while there is only today. */
export function past({ workspace, framework, today }: Material): readonly Block[] {
  const known = benchmark(workspace, framework, today)
  return unlessEmpty(known.slice(1), [
    say(
      'Each system counts with the last assessment kept by that day, scored by today’s rules. A score of 3.6 is level 3 with six tenths of level 4 in place.',
    ),
    {
      kind: 'table',
      caption: 'Against our own past',
      columns: [
        { title: 'Day', weight: 2 },
        { title: 'Systems assessed', weight: 1.4, align: 'right' },
        { title: 'At today’s target', weight: 1.4, align: 'right' },
        { title: 'Mean score', weight: 1.4, align: 'right' },
        { title: 'Mean by value', weight: 1.4, align: 'right' },
      ],
      rows: known.map(({ on, standings, atTarget, meanScore, valueScore }) => ({
        cells: [
          dateWords(on),
          String(standings.length),
          String(atTarget),
          scoreWords(meanScore),
          valueScore === null ? '–' : scoreWords(valueScore),
        ],
      })),
    },
  ])
}
