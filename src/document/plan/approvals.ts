import { dateWords } from '../../base/date.ts'
import { upperFirst } from '../../base/phrase.ts'
import { isAhead, type Approval, type Commitment, type CommitmentState } from '../../model/commitment.ts'
import type { Block, TableRow } from '../block.ts'
import { heading, say } from '../draft.ts'
import { decisionWords, personName, type Material } from '../material.ts'
import { counted } from '../words.ts'

export const stateWords: { readonly [S in CommitmentState]: string } = {
  proposed: 'Proposed',
  approved: 'Approved',
  open: 'Open',
  done: 'Done',
  declined: 'Declined',
}

/** "Approved by Helen Marsh, 3 Feb 2027", with what was noted. */
export const approvalWords = ({ state, by, on, note }: Approval): string =>
  `${stateWords[state]} by ${by}, ${dateWords(on)}${note === '' ? '' : `: ${note}`}`

/** Every step of an approval, a line each; "Not yet" while there is none. */
export const trailWords = ({ trail }: Pick<Commitment, 'trail'>): string =>
  trail.length === 0 ? 'Not yet' : trail.map(approvalWords).join('\n')

export const frozenWords = ({ heldUntil }: Pick<Commitment, 'heldUntil'>): string => (heldUntil === null ? '' : dateWords(heldUntil))

/** Rows of the table; the rest is counted. */
const MOST = 60

/** How far each decision of the plan in use has got, with who approved it and when. Nothing for a proposal. */
export function approvals(material: Material): readonly Block[] {
  const { workspace } = material
  if (workspace.course.size === 0) return []
  const all = [...workspace.commitment.values()]
  const told = all.filter(({ trail, heldUntil }) => trail.length > 0 || heldUntil !== null)
  if (all.length === 0) return []
  if (told.length === 0) return [heading(2, 'Approvals'), say('None of these decisions has been approved yet.')]
  const first = told.toSorted((one, other) => (one.openBy < other.openBy ? -1 : one.openBy > other.openBy ? 1 : 0))
  const frozen = told.some(({ heldUntil }) => heldUntil !== null)
  const waiting = all.filter((one) => isAhead(one) && one.state === 'proposed').length
  return [
    heading(2, 'Approvals'),
    say(
      waiting === 0
        ? 'Every decision still ahead is approved.'
        : `${upperFirst(counted(waiting, 'decision'))} still ${waiting === 1 ? 'waits' : 'wait'} for approval.`,
    ),
    {
      kind: 'table',
      caption: 'Decisions approved, opened, done or declined, with who and when',
      columns: [
        { title: 'Decision', weight: 3.4 },
        { title: 'State', weight: 1.2 },
        { title: 'Who and when', weight: 3.4 },
        ...(frozen ? [{ title: 'Frozen until', weight: 1.4 }] : []),
      ],
      rows: first.slice(0, MOST).map((one) => row(material, one, frozen)),
    },
    ...(first.length > MOST ? [say(`${first.length - MOST} more are in Cadre.`, 'quiet')] : []),
  ]
}

function row(material: Material, one: Commitment, frozen: boolean): TableRow {
  const { kind, role, level, personId, teamId, filledBy } = one
  const what = decisionWords(material, { kind, post: { role, level }, personId, teamId })
  const came = kind === 'hire' || kind === 'contract' ? filledBy : null
  return {
    cells: [
      came === null ? what : `${what}\nfilled by ${personName(material, came)}`,
      stateWords[one.state],
      trailWords(one),
      ...(frozen ? [frozenWords(one)] : []),
    ],
  }
}
