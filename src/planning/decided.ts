import { leastMonths } from '../career/reach.ts'
import { waitingByCompetency } from '../career/waiting.ts'
import { defaultValue } from '../framework/standard.ts'
import type { Workspace } from '../model/workspace.ts'
import { decide, decidedAgain, type Decided, type Wanted } from './decide.ts'
import { demandGrid, valueWeights } from './demand.ts'
import { forecast } from './forecast.ts'
import type { Outcome } from './plan.ts'
import { baseOf, type Base } from './play.ts'

/** Days late from which a target is worth a person who has less to do than the least shortage: a quarter. */
const VERY_LATE = 92
/** The least shortage as it is, then eased for targets that would be very late. */
const EASED = [1, 1 / 2, 1 / 4]

const isVeryLate = ({ state, daysLate }: Outcome): boolean => state === 'beyond-plan' || (daysLate ?? 0) > VERY_LATE

function wantedBy({ framework, workspace, ladder, horizon, plans, loads, demand, staff, supply }: Base): Wanted {
  const waiting = waitingByCompetency(workspace, framework)
  return {
    demand,
    stepWork: demandGrid(
      ladder,
      loads.filter(({ kind }) => kind === 'step'),
      horizon,
    ),
    weights: valueWeights(ladder, plans, loads, horizon),
    supply,
    engineers: staff,
    least: defaultValue(framework, 'plan.least-shortage'),
    learning: (person, step) => leastMonths(step, person, framework, waiting),
  }
}

/** The first search that leaves fewest targets very late: asking for less must not leave one without the few people it needs. */
function searched({ framework, ladder, horizon, plans }: Base, wanted: Wanted): Decided {
  let found: { readonly decided: Decided; readonly late: number } | null = null
  for (const share of EASED) {
    const decided = decide(framework, horizon, { ...wanted, least: wanted.least * share })
    const late = forecast(ladder, plans, decided.supply, horizon).filter(isVeryLate).length
    if (found === null || late < found.late) found = { decided, late }
    if (late === 0) break
  }
  return found?.decided ?? decide(framework, horizon, wanted)
}

/** The same value when nothing is to be sunset. */
function withoutSunsets(workspace: Workspace): Workspace {
  const kept = [...workspace.choice].filter(([, one]) => one.kind !== 'pilot' || one.answer !== 'sunset')
  return kept.length === workspace.choice.size ? workspace : { ...workspace, choice: new Map(kept) }
}

const hires = ({ choices }: Decided): number => choices.filter(({ candidate }) => candidate === null).length

/**
 * Whom to hire and move. A search that goes from person to person may find more of them for less work; so that a sunset never adds
 * people, what is found with nothing sunset is kept where it has fewer hires.
 */
export function decidedFor(base: Base): Decided {
  const wanted = wantedBy(base)
  const found = searched(base, wanted)
  const all = withoutSunsets(base.workspace)
  if (all === base.workspace) return found
  const wider = baseOf(all, base.framework, base.horizon.today)
  const other = searched(wider, wantedBy(wider))
  return hires(found) <= hires(other) ? found : decidedAgain(base.framework, base.horizon, wanted, other.choices)
}
