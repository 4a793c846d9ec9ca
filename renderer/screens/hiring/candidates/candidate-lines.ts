import type { Framework } from '../../../../src/framework/framework.ts'
import type { Bank } from '../../../../src/interview/bank.ts'
import type { Stage } from '../../../../src/interview/loop.ts'
import { loop } from '../../../../src/interview/make-loop.ts'
import { recommendationWords } from '../../../../src/interview/scorecard-form.ts'
import type { Candidate } from '../../../../src/model/candidate.ts'
import { recommendations, type Scorecard } from '../../../../src/model/scorecard.ts'
import type { Workspace } from '../../../../src/model/workspace.ts'
import type { Post } from '../../../../src/planning/plan.ts'

/** One stage of a candidate’s interviews and the sheets recorded for it. */
export interface StageLine {
  readonly stage: Stage
  readonly cards: readonly Scorecard[]
}

/** A candidate with the stages of their own loop. */
export interface CandidateLine {
  readonly candidate: Candidate
  readonly stages: readonly StageLine[]
  /** Stages with at least one sheet. */
  readonly recorded: number
  readonly cards: readonly Scorecard[]
}

export const isFor =
  ({ role, level }: Post) =>
  (candidate: Candidate): boolean =>
    candidate.role === role && candidate.level === level

export const cardsOf = ({ scorecard }: Workspace, candidateId: string): readonly Scorecard[] =>
  [...scorecard.values()].filter((card) => card.candidateId === candidateId)

export function candidateLine(workspace: Workspace, framework: Framework, bank: Bank, candidate: Candidate): CandidateLine {
  const cards = cardsOf(workspace, candidate.id)
  const made = loop(workspace, framework, bank, { role: candidate.role, level: candidate.level }, candidate.seed)
  const stages = made.stages.map((stage) => ({ stage, cards: cards.filter((card) => card.stage === stage.number) }))
  return { candidate, stages, recorded: stages.filter((line) => line.cards.length > 0).length, cards }
}

/** "2 hire, 1 do not hire": what the interviewers recommend, strongest first. */
export function recommendedWords(cards: readonly Scorecard[]): string {
  const parts = recommendations.flatMap((one) => {
    const count = cards.filter(({ recommendation }) => recommendation === one).length
    return count === 0 ? [] : [`${count} ${recommendationWords[one].toLowerCase()}`]
  })
  return parts.length === 0 ? 'None yet' : parts.join(', ')
}
