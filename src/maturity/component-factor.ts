import type { Framework } from '../framework/framework.ts'
import type { ComponentChoice } from '../model/choice.ts'
import type { RoleId } from '../model/vocabulary.ts'

/** However much is bought, a fifth of a role’s work stays. */
const LEAST = 0.2

/** What building and buying does to a role’s work: norms count each component as its advice has it, and the other way its share comes or goes. */
export function componentFactor(role: RoleId, part: 'step' | 'run', decided: readonly ComponentChoice[], framework: Framework): number {
  const changes = decided.map(({ component, answer }) => {
    const about = framework.components.find(({ id }) => id === component)
    if (about === undefined || about.advice === answer) return 0
    const share = about.shares.find((one) => one.role === role)?.[part] ?? 0
    return answer === 'build' ? share : -share
  })
  return Math.max(
    LEAST,
    changes.reduce((sum, one) => sum + one, 1),
  )
}
