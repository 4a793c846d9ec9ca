import { existsSync } from 'node:fs'
import { basename, dirname, extname, resolve } from 'node:path'
import type { PlainDate } from '../../src/base/date.ts'
import { fileTrouble, invalid } from '../../src/base/failure.ts'
import { listWords } from '../../src/base/phrase.ts'
import type { PlanOf } from '../../src/contract/plan-work.ts'
import { readScenario } from '../../src/exchange/scenarios/read-scenario.ts'
import { scenarioImport } from '../../src/exchange/scenarios/scenario-import.ts'
import { scenarioJson } from '../../src/exchange/scenarios/scenario-json.ts'
import { problemLine } from '../../src/exchange/table/problem.ts'
import type { Framework } from '../../src/framework/framework.ts'
import { frameworkFor } from '../../src/framework/standard.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { settingsOf, tableNames, type Workspace } from '../../src/model/workspace.ts'
import { plan } from '../../src/planning/make-plan.ts'
import { payShown } from '../../src/planning/pay-shown.ts'
import type { Plan } from '../../src/planning/plan.ts'
import { scenarioFramework, scenarioFrom, scenarioPlan } from '../../src/planning/scenario/scenario-plan.ts'
import { deliverInto } from '../deliver.ts'
import { readListed } from './read-file.ts'
import { textOfJson } from './text-of-json.ts'

/** Which plan is worked on: a scenario, or the one in use. */
export interface PlanAsked {
  /** With the scenario in it; nothing of it is written. */
  readonly workspace: Workspace
  readonly framework: Framework
  readonly scenario: Scenario | null
  /** The workspace as text, as work in other threads reads it. */
  readonly text: () => string
}

/** The id of a scenario that no workspace holds: of a file, or made from the plan in use. */
const OWN_ID = 'command-line'

export function withScenario(workspace: Workspace, scenario: Scenario | null): PlanAsked {
  const all = scenario === null ? workspace : { ...workspace, scenario: new Map([...workspace.scenario, [scenario.id, scenario]]) }
  const framework = scenario === null ? frameworkFor(workspace) : scenarioFramework(workspace, scenario)
  const text = (): string => JSON.stringify(Object.fromEntries(tableNames.map((name) => [name, [...all[name].values()]])))
  return { workspace: all, framework, scenario, text }
}

/** The plan that was asked for: a scenario of the workspace by name or id, or of a file; `null` is the plan in use. Throws a Refusal. */
export function planAsked(workspace: Workspace, called: string | null, today: PlainDate): PlanAsked {
  if (called === null) return withScenario(workspace, null)
  if (called.toLowerCase().endsWith('.json')) return withScenario(workspace, scenarioIn(workspace, called, today))
  const same = (name: string): boolean => name.trim().toLowerCase() === called.trim().toLowerCase()
  const found = workspace.scenario.get(called) ?? [...workspace.scenario.values()].find(({ name }) => same(name))
  if (found !== undefined) return withScenario(workspace, found)
  const made = plan(workspace, frameworkFor(workspace), today)
  if (same('plan') || same(made.name ?? 'plan')) return withScenario(workspace, fromPlan(workspace, today))
  const names = [...workspace.scenario.values()].map(({ name }) => `“${name}”`)
  const mend = names.length === 0 ? 'It has none; give a scenario file instead' : `It has ${listWords(names)}`
  throw invalid(`This workspace has no scenario called “${called}”. ${mend}.`)
}

/** The plan in use (or Cadre’s proposal) as a scenario. */
export function fromPlan(workspace: Workspace, today: PlainDate): Scenario {
  const made = plan(workspace, frameworkFor(workspace), today)
  return scenarioFrom(workspace, made, { id: OWN_ID, name: made.name ?? `${settingsOf(workspace).name} plan`, madeOn: today })
}

function scenarioIn(workspace: Workspace, file: string, today: PlainDate): Scenario {
  const name = basename(file)
  const found = scenarioImport(readScenario(name, textOfJson(name, readListed(file))), OWN_ID, {
    workspace,
    framework: frameworkFor(workspace),
    today,
  })
  if (found.scenario === null) throw invalid([`${name} cannot be used as it is.`, ...found.problems.map(problemLine)].join('\n'))
  return found.scenario
}

/** The plan itself, played, and how work in other threads is asked about it. */
export function planOf({ workspace, framework, scenario }: PlanAsked, today: PlainDate): { readonly made: Plan; readonly of: PlanOf } {
  return scenario === null
    ? { made: plan(workspace, framework, today), of: { kind: 'course' } }
    : { made: scenarioPlan(workspace, scenario, today), of: { kind: 'scenario', id: scenario.id } }
}

/** A path that ends in .json. Throws a Refusal. */
export function jsonToBe(path: string): string {
  if (extname(path).toLowerCase() !== '.json') throw invalid(`--out must end in .json, not “${basename(path)}”.`)
  return path
}

/** A file that is not there yet, as a whole path. Throws a Refusal. */
export function fileToBe(given: string): string {
  const path = resolve(given)
  if (existsSync(path)) throw fileTrouble('exists', path)
  return path
}

/** Writes the scenario (the plan in use as one) and says so. Where pay is hidden its budgets stay out of the file. */
export function writeScenario({ workspace, scenario }: PlanAsked, today: PlainDate, path: string): string {
  const text = scenarioJson(workspace, scenario ?? fromPlan(workspace, today), today)
  deliverInto(dirname(path), [{ name: basename(path), bytes: new TextEncoder().encode(text) }])
  return `Wrote ${path}.${payShown(workspace) ? '' : ' Pay is hidden, so it holds no budgets.'}`
}
