import { basename, dirname, extname } from 'node:path'
import type { PlainDate } from '../../src/base/date.ts'
import { invalid } from '../../src/base/failure.ts'
import type { FoundFigures } from '../../src/contract/plan-work.ts'
import { formulate, GOALS } from '../../src/planning/optimise/formulation.ts'
import { lpText } from '../../src/planning/optimise/lp-text.ts'
import { phaseModel, type Held } from '../../src/planning/optimise/phases.ts'
import { problemOf } from '../../src/planning/optimise/problem.ts'
import { payShown } from '../../src/planning/pay-shown.ts'
import { scenarioBase, scenarioDecisions } from '../../src/planning/scenario/scenario-plan.ts'
import { deliverInto } from '../deliver.ts'
import { fileToBe, type PlanAsked } from './plan-scenario.ts'

/** The file of one aim: "model-3-lateness.lp" beside the name that was given. */
const fileOf = (path: string, nth: number): string => `${path.slice(0, -extname(path).length)}-${nth + 1}-${GOALS[nth] ?? ''}.lp`

/** What --write-lp names, as it stands. Throws a Refusal when its files could not be written. */
export function lpFiles(path: string): string {
  if (extname(path).toLowerCase() !== '.lp') throw invalid(`--write-lp must end in .lp, not “${basename(path)}”.`)
  for (const nth of GOALS.keys()) fileToBe(fileOf(path, nth))
  return path
}

/** Writes a search as one model for each aim, each holding what the search reached in those before it, and says so. Throws a Refusal. */
export function writeLp({ workspace, scenario }: PlanAsked, figures: FoundFigures, today: PlainDate, path: string): string {
  if (!payShown(workspace)) throw invalid('Pay is hidden in this workspace, and a model holds it. Show pay in Settings first.')
  if (scenario === null) throw new Error('a search is of a scenario')
  const locked = scenarioDecisions(workspace, scenario, today).filter((one) => one.locked)
  const formulation = formulate(problemOf(scenarioBase(workspace, scenario, today), scenario.limits, locked))
  const held: Held[] = []
  const files = GOALS.map((goal, nth) => {
    const text = lpText(phaseModel(formulation, goal, held))
    if (goal !== 'cost') held.push({ name: goal, at: figures[goal] })
    return { name: basename(fileOf(path, nth)), bytes: new TextEncoder().encode(text) }
  })
  const whole = fileToBe(path)
  deliverInto(dirname(whole), files)
  return [`Wrote ${files.length} models into ${dirname(whole)}:`, ...files.map(({ name }) => `  ${name}`)].join('\n')
}
