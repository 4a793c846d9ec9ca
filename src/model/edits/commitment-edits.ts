import * as z from 'zod'
import { addDays, dateWords, PlainDate } from '../../base/date.ts'
import { invalid } from '../../base/failure.ts'
import { changed } from '../change.ts'
import { type Commitment, CommitmentState, isAhead } from '../commitment.ts'
import { editRule, rowOf } from '../edit-rule.ts'
import { Person } from '../person.ts'
import { DecisionId, isSeat, openedFrom, Planned } from '../planned.ts'
import { Note } from '../text.ts'
import { courseOf, type Change, type Workspace } from '../workspace.ts'
import { expectPlanned, kindWords } from './expect-planned.ts'
import { patched } from './patch.ts'

const known = (workspace: Workspace, id: string): Commitment => rowOf(workspace, 'commitment', id)

function aheadOne(workspace: Workspace, id: string): Commitment {
  const one = known(workspace, id)
  if (!isAhead(one)) throw invalid(`This decision is ${one.state} already, so it stays as it was.`)
  return one
}

function expectCourse(workspace: Workspace): void {
  if (courseOf(workspace) === null) throw invalid('No plan is in use yet. Adopt one first; its decisions can then be changed.')
}

/** Which state may follow which. */
const next: { readonly [S in CommitmentState]: readonly CommitmentState[] } = {
  proposed: ['approved', 'declined'],
  approved: ['open', 'proposed', 'declined'],
  open: ['approved', 'declined'],
  done: [],
  declined: ['proposed'],
}

/** What a move makes of the person. */
const moved = ({ kind, role, level, teamId }: Commitment): Partial<Person> => (kind === 'reassign' ? { teamId } : { role, level })

function arrived(workspace: Workspace, one: Commitment, person: Person | null): readonly Change[] {
  if (!isSeat(one)) return patched('person', rowOf(workspace, 'person', one.personId ?? ''), moved(one))
  if (person === null) throw invalid('Say who takes the seat: a name and a first day.')
  if (workspace.person.has(person.id)) throw invalid(`A person with the id “${person.id}” is already there.`)
  // A contractor leaves with the contract, unless another last day is known.
  const endDate = person.endDate ?? (one.until === null ? null : addDays(one.until, -1))
  return [changed('person', null, { ...person, endDate })]
}

/** A requisition opened later than planned is filled later, too; one opened earlier is filled as planned. */
const opened = (one: Commitment, on: PlainDate): Commitment => ({ ...openedFrom(one, on), openBy: on })

/** Refuses a state that the decision cannot come to next. */
function expectNext(workspace: Workspace, one: Commitment, state: CommitmentState, on: PlainDate): void {
  if (!next[one.state].includes(state)) throw invalid(`A decision that is ${one.state} cannot become ${state}.`)
  if (state !== 'open') return
  if (!isSeat(one)) throw invalid('Only a requisition opens. Complete the move once it is made.')
  if (one.heldUntil !== null && one.heldUntil > on)
    throw invalid(`This requisition is frozen until ${dateWords(one.heldUntil)}. Lift the freeze first.`)
  const freeze = courseOf(workspace)?.limits.freezes.find(({ from, to }) => from <= on && on <= to)
  if (freeze !== undefined)
    throw invalid(
      `The plan in use opens no requisition from ${dateWords(freeze.from)} to ${dateWords(freeze.to)}. Wait until it is over, or adopt a plan without that freeze.`,
    )
}

/** What somebody has approved is that kind of decision and no other. */
function expectSameKind(before: Commitment, { kind }: Planned): void {
  if (before.state !== 'proposed' && before.kind !== kind)
    throw invalid(
      `It is ${before.state} as ${kindWords[before.kind]}, so it cannot become ${kindWords[kind]}. Decline it and plan another.`,
    )
}

/** Decisions of the plan in use: their days, their approval, and what comes of them. */
export const commitmentEdits = {
  /** A decision new, or in place of the one with its id. */
  'plan-decision': editRule({
    input: z.object({ decision: Planned }),
    words: (workspace, { decision }) => `${workspace.commitment.has(decision.id) ? 'change' : 'plan'} ${kindWords[decision.kind]}`,
    changes: (workspace, { decision }) => {
      expectCourse(workspace)
      expectPlanned(workspace, decision)
      if (!workspace.commitment.has(decision.id))
        return [changed('commitment', null, { ...decision, state: 'proposed', trail: [], heldUntil: null, filledBy: null })]
      const before = aheadOne(workspace, decision.id)
      expectSameKind(before, decision)
      return patched('commitment', before, decision)
    },
  }),
  'drop-decision': editRule({
    input: z.object({ id: DecisionId }),
    words: (workspace, { id }) => `drop ${kindWords[known(workspace, id).kind]}`,
    changes: (workspace, { id }) => {
      const one = known(workspace, id)
      if (one.trail.length > 0) throw invalid('This decision has been approved or opened. Decline it, so that its record stays.')
      return [changed('commitment', one, null)]
    },
  }),
  /** Brings a decision to its next state, with who says so. */
  'approve-decision': editRule({
    input: z.object({
      id: DecisionId,
      state: CommitmentState.exclude(['done']),
      by: z.string().trim().min(1).max(200),
      on: PlainDate,
      note: Note,
    }),
    words: (workspace, { id, state }) => `mark ${kindWords[known(workspace, id).kind]} as ${state}`,
    changes: (workspace, { id, ...step }) => {
      const one = known(workspace, id)
      expectCourse(workspace)
      expectNext(workspace, one, step.state, step.on)
      const days = step.state === 'open' ? opened(one, step.on) : one
      return patched('commitment', one, { ...days, state: step.state, trail: [...one.trail, step] })
    },
  }),
  /** Freezes a decision until a day; null lifts it. */
  'hold-decision': editRule({
    input: z.object({ id: DecisionId, until: PlainDate.nullable() }),
    words: (workspace, { id, until }) => `${until === null ? 'lift the freeze of' : 'freeze'} ${kindWords[known(workspace, id).kind]}`,
    changes: (workspace, { id, until }) => {
      const one = aheadOne(workspace, id)
      if (one.state === 'open' && until !== null) throw invalid('This requisition is open. Take it back to approved, then freeze it.')
      return patched('commitment', one, { heldUntil: until })
    },
  }),
  /** The seat is taken or the move is made: one step with the person that comes or changes. */
  'complete-decision': editRule({
    input: z.object({ id: DecisionId, by: z.string().trim().min(1).max(200), on: PlainDate, note: Note, person: Person.nullable() }),
    words: (workspace, { id, person }) =>
      person === null ? `complete ${kindWords[known(workspace, id).kind]}` : `fill a seat with ${person.name}`,
    changes: (workspace, { id, by, on, note, person }) => {
      const one = aheadOne(workspace, id)
      return [
        ...arrived(workspace, one, person),
        ...patched('commitment', one, {
          state: 'done',
          trail: [...one.trail, { state: 'done', by, on, note }],
          filledBy: isSeat(one) ? person?.id : one.personId,
        }),
      ]
    },
  }),
}
