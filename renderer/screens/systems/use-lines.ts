import { usePlan, usePortfolio } from '../../state/hooks.ts'
import type { SystemLine } from './view.ts'

/** Every system with how the plan leaves it. */
export function useLines(): readonly SystemLine[] {
  const { standings } = usePortfolio()
  const { outcomes } = usePlan()
  return standings.map((standing) => ({ standing, outcome: outcomes.find(({ systemId }) => systemId === standing.system.id) ?? null }))
}
