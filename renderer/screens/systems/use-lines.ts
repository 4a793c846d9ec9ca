import { usePlan, usePortfolio } from '../../state/hooks.ts'
import type { SystemLine } from './view.ts'

/** Every system with how the plan leaves it. */
export function useLines(): readonly SystemLine[] {
  const { standings } = usePortfolio()
  const { outcomes } = usePlan()
  const bySystem = new Map(outcomes.map((one) => [one.systemId, one]))
  return standings.map((standing) => ({ standing, outcome: bySystem.get(standing.system.id) ?? null }))
}
