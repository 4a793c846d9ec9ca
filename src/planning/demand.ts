import type { Work } from '../framework/framework.ts'
import { workPlace, type Ladder } from '../framework/ladder.ts'
import { add, cell, emptyGrid, type Grid } from './grid.ts'
import { shareBefore, type Horizon } from './horizon.ts'
import type { Load } from './plan.ts'
import type { SystemPlan } from './system-plans.ts'

function systemLoads({ system, steps, running, endsOn }: SystemPlan, { first, spans }: Horizon): readonly Load[] {
  const load = (at: number, work: Work, fte: number, kind: Load['kind']): Load => ({
    systemId: system.id,
    quarter: first + at,
    post: { role: work.role, level: work.level },
    fte,
    kind,
  })
  return spans.flatMap((span, at) => {
    const runs = running[steps.filter(({ ends }) => ends <= at).length] ?? []
    const share = endsOn === null ? 1 : shareBefore(span, endsOn)
    const now = steps.filter(({ begins, ends }) => begins <= at && at < ends)
    return [
      ...(share === 0 ? [] : runs.map((work) => load(at, work, work.amount * share, 'run'))),
      ...now.flatMap(({ work, begins, ends }) => work.map((one) => load(at, one, one.amount / (ends - begins), 'step'))),
    ]
  })
}

/** All work that systems ask for, by system, quarter and post. */
export const systemsLoads = (plans: readonly SystemPlan[], horizon: Horizon): readonly Load[] =>
  plans.flatMap((one) => systemLoads(one, horizon))

export function demandGrid(ladder: Ladder, loads: readonly Load[], { first, count }: Horizon): Grid {
  const grid = emptyGrid(ladder.posts.length, count)
  for (const { systemId, post, quarter, fte } of loads) add(grid, workPlace(ladder, systemId, post), quarter - first, fte)
  return grid
}

/** How much work at a post and quarter matters: from 1 to 2, by the mean value of the systems that ask for it, on the most valuable one. */
export function valueWeights(ladder: Ladder, plans: readonly SystemPlan[], loads: readonly Load[], { first, count }: Horizon): Grid {
  const value = new Map(plans.map(({ system }) => [system.id, system.valueAYear ?? 0]))
  const most = Math.max(1, ...value.values())
  const [valued, asked] = [emptyGrid(ladder.posts.length, count), emptyGrid(ladder.posts.length, count)]
  for (const { systemId, post, quarter, fte } of loads) {
    const place = workPlace(ladder, systemId, post)
    add(asked, place, quarter - first, fte)
    add(valued, place, quarter - first, (fte * (value.get(systemId) ?? 0)) / most)
  }
  return asked.map((row, place) => row.map((fte, quarter) => 1 + (fte === 0 ? 0 : cell(valued, place, quarter) / fte)))
}
