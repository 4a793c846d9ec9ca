import areas from '../../assets/framework/areas.json' with { type: 'json' }
import competencies from '../../assets/framework/competencies.json' with { type: 'json' }
import components from '../../assets/framework/components.json' with { type: 'json' }
import defaults from '../../assets/framework/defaults.json' with { type: 'json' }
import dimensions from '../../assets/framework/dimensions.json' with { type: 'json' }
import engineerKinds from '../../assets/framework/engineer-kinds.json' with { type: 'json' }
import failureModes from '../../assets/framework/failure-modes.json' with { type: 'json' }
import gates from '../../assets/framework/gates.json' with { type: 'json' }
import levels from '../../assets/framework/levels.json' with { type: 'json' }
import pilotAdvice from '../../assets/framework/pilot-advice.json' with { type: 'json' }
import practices from '../../assets/framework/practices.json' with { type: 'json' }
import ranges from '../../assets/framework/ranges.json' with { type: 'json' }
import roles from '../../assets/framework/roles.json' with { type: 'json' }
import runNorms from '../../assets/framework/run-norms.json' with { type: 'json' }
import selfCheck from '../../assets/framework/self-check.json' with { type: 'json' }
import stepNorms from '../../assets/framework/step-norms.json' with { type: 'json' }
import steps from '../../assets/framework/steps.json' with { type: 'json' }
import workloadAdvice from '../../assets/framework/workload-advice.json' with { type: 'json' }
import { invalid, missing } from '../base/failure.ts'
import { perValue } from '../base/per-value.ts'
import type { Override } from '../model/settings.ts'
import type { Workspace } from '../model/workspace.ts'
import { checkedFramework } from './checked.ts'
import type { Default, Framework } from './framework.ts'

/** What Cadre brings with it, before a workspace changes any number. */
export const standardFramework: Framework = checkedFramework({
  levels,
  roles,
  competencies,
  dimensions,
  practices,
  gates,
  steps,
  runNorms,
  stepNorms,
  areas,
  failureModes,
  components,
  workloadAdvice,
  pilotAdvice,
  engineerKinds,
  selfCheck,
  ranges,
  defaults,
})

const fits = (one: Default, { value }: Override): boolean => value >= one.least && value <= one.most

/** Throws a Refusal when a workspace may not set this default, or not to this number. */
export function expectAllowed(override: Override): void {
  const one = standardFramework.defaults.find(({ id }) => id === override.id)
  if (one === undefined) throw missing('That default')
  if (!fits(one, override))
    throw invalid(`“${one.name}” can be ${one.least} to ${one.most} ${one.unit}; ${override.value} is outside that.`)
}

const overridden = perValue((overrides: Workspace['override']): Framework => {
  if (overrides.size === 0) return standardFramework
  const numbers = standardFramework.defaults.map((one) => {
    const override = overrides.get(one.id)
    return override !== undefined && fits(one, override) ? { ...one, value: override.value } : one
  })
  return { ...standardFramework, defaults: numbers }
})

/** The framework with this workspace's own numbers. The same value as long as the overrides stay the same. */
export const frameworkFor = (workspace: Workspace): Framework => overridden(workspace.override)

/** Overrides that change nothing, because their default is not known any more or the number is outside what it allows; one sentence each. */
export function ignoredOverrides(workspace: Workspace): readonly string[] {
  return [...workspace.override.values()].flatMap((override) => {
    const one = standardFramework.defaults.find(({ id }) => id === override.id)
    if (one === undefined) return ['This workspace changes a number that this version of Cadre does not use.']
    if (fits(one, override)) return []
    return [`“${one.name}” is set to ${override.value}, outside ${one.least} to ${one.most} ${one.unit}, so ${one.value} is used.`]
  })
}
const valuesById = perValue(
  (defaults: Framework['defaults']): ReadonlyMap<string, number> => new Map(defaults.map(({ id, value }) => [id, value])),
)

/** The number in force for a default, in that default's unit. An id that does not exist is a bug and throws. */
export function defaultValue(framework: Framework, id: string): number {
  const value = valuesById(framework.defaults).get(id)
  if (value === undefined) throw new Error(`no default “${id}”`)
  return value
}
