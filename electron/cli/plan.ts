import { invalid } from '../../src/base/failure.ts'
import { applyChanges } from '../../src/model/change.ts'
import { work } from '../../src/model/edit.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { simulated } from '../simulation-work.ts'
import { numberOf, textOf, type Values } from './arguments.ts'
import type { Command, Context, Said } from './command.ts'
import { atDesk } from './desk.ts'
import { chancesJson, chancesText } from './plan-chances.ts'
import { lpFiles, writeLp } from './plan-lp.ts'
import { fileToBe, jsonToBe, planAsked, planOf, writeScenario, type PlanAsked } from './plan-scenario.ts'
import { solved, solvedText } from './plan-solve.ts'
import { planJson, planText } from './plan-words.ts'

const MOST_QUARTERS = 12
const LEAST_QUARTERS = 2
const MOST_SECONDS = 3_600
const MOST_RUNS = 100_000
/** Time of the search behind models, when none is given. */
const LP_SECONDS = 30

/** The workspace as if its plan ran so long; nothing is written. */
const overQuarters = (workspace: Workspace, planQuarters: number | null): Workspace =>
  planQuarters === null
    ? workspace
    : applyChanges(workspace, work(workspace, { kind: 'change-settings', given: { patch: { planQuarters } } }).changes)

export const planCommand: Command = {
  name: 'plan',
  usage:
    'FILE [--quarters 8] [--scenario NAME|FILE.json] [--solve SECONDS] [--simulate RUNS] [--write-lp MODEL.lp] [--export-scenario NAME --out FILE.json]',
  about: `Shows the plan in use, or what Cadre proposes while none is: hires and moves so that the systems reach their targets. The workspace is never changed.
--quarters is how far it looks: ${LEAST_QUARTERS} to ${MOST_QUARTERS}; without it, what the workspace says.
--scenario shows one of the workspace’s scenarios, or that of a file, instead; every wrong thing in a file is named.
--solve looks for the best decisions for it, so many seconds at most (1 to ${MOST_SECONDS}), and says how much better any other could be. Locked decisions stay.
--simulate plays it so many times with chance (1 to ${MOST_RUNS}) and says how sure each target is.
--write-lp writes the search as models in CPLEX LP format for another solver, one file for each aim, in their order: MODEL-1-undone.lp, MODEL-2-unowned.lp, MODEL-3-lateness.lp, MODEL-4-cost.lp (fewest changes among what costs the same). Each holds what the search reached in those before it.
--export-scenario writes a scenario, or the plan by its name or as “plan”, to the JSON file that --out names; --out alone writes the one shown. A file that is there is never replaced.`,
  takes: ['FILE'],
  needed: 1,
  options: {
    quarters: { type: 'string' },
    scenario: { type: 'string' },
    solve: { type: 'string' },
    simulate: { type: 'string' },
    'write-lp': { type: 'string' },
    'export-scenario': { type: 'string' },
    out: { type: 'string' },
  },
  run: (context, [file = ''], values) => {
    const quarters = numberOf(values, 'quarters', LEAST_QUARTERS, MOST_QUARTERS)
    const asked = whatAsked(values)
    return atDesk(context, file, { looksOnly: true }, ({ workspace }) =>
      answered(context, planAsked(overQuarters(workspace, quarters), asked.called, context.clock.today()), asked),
    )
  },
}

interface Asked {
  /** Name or file of a scenario; null: the plan. */
  readonly called: string | null
  readonly seconds: number | null
  readonly runs: number | null
  readonly lp: string | null
  readonly out: string | null
  /** Nothing but the file was asked for. */
  readonly writesOnly: boolean
}

/** What the options say. Throws a Refusal before any work is done when they cannot stand together or nothing could be written. */
function whatAsked(values: Values): Asked {
  const [scenario, exported, out] = (['scenario', 'export-scenario', 'out'] as const).map((name) => textOf(values, name))
  if (scenario != null && exported != null) throw invalid('--scenario and --export-scenario exclude each other. Give one of them.')
  if (exported != null && out == null) throw invalid('--out is missing. Add the file to write, such as --out scenario.json.')
  const lp = textOf(values, 'write-lp')
  const works = ['solve', 'simulate', 'write-lp'].some((name) => values.has(name))
  return {
    writesOnly: exported != null && !works,
    called: exported ?? scenario ?? null,
    seconds: numberOf(values, 'solve', 1, MOST_SECONDS),
    runs: numberOf(values, 'simulate', 1, MOST_RUNS),
    lp: lp === null ? null : lpFiles(lp),
    out: out == null ? null : fileToBe(jsonToBe(out)),
  }
}

async function answered(context: Context, plan: PlanAsked, { seconds, runs, lp, out, writesOnly }: Asked): Promise<Said> {
  if (writesOnly && out !== null) return { text: writeScenario(plan, context.clock.today(), out), json: { exported: out } }
  // The models hold what a search reaches, so writing them takes one.
  const found = seconds === null && lp === null ? null : await solved(context, plan, seconds ?? LP_SECONDS)
  const shown = found?.plan ?? plan
  const { made, of } = planOf(shown, context.clock.today())
  const texts = [planText(made, shown.workspace, shown.framework), ...(found === null ? [] : [solvedText(found, shown.workspace)])]
  let json: object = {
    ...planJson(made, shown.workspace),
    ...(found === null ? {} : { solved: found.answer.solved, figures: found.answer.figures }),
  }
  if (runs !== null) {
    const workspace = shown.text()
    const chances = await simulated(context.places, { workspace, today: context.clock.today(), of, runs })
    texts.push(chancesText(chances, shown.workspace))
    json = { ...json, simulation: chancesJson(chances, shown.workspace) }
  }
  if (lp !== null && found !== null) texts.push(writeLp(shown, found.answer.figures, context.clock.today(), lp))
  if (out !== null) texts.push(writeScenario(shown, context.clock.today(), out))
  return { text: texts.join('\n\n'), json }
}
