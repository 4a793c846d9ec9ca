import type { ComponentType } from 'react'
import type { Standing } from '../../../src/maturity/standing.ts'
import { AssessmentPart } from './assessment/assessment-part.tsx'
import { DecisionsPart } from './decisions/decisions-part.tsx'
import { EconomicsPart } from './economics/economics-part.tsx'
import { FailuresPart } from './failures/failures-part.tsx'
import { HistoryPart } from './history/history-part.tsx'
import { ImprovementsPart } from './improvements/improvements-part.tsx'

interface SystemPart {
  readonly id: string
  readonly label: string
  readonly part: ComponentType<{ readonly standing: Standing }>
}

const assessment: SystemPart = { id: 'assessment', label: 'Assessment', part: AssessmentPart }

/** The parts of a system’s page, in the order of its tabs. */
export const systemParts: readonly SystemPart[] = [
  assessment,
  { id: 'improvements', label: 'Improvements', part: ImprovementsPart },
  { id: 'failure-modes', label: 'Failure modes', part: FailuresPart },
  { id: 'economics', label: 'Economics', part: EconomicsPart },
  { id: 'decisions', label: 'Decisions', part: DecisionsPart },
  { id: 'history', label: 'History', part: HistoryPart },
]

/** The part a place names; the assessment when it names none. */
export const systemPart = (id: string | undefined): SystemPart => systemParts.find((one) => one.id === id) ?? assessment
