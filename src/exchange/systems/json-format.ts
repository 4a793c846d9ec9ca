import * as z from 'zod'
import { Account } from '../../model/account.ts'
import { Assessment } from '../../model/assessment.ts'
import { Choice } from '../../model/choice.ts'
import { Dependency } from '../../model/dependency.ts'
import { Improvement } from '../../model/improvement.ts'
import { Safeguard } from '../../model/safeguard.ts'
import { System } from '../../model/system.ts'

export const FORMAT = 'cadre-systems'
export const VERSION = 1

/** The name of a person or team; null where nobody is named. */
const Named = z.string().max(200).nullable()

const { assessorId: _, ...assessmentShape } = Assessment.unwrap().shape

/** A shape with a rule cannot leave a field out, so the rules over several fields of an assessment are asked of the whole. */
const assessment = z.object({ ...assessmentShape, assessorInWorkspace: Named }).superRefine((entry, context) => {
  const whole = Assessment.safeParse({ ...entry, assessorId: null })
  for (const { message, path } of whole.error?.issues ?? []) context.addIssue({ code: 'custom', message, path: [...path] })
})

/** Every list of the file and the shape of its entries: the rows of a workspace, with people and teams by name. */
export const entries = {
  systems: System.unwrap().omit({ teamId: true, ownerId: true }).extend({ team: Named, owner: Named }),
  assessments: assessment,
  improvements: Improvement.unwrap().omit({ ownerId: true }).extend({ owner: Named }),
  safeguards: Safeguard.unwrap().omit({ ownerId: true }).extend({ owner: Named }),
  accounts: Account,
  choices: Choice,
  dependencies: Dependency,
} as const
export type ListName = keyof typeof entries
export type Entry<L extends ListName> = z.output<(typeof entries)[L]>
export const listNames = Object.keys(entries) as readonly ListName[] // keys of a literal object

export type Lists = { readonly [L in ListName]: readonly Entry<L>[] }
