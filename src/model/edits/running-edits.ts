import * as z from 'zod'
import { invalid } from '../../base/failure.ts'
import { Account, AccountId } from '../account.ts'
import { changed } from '../change.ts'
import { Choice, ChoiceId } from '../choice.ts'
import { Dependency, DependencyId } from '../dependency.ts'
import { editRule, rowOf } from '../edit-rule.ts'
import { PersonId } from '../person.ts'
import { Safeguard, SafeguardId } from '../safeguard.ts'
import { SystemId } from '../system.ts'
import type { Workspace } from '../workspace.ts'
import { subjectOf } from './one-of-each.ts'
import { patched, put } from './patch.ts'

const nameOf = (workspace: Workspace, { systemId }: { readonly systemId: string }): string => rowOf(workspace, 'system', systemId).name

const choiceWords = {
  component: 'decide what to build or buy for',
  pilot: 'decide what becomes of',
  workload: 'choose a model for',
} as const

/** How running systems is answered for: failure modes, months of cost, decisions and what waits for what. */
export const runningEdits = {
  'set-safeguard': editRule({
    input: z.object({ safeguard: Safeguard }),
    words: (workspace, { safeguard }) => `set an answer to a failure of ${nameOf(workspace, safeguard)}`,
    changes: (workspace, { safeguard }) => {
      const twin = [...workspace.safeguard.values()].find(
        (one) => one.systemId === safeguard.systemId && one.mode === safeguard.mode && one.id !== safeguard.id,
      )
      if (twin !== undefined) throw invalid(`${nameOf(workspace, safeguard)} has an answer to this failure already. Change that one.`)
      return put(workspace, 'safeguard', safeguard)
    },
  }),
  'remove-safeguard': editRule({
    input: z.object({ id: SafeguardId }),
    words: (workspace, { id }) => `remove an answer to a failure of ${nameOf(workspace, rowOf(workspace, 'safeguard', id))}`,
    changes: (workspace, { id }) => [changed('safeguard', rowOf(workspace, 'safeguard', id), null)],
  }),
  /** Gives the answers of a system that nobody owns to one person; the others stay as they are. */
  'own-safeguards': editRule({
    input: z.object({ systemId: SystemId, ownerId: PersonId }),
    words: (workspace, { systemId, ownerId }) =>
      `give the failure answers of ${nameOf(workspace, { systemId })} to ${rowOf(workspace, 'person', ownerId).name}`,
    changes: (workspace, { systemId, ownerId }) =>
      [...workspace.safeguard.values()]
        .filter((one) => one.systemId === systemId && one.ownerId === null)
        .flatMap((one) => patched('safeguard', one, { ownerId })),
  }),
  'record-account': editRule({
    input: z.object({ account: Account }),
    words: (workspace, { account }) => `record ${account.month} of ${nameOf(workspace, account)}`,
    changes: (workspace, { account }) => {
      const twin = [...workspace.account.values()].find(
        (one) => one.systemId === account.systemId && one.month === account.month && one.id !== account.id,
      )
      if (twin !== undefined) throw invalid(`${account.month} of ${nameOf(workspace, account)} is recorded already. Change that month.`)
      return put(workspace, 'account', account)
    },
  }),
  'remove-account': editRule({
    input: z.object({ id: AccountId }),
    words: (workspace, { id }) => {
      const account = rowOf(workspace, 'account', id)
      return `remove ${account.month} of ${nameOf(workspace, account)}`
    },
    changes: (workspace, { id }) => [changed('account', rowOf(workspace, 'account', id), null)],
  }),
  'take-choice': editRule({
    input: z.object({ choice: Choice }),
    words: (workspace, { choice }) => `${choiceWords[choice.kind]} ${nameOf(workspace, choice)}`,
    changes: (workspace, { choice }) => {
      const twin = [...workspace.choice.values()].find(
        (one) =>
          one.id !== choice.id && one.systemId === choice.systemId && one.kind === choice.kind && subjectOf(one) === subjectOf(choice),
      )
      if (twin !== undefined) throw invalid(`This is decided already for ${nameOf(workspace, choice)}. Change that decision.`)
      return put(workspace, 'choice', choice)
    },
  }),
  'take-back-choice': editRule({
    input: z.object({ id: ChoiceId }),
    words: (workspace, { id }) => `take back a decision on ${nameOf(workspace, rowOf(workspace, 'choice', id))}`,
    changes: (workspace, { id }) => [changed('choice', rowOf(workspace, 'choice', id), null)],
  }),
  'add-dependency': editRule({
    input: z.object({ dependency: Dependency }),
    words: (workspace, { dependency }) =>
      `let ${nameOf(workspace, dependency)} wait for ${nameOf(workspace, { systemId: dependency.onId })}`,
    changes: (workspace, { dependency }) => {
      const twin = [...workspace.dependency.values()].find(
        ({ id, systemId, onId }) => id !== dependency.id && systemId === dependency.systemId && onId === dependency.onId,
      )
      if (twin !== undefined)
        throw invalid(`${nameOf(workspace, dependency)} waits for ${nameOf(workspace, { systemId: dependency.onId })} already.`)
      return put(workspace, 'dependency', dependency)
    },
  }),
  'remove-dependency': editRule({
    input: z.object({ id: DependencyId }),
    words: (workspace, { id }) => {
      const { systemId, onId } = rowOf(workspace, 'dependency', id)
      return `let ${nameOf(workspace, { systemId })} wait for ${nameOf(workspace, { systemId: onId })} no longer`
    },
    changes: (workspace, { id }) => [changed('dependency', rowOf(workspace, 'dependency', id), null)],
  }),
}
