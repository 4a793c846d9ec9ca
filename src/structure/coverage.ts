import type { Area, Framework } from '../framework/framework.ts'
import type { Person } from '../model/person.ts'
import type { Workspace } from '../model/workspace.ts'
import { thresholds, type Thresholds } from './organisation.ts'
import { shapeOf } from './shape.ts'
import type { Coverage } from './structure.ts'

/** Whether a team of this size needs the area as somebody's main job: reliability and cost when scaled, observability beyond a small team. */
export function needsMainJob({ id }: Area, size: number, at: Thresholds): boolean {
  const shape = shapeOf(size, at)
  if (id === 'reliability' || id === 'cost') return shape === 'scaled'
  return id === 'observability' && shape !== 'small'
}

function trouble(area: Area, main: readonly Person[], side: readonly Person[], size: number, at: Thresholds): Coverage['trouble'] {
  if (main.length > 0 || size === 0) return null
  if (side.length > 0) return needsMainJob(area, size, at) ? 'side-only' : null
  return shapeOf(size, at) === 'small' ? null : 'nobody'
}

/** Who answers for each area of work, and whether that is enough for a team of this size. In a small team everyone covers everything. */
export function coverageOf(workspace: Workspace, framework: Framework, size: number): readonly Coverage[] {
  const at = thresholds(framework)
  const owners = [...workspace.person.values()].filter(({ owns }) => owns.length > 0)
  return framework.areas.map((area) => {
    const holding = (share: 'main' | 'side'): readonly Person[] =>
      owners.filter(({ owns }) => owns.some((owned) => owned.area === area.id && owned.share === share))
    const [main, side] = [holding('main'), holding('side')]
    return { area, main, side, trouble: trouble(area, main, side, size, at) }
  })
}
