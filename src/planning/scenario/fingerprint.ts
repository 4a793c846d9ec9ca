import type { PlainDate } from '../../base/date.ts'
import { canonicalJson, digestOf, textDigest } from '../../base/digest.ts'
import { perValue } from '../../base/per-value.ts'
import { quarterOf } from '../../base/quarter.ts'
import type { Framework } from '../../framework/framework.ts'
import type { Limits } from '../../model/limits.ts'
import type { Planned } from '../../model/planned.ts'
import type { SystemTimes } from '../../model/scenario.ts'
import { settingsOf, type Workspace } from '../../model/workspace.ts'

/** Tables that a search reads. */
const READ = ['team', 'person', 'system', 'choice', 'dependency', 'band', 'budgetLine'] as const

/** Rows in their order, each by its own digest: one row changed leaves the others' known. */
const tableDigest = perValue((rows: ReadonlyMap<string, object>): string => textDigest([...rows.values()].map(digestOf).join()))

/**
 * Fingerprint of everything a search reads, and of how long its decisions are held: 16 hexadecimal digits, the same on every
 * machine. Of the day only its quarter counts, so that what was found yesterday is not out of date today.
 */
export function fingerprint(
  workspace: Workspace,
  framework: Framework,
  {
    decisions,
    limits,
    times,
    today,
  }: {
    readonly decisions: readonly Planned[]
    readonly limits: Limits
    readonly times: readonly SystemTimes[]
    readonly today: PlainDate
  },
): string {
  const { seniorPayAYear, budgetAQuarter, planQuarters } = settingsOf(workspace)
  const parts = [
    ...READ.map((table) => tableDigest(workspace[table])),
    digestOf(framework),
    digestOf(decisions.map(digestOf)),
    digestOf(limits),
    digestOf(times.map(digestOf)),
    digestOf(decisions.map(({ id }) => workspace.commitment.get(id)?.heldUntil ?? null)),
  ]
  return textDigest(canonicalJson([...parts, seniorPayAYear, budgetAQuarter, planQuarters, quarterOf(today)]))
}
