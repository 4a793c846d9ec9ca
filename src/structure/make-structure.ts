import type { Framework } from '../framework/framework.ts'
import { withoutLeavers } from '../model/presence.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Plan } from '../planning/plan.ts'
import { coverageOf } from './coverage.ts'
import { findingsOf } from './findings.ts'
import { thresholds } from './organisation.ts'
import { proposedSquads } from './proposal.ts'
import { squadsWithSeats } from './seats.ts'
import { SHAPE_SOURCE, shapeAsks, shapeOf } from './shape.ts'
import type { Structure } from './structure.ts'

/**
 * The teams as they are with the plan's open seats, when `size` is today's or the plan's number of engineers; for any other
 * size the shape that so many engineers would have. Coverage and findings are always about the people there are, judged by
 * what a team of `size` needs. Whoever has left by the plan’s day is gone.
 */
export function structure(everyone: Workspace, framework: Framework, plan: Plan, size: number): Structure {
  const workspace = withoutLeavers(everyone, plan.today)
  const at = thresholds(framework)
  const shape = shapeOf(size, at)
  const coverage = coverageOf(workspace, framework, size)
  const asItIs = size === plan.headcountNow || size === plan.headcountThen
  return {
    shape,
    size,
    asks: shapeAsks(shape, at),
    source: SHAPE_SOURCE,
    squads: asItIs ? squadsWithSeats(workspace, framework, plan, coverage, size) : proposedSquads(workspace, framework, size),
    coverage,
    findings: findingsOf({ workspace, framework, plan, size, coverage }),
  }
}
