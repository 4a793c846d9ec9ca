import { addDays } from '../../src/base/date.ts'
import { standardFramework } from '../../src/framework/standard.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { planBase } from '../../src/planning/plan-base.ts'
import type { Decision } from '../../src/planning/plan.ts'
import type { Base } from '../../src/planning/play.ts'
import { simulateRuns } from '../../src/planning/simulate/simulate.ts'
import { hireOf } from '../planning/simulate/hires.ts'
import { TODAY } from '../support/organisation.ts'

export const SEATS = 200

/** An organisation that hires a great many. */
export interface Crowd {
  readonly base: Base
  readonly decisions: readonly Decision[]
}

/** Requisitions of all posts, opened one after the other over the first two years. */
function requisitions({ ladder, horizon }: Base): readonly Decision[] {
  return Array.from({ length: SEATS }, (_, at) => {
    const post = ladder.posts[at % ladder.posts.length]
    if (post === undefined) throw new Error('no posts')
    return hireOf(`hire-${at}`, addDays(horizon.today, 106 + ((at * 7) % 700)), post)
  })
}

export function crowdOf(workspace: Workspace): Crowd {
  const base = planBase(workspace, standardFramework, TODAY)
  return { base, decisions: requisitions(base) }
}

export const playRuns = ({ base, decisions }: Crowd, from: number, to: number): unknown =>
  simulateRuns(base, decisions, { seed: 1, certain: [], from, to })
