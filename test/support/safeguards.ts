import fc from 'fast-check'
import { addDays } from '../../src/base/date.ts'
import { standardFramework } from '../../src/framework/standard.ts'
import { Safeguard } from '../../src/model/safeguard.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { anyOrganisation, TODAY } from './organisation.ts'

export const modeIds = standardFramework.failureModes.map(({ id }) => id)

/** A whole answer to a failure mode, rehearsed today, with parts of it given. */
export const safeguardOf = (
  systemId: string,
  mode: string,
  given: Partial<{ readonly [K in keyof Safeguard]: string | null }> = {},
): Safeguard =>
  Safeguard.parse({
    id: `${systemId} ${mode}`,
    systemId,
    mode,
    detectedBy: 'An alert',
    limitedBy: 'A cap',
    recoveredBy: 'A run book',
    rehearsedOn: TODAY,
    ownerId: null,
    ...given,
  })

export const withSafeguards = (workspace: Workspace, safeguards: readonly Safeguard[]): Workspace => ({
  ...workspace,
  safeguard: new Map(safeguards.map((one) => [one.id, one])),
})

const anyText = fc.constantFrom('', ' ', 'Shown', 'Shown', 'Shown')
const anyParts = fc.record(
  {
    detectedBy: anyText,
    limitedBy: anyText,
    recoveredBy: anyText,
    rehearsedOn: fc.option(fc.integer({ min: -220, max: 30 }).map((days) => addDays(TODAY, days))),
    owner: fc.option(fc.nat(20)),
  },
  { requiredKeys: [] },
)

/** Any small organisation whose systems have any answers to failure modes; half of them lack nothing but owners. */
export const anyGuarded: fc.Arbitrary<Workspace> = fc
  .tuple(anyOrganisation, fc.array(fc.option(anyParts, { freq: 8 }), { minLength: 40, maxLength: 40 }), fc.boolean())
  .map(([workspace, parts, onlyOwners]) => {
    const people = [...workspace.person.keys()]
    const rows = [...workspace.system.keys()].flatMap((systemId, at) =>
      modeIds.flatMap((mode, nth) => {
        const given = parts[at * modeIds.length + nth] ?? null
        if (onlyOwners) return safeguardOf(systemId, mode)
        if (given === null) return []
        const { owner = null, ...rest } = given
        return safeguardOf(systemId, mode, { ...rest, ownerId: owner === null ? null : (people[owner] ?? null) })
      }),
    )
    return withSafeguards(workspace, rows)
  })
