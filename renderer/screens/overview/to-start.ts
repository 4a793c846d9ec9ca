import type { Decision, Plan } from '../../../src/planning/plan.ts'

/** Decisions that still wait for their first day: a requisition that is open already waits for nobody here. */
export const toStart = ({ decisions }: Pick<Plan, 'decisions'>): readonly Decision[] => decisions.filter(({ state }) => state !== 'open')
