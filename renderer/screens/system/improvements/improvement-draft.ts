import { PlainDate } from '../../../../src/base/date.ts'
import { Improvement } from '../../../../src/model/improvement.ts'
import { PersonId } from '../../../../src/model/person.ts'
import type { System } from '../../../../src/model/system.ts'
import type { PracticeId } from '../../../../src/model/vocabulary.ts'

type OpenImprovement = Improvement & { readonly doneOn: null }

/** What the form holds while it is being filled. */
export interface ImprovementDraft {
  readonly practiceId: PracticeId
  readonly to: Improvement['to']
  readonly ownerId: string
  readonly by: string
  readonly note: string
}

/** Scores that a practice can still be brought to, lowest first. */
export const scoresAbove = ({ answers }: System, practiceId: PracticeId): readonly Improvement['to'][] =>
  ([0.25, 0.5, 1] as const).filter((score) => score > (answers[practiceId]?.score ?? 0))

export const newDraft = (system: System, practiceId: PracticeId): ImprovementDraft => ({
  practiceId,
  to: 1,
  ownerId: system.ownerId ?? '',
  by: system.target?.by ?? '',
  note: '',
})

export const draftOf = ({ practiceId, to, ownerId, by, note }: Improvement): ImprovementDraft => ({
  practiceId,
  to,
  ownerId: ownerId ?? '',
  by: by ?? '',
  note,
})

/** The improvement as drafted; null while the day is not one. */
export function improvementOf(draft: ImprovementDraft, id: string, systemId: System['id']): OpenImprovement | null {
  const by = draft.by === '' ? null : PlainDate.safeParse(draft.by)
  if (by?.success === false) return null
  const one = {
    id,
    systemId,
    practiceId: draft.practiceId,
    to: draft.to,
    ownerId: draft.ownerId === '' ? null : PersonId.parse(draft.ownerId),
    by: by === null ? null : by.data,
    note: draft.note.trim(),
    doneOn: null,
  }
  return { ...Improvement.parse(one), doneOn: null }
}
