import type { Default, Framework } from '../../../src/framework/framework.ts'
import type { Workspace } from '../../../src/model/workspace.ts'
import type { Decision } from '../../../src/planning/plan.ts'

const always = ['capacity.overhead-share', 'plan.least-shortage', 'ramp.experienced-months']
const hiring = ['hiring.days-to-fill', 'hiring.notice-days', 'hiring.gap-days', 'ramp.start-share']
const contracting = ['contract.lead-days', 'contract.ramp-months', 'contract.rate-multiplier', 'ramp.start-share']
const moving = ['promote.months', 'promote.share-while-learning']
const behind = { hire: hiring, contract: contracting, promote: moving, reskill: moving, reassign: [] } as const
const planRooms = [
  'hiring.',
  'contract.',
  'promote.',
  'ramp.',
  'attrition.',
  'effort.',
  'capacity.',
  'plan.',
  'pay.',
  'size.',
  'contract.',
  'attrition.',
  'effort.',
  'interview.hours',
]

const chosen = ({ defaults }: Framework, ids: readonly string[]): readonly Default[] => defaults.filter(({ id }) => ids.includes(id))

/** Every default that the plan is worked out with. */
export const planDefaults = ({ defaults }: Framework): readonly Default[] =>
  defaults.filter(({ id }) => planRooms.some((room) => id.startsWith(room)))

/** The defaults behind one decision: its dates, its cost and the work that causes it. */
export function decisionDefaults(decision: Decision, workspace: Workspace, framework: Framework): readonly Default[] {
  const sizes = decision.causes.flatMap(({ systemId }) => {
    const system = workspace.system.get(systemId)
    return system === undefined ? [] : [`size.${system.size}`]
  })
  const pay = decision.costAYear === null ? [] : ['pay.loaded-multiplier', `pay.factor-${decision.post.level}`]
  return chosen(framework, [...behind[decision.kind], ...always, ...sizes, ...pay])
}
