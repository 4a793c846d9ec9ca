import type { Finding } from './finding.ts'
import type { Look } from './look.ts'
import { failureFindings } from './rules/failure.ts'
import { leadFindings } from './rules/lead.ts'
import { levelFindings } from './rules/level.ts'
import { ownerFindings } from './rules/owner.ts'
import { singleHolderFindings } from './rules/single-holder.ts'
import { spanFindings } from './rules/span.ts'
import { unassignedFindings } from './rules/unassigned.ts'

/** Everything the rules find, serious first, then in the order of the rules. */
export function findingsOf(look: Look): readonly Finding[] {
  const rules = [ownerFindings, failureFindings, singleHolderFindings, levelFindings, leadFindings, unassignedFindings, spanFindings]
  const all = rules.flatMap((rule) => rule(look))
  return all.toSorted((a, b) => Number(a.severity === 'watch') - Number(b.severity === 'watch'))
}
