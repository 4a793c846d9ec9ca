import type { Scenario } from '../../../../src/model/scenario.ts'
import { useToday, useWorkspace } from '../../../state/hooks.ts'
import { useSimulation } from '../../../state/use-simulation.ts'
import type { Compared } from './compare-rows.ts'
import { planOfChoice, type Choice } from './compared.ts'

interface Simulated {
  readonly scenario: Scenario | null
  readonly wanted: boolean
}

/** Today's team and a proposal beside a plan in use are not simulated. */
function simulatedOf(choice: Choice | undefined): Simulated {
  const tab = choice?.tab ?? null
  if (tab === null || tab.kind === 'team') return { scenario: null, wanted: false }
  return { scenario: tab.kind === 'scenario' ? tab.scenario : null, wanted: true }
}

function useSimulated({ scenario, wanted }: Simulated) {
  const { answer } = useSimulation(scenario, false, wanted)
  return wanted ? answer : null
}

/** The plans of a comparison, each with its simulation once that has come. */
export function useCompared(chosen: readonly Choice[]): readonly Compared[] {
  const workspace = useWorkspace()
  const today = useToday()
  // One after the other, so that there are as many whatever is chosen.
  const simulations = [
    useSimulated(simulatedOf(chosen[0])),
    useSimulated(simulatedOf(chosen[1])),
    useSimulated(simulatedOf(chosen[2])),
    useSimulated(simulatedOf(chosen[3])),
  ]
  return chosen.map((choice, at) => ({
    name: choice.name,
    plan: planOfChoice(workspace, choice, today),
    simulation: simulations[at] ?? null,
  }))
}
