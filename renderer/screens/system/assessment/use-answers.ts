import { useMemo, useRef, useState } from 'react'
import type { Practice } from '../../../../src/framework/framework.ts'
import type { Assessment } from '../../../../src/model/assessment.ts'
import type { Edit } from '../../../../src/model/edit.ts'
import type { PracticeAnswer, System } from '../../../../src/model/system.ts'
import { useOpened } from '../../../state/context.ts'
import { useEdit, useReadOnly, useToday } from '../../../state/hooks.ts'

export type ChangeAnswer = (practice: Practice, how: (answer: PracticeAnswer | null) => PracticeAnswer | null) => Promise<boolean>

export interface Answering {
  /** The system as these answers have it. */
  readonly system: System
  /** Whose answers they are; null for the agreed ones. */
  readonly own: Assessment | null
  readonly readOnly: boolean
  readonly saved: 'nothing' | 'saving' | 'saved'
  readonly change: ChangeAnswer
}

/** The agreed answers of a system, or one assessor’s own: read here, and each change saved at once. */
export function useAnswers(system: System, own: Assessment | null): Answering {
  const edit = useEdit()
  const { store } = useOpened()
  const today = useToday()
  const fileReadOnly = useReadOnly() !== null
  const [saved, setSaved] = useState<Answering['saved']>('nothing')
  // Two changes in a row: the second builds on the first even before that is written.
  const pending = useRef(new Map<string, PracticeAnswer | null>())
  const answered = useMemo(
    () => (own === null ? system : { ...system, answers: own.answers, excluded: own.excluded, assessedOn: own.on }),
    [system, own],
  )
  const readOnly = fileReadOnly || (own !== null && own.closedOn !== null)
  const editOf = ({ id }: Practice, answer: PracticeAnswer | null): Edit =>
    own === null
      ? { kind: 'answer-practice', given: { systemId: system.id, practiceId: id, answer, on: today } }
      : { kind: 'answer-own', given: { id: own.id, practiceId: id, answer } }
  const change: ChangeAnswer = async (practice, how) => {
    if (readOnly) return false
    // As the file has it now: reading a large file for its fingerprint lets other changes go first.
    const { workspace } = store.getState()
    const { answers = {} } = (own === null ? workspace.system.get(system.id) : workspace.assessment.get(own.id)) ?? {}
    const waiting = pending.current.get(practice.id)
    const before = waiting === undefined ? (answers[practice.id] ?? null) : waiting
    const next = how(before)
    const after = next === null ? null : { ...next, on: today }
    pending.current.set(practice.id, after)
    setSaved('saving')
    const done = await edit(editOf(practice, after))
    if (pending.current.get(practice.id) === after) pending.current.delete(practice.id)
    setSaved(pending.current.size > 0 ? 'saving' : done ? 'saved' : 'nothing')
    return done
  }
  return { system: answered, own, readOnly, saved, change }
}
