import { perValue } from '../base/per-value.ts'
import type { Framework, Practice, StepNorm, Work } from '../framework/framework.ts'
import { defaultValue } from '../framework/standard.ts'
import type { Choice } from '../model/choice.ts'
import type { System } from '../model/system.ts'
import type { Level, RoleId } from '../model/vocabulary.ts'
import { componentFactor } from './component-factor.ts'
import { share } from './score.ts'
import { standing } from './standing.ts'

/** Work of raising a system one level, after what is in place already and what was decided about it. */
export interface StepEffort {
  readonly from: Level
  readonly to: Level
  /** Person-quarters. */
  readonly work: readonly Work[]
  /** Quarters it takes at least. */
  readonly leastQuarters: number
  /** Part of the level’s points that are still missing, 0 to 1. */
  readonly remaining: number
}

/** What was decided about a system, as it bears on work. Built from the workspace’s choices; the same value while these stay. */
export interface SystemChoices {
  readonly components: readonly Extract<Choice, { kind: 'component' }>[]
  readonly pilot: Extract<Choice, { kind: 'pilot' }> | null
  readonly workloads: readonly Extract<Choice, { kind: 'workload' }>[]
}

const undecided: SystemChoices = { components: [], pilot: null, workloads: [] }

function sorted(choices: readonly Choice[]): SystemChoices {
  return {
    components: choices.filter((one) => one.kind === 'component'),
    pilot: choices.find((one) => one.kind === 'pilot') ?? null,
    workloads: choices.filter((one) => one.kind === 'workload'),
  }
}

const bySystem = perValue(
  (choices: ReadonlyMap<string, Choice>): ReadonlyMap<string, SystemChoices> =>
    new Map([...Map.groupBy(choices.values(), (one): string => one.systemId)].map(([id, own]) => [id, sorted(own)])),
)

export const choicesOf = (choices: ReadonlyMap<string, Choice>, systemId: string): SystemChoices =>
  bySystem(choices).get(systemId) ?? undecided

/** The system is to be sunset. */
export const isLeaving = ({ pilot }: SystemChoices): boolean => pilot?.answer === 'sunset'

const LEAST_AMOUNT = 1e-9

function scaled(work: readonly Work[], factor: (role: RoleId) => number): readonly Work[] {
  return work.map((one) => ({ ...one, amount: one.amount * factor(one.role) })).filter(({ amount }) => amount >= LEAST_AMOUNT)
}

const sizeFactor = ({ size }: System, framework: Framework): number => defaultValue(framework, `size.${size}`)

const practicesAt = perValue(({ practices }: Framework): ReadonlyMap<Level, readonly Practice[]> =>
  Map.groupBy(practices, ({ level }) => level),
)

/** Part of a level’s points that is missing, over the dimensions that count; 1 where nothing is asked. */
function remainingAt(level: Level, { answers, excluded }: System, framework: Framework): number {
  const asked = (practicesAt(framework).get(level) ?? []).filter((one) => excluded.every(({ dimension }) => dimension !== one.dimension))
  return 1 - share(answers, asked)
}

/** Where the way up begins, and what the decision about the pilot does to its work. */
function way(system: System, { pilot }: SystemChoices, framework: Framework): { readonly from: Level; readonly factor: number } {
  const { level } = standing(system, framework)
  if (pilot?.answer === 'rebuild') return { from: 1, factor: defaultValue(framework, 'pilot.rebuild-factor') }
  return { from: level, factor: pilot?.answer === 'refactor' ? defaultValue(framework, 'pilot.refactor-factor') : 1 }
}

/** The steps from where the system stands to a level, lowest first. Norms × size × components × pilot × what remains (docs/scoring.md). */
export function stepsTo(system: System, to: Level, choices: SystemChoices, framework: Framework): readonly StepEffort[] {
  if (isLeaving(choices)) return []
  const { from, factor } = way(system, choices, framework)
  const step = (norm: StepNorm): StepEffort => {
    const remaining = choices.pilot?.answer === 'rebuild' ? 1 : remainingAt(norm.to, system, framework)
    const all = sizeFactor(system, framework) * factor * remaining
    return {
      from: norm.from,
      to: norm.to,
      work: scaled(norm.work, (role) => all * componentFactor(role, 'step', choices.components, framework)),
      leastQuarters: Math.max(1, Math.ceil(norm.quarters * remaining)),
      remaining,
    }
  }
  return framework.stepNorms
    .filter((norm) => norm.from >= from && norm.to <= to)
    .toSorted((a, b) => a.from - b.from)
    .map(step)
}

/** Full-time equivalents that keep a system running at a level, after what was decided about it. */
export function runWork(system: System, level: Level, choices: SystemChoices, framework: Framework): readonly Work[] {
  const size = sizeFactor(system, framework)
  const norm = framework.runNorms.find((one) => one.level === level)
  return scaled(norm?.work ?? [], (role) => size * componentFactor(role, 'run', choices.components, framework))
}
