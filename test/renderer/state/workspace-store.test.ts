import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { callThrough } from '../../../renderer/client/call.ts'
import { createWorkspaceStore } from '../../../renderer/state/workspace-store.ts'
import { Refusal } from '../../../src/base/failure.ts'
import type { Edit } from '../../../src/model/edit.ts'
import { settingsOf } from '../../../src/model/workspace.ts'
import { memoryHost } from '../../support/memory-host.ts'
import { northwind } from '../../support/northwind.ts'

const start = () => {
  const host = memoryHost(northwind)
  return { host, store: createWorkspaceStore(northwind, { undo: null, redo: null, savedAt: null }, callThrough(host.bridge)) }
}
const rename = (name: string): Edit => ({ kind: 'change-settings', given: { patch: { name } } })

const edits = fc.oneof(
  fc.string({ minLength: 1, maxLength: 20 }).map((text) => rename(`Northwind ${text.replaceAll(/\s/g, '')}`)),
  fc.constantFrom(...northwind.system.keys()).map((systemId): Edit => ({ kind: 'remove-system', given: { systemId } })),
  fc.constantFrom(...northwind.person.keys()).map((personId): Edit => ({ kind: 'remove-person', given: { personId } })),
  fc.record({ systemId: fc.constantFrom(...northwind.system.keys()), level: fc.constantFrom(1, 2, 3, 4, 5) }).map(
    ({ systemId, level }): Edit => ({ kind: 'set-target', given: { systemId, target: { level: level as 3, by: null } } }), // one of the levels
  ),
)
const acts = fc.array(
  fc.oneof({ weight: 3, arbitrary: edits }, { weight: 1, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) }),
  { maxLength: 25 },
)

describe('The workspace in the window', () => {
  test('stays the same as the one behind it, whatever is edited, undone and redone at once', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (list) => {
        const { host, store } = start()
        const { edit, undo, redo } = store.getState()
        await Promise.allSettled(list.map((act) => (act === 'undo' ? undo() : act === 'redo' ? redo() : edit(act))))
        expect(store.getState().workspace).toEqual(host.workspace())
      }),
      { numRuns: 60 },
    )
  })

  test('says what undo and redo would do', async () => {
    const { store } = start()
    await store.getState().edit(rename('Eastwind'))
    expect(store.getState().history).toMatchObject({ undo: 'rename the workspace to Eastwind', redo: null })
    await store.getState().undo()
    expect(store.getState().history).toMatchObject({ undo: null, redo: 'rename the workspace to Eastwind' })
    expect(settingsOf(store.getState().workspace).name).toBe('Northwind Mutual')
  })

  test('is unchanged by a refused edit, and takes the next one', async () => {
    const { store } = start()
    const [refusal, done] = await Promise.allSettled([store.getState().edit(rename('')), store.getState().edit(rename('Eastwind'))])
    expect(refusal).toMatchObject({ status: 'rejected' })
    expect(refusal.status === 'rejected' && refusal.reason).toBeInstanceOf(Refusal)
    expect(done.status).toBe('fulfilled')
    expect(settingsOf(store.getState().workspace).name).toBe('Eastwind')
  })

  test('keeps tables that an edit did not touch as the same value', async () => {
    const { store } = start()
    const before = store.getState().workspace
    await store.getState().edit(rename('Eastwind'))
    expect(store.getState().workspace.person).toBe(before.person)
    expect(store.getState().workspace.workspace).not.toBe(before.workspace)
  })
})
