import type { PlainDate } from '../../../../src/base/date.ts'
import type { ChoiceId, WorkloadChoice } from '../../../../src/model/choice.ts'
import type { SystemId } from '../../../../src/model/system.ts'
import { moneyTyped } from '../../../components/typed.ts'

/** A workload as it is typed. */
export interface WorkloadDraft extends Pick<WorkloadChoice, 'name' | 'urgency' | 'stakes'> {
  /** Null until chosen: the advice stands. */
  readonly answer: WorkloadChoice['answer'] | null
  readonly runs: string
  readonly fast: string
  readonly reasoning: string
}

const typedOf = (amount: number | null): string => (amount === null ? '' : String(amount))

export const workloadDraft = (taken: WorkloadChoice | null): WorkloadDraft =>
  taken === null
    ? { name: '', urgency: 'real-time', stakes: 'everyday', answer: null, runs: '', fast: '', reasoning: '' }
    : {
        name: taken.name,
        urgency: taken.urgency,
        stakes: taken.stakes,
        answer: taken.answer,
        runs: typedOf(taken.runsAMonth),
        fast: typedOf(taken.fastCost),
        reasoning: typedOf(taken.reasoningCost),
      }

export interface WorkloadReading {
  /** Null while the name is missing or a number is wrong. */
  readonly choice: WorkloadChoice | null
  readonly wrong: { readonly [F in 'runs' | 'fast' | 'reasoning']: string | null }
}

/** The workload as typed, decided as chosen or else as advised. Numbers left empty are not known. */
export function readWorkload(
  draft: WorkloadDraft,
  row: { readonly id: ChoiceId; readonly systemId: SystemId; readonly on: PlainDate },
  advised: WorkloadChoice['answer'],
): WorkloadReading {
  const [runs, fast, reasoning] = [moneyTyped(draft.runs), moneyTyped(draft.fast), moneyTyped(draft.reasoning)]
  const wrong = {
    runs: runs.wrong === null ? null : 'That is not a count. Write digits, such as 40000 or 40k.',
    fast: fast.wrong,
    reasoning: reasoning.wrong,
  }
  if (draft.name.trim() === '' || Object.values(wrong).some((one) => one !== null)) return { choice: null, wrong }
  const choice: WorkloadChoice = {
    ...row,
    kind: 'workload',
    name: draft.name.trim(),
    urgency: draft.urgency,
    stakes: draft.stakes,
    answer: draft.answer ?? advised,
    runsAMonth: runs.amount,
    fastCost: fast.amount,
    reasoningCost: reasoning.amount,
    reason: '',
  }
  return { choice, wrong }
}
