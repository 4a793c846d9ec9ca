import * as z from 'zod'
import type { Edit } from '../src/model/edit.ts'
import { Override } from '../src/model/settings.ts'

const Assumed = z.object({ assumptions: z.record(z.string(), z.number()).optional() }).optional()
/** Where the edits of scenarios hold their own assumptions. */
const Given = z.object({ scenario: Assumed, patch: Assumed, plan: Assumed })

/** The defaults that an edit sets, for the workspace or a scenario; none when its argument is not sound, which its own rule then refuses. */
export function ownNumbers({ kind, given }: Edit): readonly Override[] {
  if (kind === 'set-default') {
    const override = Override.safeParse(given)
    return override.success ? [override.data] : []
  }
  if (kind !== 'add-scenario' && kind !== 'change-scenario' && kind !== 'adopt-plan') return []
  const found = Given.safeParse(given)
  if (!found.success) return []
  const { scenario, patch, plan } = found.data
  return [scenario, patch, plan]
    .flatMap((one) => Object.entries(one?.assumptions ?? {}))
    .flatMap(([id, value]) => Override.safeParse({ id, value }).data ?? [])
}
