import { dateWords } from '../../base/date.ts'
import type { Block, TableRow } from '../block.ts'
import { unlessEmpty } from '../draft.ts'
import { personName, teamName, type Material } from '../material.ts'
import { frozenWords, stateWords, trailWords } from '../plan/approvals.ts'
import type { Seats } from './seats.ts'

/** What has been approved of these seats so far, by whom and when, and until when one is frozen. Nothing for a proposal. */
export function approvalTrail(material: Material, { hires }: Seats): readonly Block[] {
  const kept = hires.flatMap((hire) => {
    const one = material.workspace.commitment.get(hire.id)
    return one === undefined ? [] : [{ ...one, inSeat: hire.inSeat }]
  })
  const frozen = kept.some(({ heldUntil }) => heldUntil !== null)
  return unlessEmpty(kept, [
    {
      kind: 'table',
      caption: 'How far each seat has got',
      columns: [
        { title: 'Seat', weight: 2.6, lead: true },
        { title: 'State', weight: 1.2 },
        { title: 'Who and when', weight: 3.4 },
        ...(frozen ? [{ title: 'Frozen until', weight: 1.4 }] : []),
      ],
      rows: kept.map((one): TableRow => {
        const seat = one.backfills === null ? 'New seat' : `In place of ${personName(material, one.backfills)}`
        const where = one.teamId === null ? 'all teams' : teamName(material, one.teamId)
        return {
          cells: [
            `${seat}, ${where}\nin seat ${dateWords(one.inSeat)}`,
            stateWords[one.state],
            trailWords(one),
            ...(frozen ? [frozenWords(one)] : []),
          ],
        }
      }),
    },
  ])
}
