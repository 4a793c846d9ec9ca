import type { Framework, Practice } from '../framework/framework.ts'
import type { Assessment } from '../model/assessment.ts'
import { unanswered, type PracticeAnswer, type Score, type System } from '../model/system.ts'
import type { Workspace } from '../model/workspace.ts'
import { aboutSystem } from './about-system.ts'

/** One practice as several assessors see it. */
export interface ReconciledPractice {
  readonly practice: Practice
  /** In the order of `views`; null where an assessor left it open. */
  readonly answers: readonly (PracticeAnswer | null)[]
  readonly state: 'same' | 'differs' | 'one' | 'none'
  /** Highest less lowest score. */
  readonly spread: number
  /** What to agree on unless somebody chooses: the lower middle of the scores, with the evidence of who gave it; null when nobody answered. */
  readonly suggested: PracticeAnswer | null
}

export interface Reconciliation {
  readonly system: System
  /** Open views of the system, the earliest first. */
  readonly views: readonly Assessment[]
  readonly practices: readonly ReconciledPractice[]
  /** Share of the practices that two or more answered on which all agree; null when there are none. */
  readonly agreement: number | null
}

/** Of answers with this score the one that shows most: verified before stated, with evidence before without, then the earlier view. */
function bestShown(answers: readonly PracticeAnswer[], score: Score): PracticeAnswer | null {
  const worth = ({ grade, evidence, proofs }: PracticeAnswer): number =>
    (grade === 'verified' ? 2 : 0) + (evidence.trim() === '' && proofs.length === 0 ? 0 : 1)
  return answers.filter((one) => one.score === score).toSorted((a, b) => worth(b) - worth(a))[0] ?? null
}

function stateOf(scores: readonly Score[]): ReconciledPractice['state'] {
  if (scores.length < 2) return scores.length === 0 ? 'none' : 'one'
  return new Set(scores).size === 1 ? 'same' : 'differs'
}

function reconciled(practice: Practice, views: readonly Assessment[]): ReconciledPractice {
  const answers = views.map((one) => one.answers[practice.id] ?? null)
  const given = answers.filter((one) => one !== null)
  const scores = given.map(({ score }) => score).toSorted((a, b) => a - b)
  const [lowest, middle, highest] = [scores[0], scores[Math.floor((scores.length - 1) / 2)], scores.at(-1)]
  return {
    practice,
    answers,
    state: stateOf(scores),
    spread: lowest === undefined || highest === undefined ? 0 : highest - lowest,
    suggested: middle === undefined ? null : bestShown(given, middle),
  }
}

/** The open views of a system beside each other, practice by practice. */
export function reconciliation(system: System, workspace: Workspace, framework: Framework): Reconciliation {
  const views = aboutSystem(workspace.assessment, system.id)
    .filter(({ kind, closedOn }) => kind === 'own' && closedOn === null)
    .toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1))
  const practices = framework.practices.map((one) => reconciled(one, views))
  const several = practices.filter(({ state }) => state === 'same' || state === 'differs')
  const same = several.filter(({ state }) => state === 'same').length
  return { system, views, practices, agreement: several.length === 0 ? null : same / several.length }
}

function agreed(one: ReconciledPractice, had: PracticeAnswer | null, chosen: Score | undefined): PracticeAnswer | null {
  const found = one.suggested ?? had
  if (chosen === undefined || chosen === found?.score) return found
  const given = [...one.answers, had].filter((answer) => answer !== null)
  // A score that nobody gave keeps the evidence, which nobody has verified for it.
  return bestShown(given, chosen) ?? { ...(found ?? unanswered), score: chosen, grade: 'stated' }
}

/** The agreed answers: chosen scores where given, else what is suggested, else what the system has. Every one of them is kept with its evidence. */
export function agreedAnswers({ system, practices }: Reconciliation, chosen: ReadonlyMap<string, Score>): System['answers'] {
  const answers = practices.flatMap((one) => {
    const answer = agreed(one, system.answers[one.practice.id] ?? null, chosen.get(one.practice.id))
    return answer === null ? [] : [[one.practice.id, answer] as const]
  })
  return { ...system.answers, ...Object.fromEntries(answers) }
}
