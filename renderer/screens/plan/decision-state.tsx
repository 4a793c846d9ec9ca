import { dateWords, type PlainDate } from '../../../src/base/date.ts'
import type { CommitmentState } from '../../../src/model/commitment.ts'
import type { Decision } from '../../../src/planning/plan.ts'
import { State, type Tone } from '../../components/state-words.tsx'
import { useToday, useWorkspace } from '../../state/hooks.ts'

export const stateWord: Readonly<Record<CommitmentState, string>> = {
  proposed: 'Proposed',
  approved: 'Approved',
  open: 'Open',
  done: 'Done',
  declined: 'Declined',
}
export const stateTone: Readonly<Record<CommitmentState, Tone>> = {
  proposed: 'mute',
  approved: 'good',
  open: 'good',
  done: 'good',
  declined: 'mute',
}

/** Frozen and not yet free again. */
export const isHeld = (until: PlainDate | null, today: PlainDate): until is PlainDate => until !== null && until > today

/** How far a decision of the plan in use has got; a freeze comes before all else. */
export function DecisionState({ decision: { id, state } }: { readonly decision: Decision }) {
  const { commitment } = useWorkspace()
  const today = useToday()
  const held = commitment.get(id)?.heldUntil ?? null
  if (state === null) return null
  return isHeld(held, today) ? (
    <State tone="warn">Frozen until {dateWords(held)}</State>
  ) : (
    <State tone={stateTone[state]}>{stateWord[state]}</State>
  )
}
