import type { Framework } from '../framework/framework.ts'
import { Level } from '../model/vocabulary.ts'

/**
 * The level a team works at by its answers: the highest whose questions are all answered yes together with all below; level 1
 * asks nothing. `open`: questions of the next level answered no or not at all.
 */
export function operatesAt(
  yes: ReadonlySet<string>,
  { selfCheck }: Framework,
): { readonly level: Level; readonly open: Framework['selfCheck'] } {
  let level: Level = 1
  for (const next of [...Level.values].filter((one) => one > 1)) {
    const asked = selfCheck.filter((one) => one.level === next)
    const open = asked.filter(({ id }) => !yes.has(id))
    if (open.length > 0 || asked.length === 0) return { level, open }
    level = next
  }
  return { level, open: [] }
}
