import { setTimeout as after } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Call } from '../../../renderer/client/call.ts'
import { createExportStore, requestKey } from '../../../renderer/state/export-store.ts'
import { invalid } from '../../../src/base/failure.ts'
import type { Delivery, DocumentRequest } from '../../../src/contract/commands.ts'
import { northwind } from '../../support/organisation.ts'

const workspace = northwind()
const charter: DocumentRequest = { kind: 'team-charter' }
const saved: Delivery = { kind: 'saved', folder: 'Documents', files: ['Charter (2).docx'] }

/** A process behind the window that exports until it is told how to end. */
function exporter() {
  const end = Promise.withResolvers<Delivery>()
  const asked: string[] = []
  const call = (async (name: string) => {
    asked.push(name)
    if (name === 'documents.export') return end.promise
    if (name === 'documents.stop') end.resolve({ kind: 'cancelled' })
    return name === 'documents.progress' ? { done: 1, of: 3, now: 'Charter' } : {}
  }) as Call // answers the commands that an export asks
  return { store: createExportStore(call, () => 1000), end, asked }
}

describe('An export', () => {
  test('shows how far it is while it runs, and asks no more once it has ended', async () => {
    const { store, end, asked } = exporter()
    const run = store.getState().run({ documents: [charter], as: 'files', workspace })
    expect(store.getState().underWay).toEqual({ documents: [charter], progress: null })
    while (store.getState().underWay?.progress == null) await after(20)
    expect(store.getState().underWay?.progress).toEqual({ done: 1, of: 3, now: 'Charter' })
    end.resolve(saved)
    expect(await run).toEqual(saved)
    expect(store.getState()).toMatchObject({ underWay: null, last: saved })
    expect(store.getState().written.get(requestKey(charter))).toEqual({ at: 1000, workspace })
    const before = asked.length
    await after(450)
    expect(asked).toHaveLength(before)
  })

  test('is one at a time', async () => {
    const { store, end, asked } = exporter()
    const first = store.getState().run({ documents: [charter], as: 'files', workspace })
    expect(await store.getState().run({ documents: [charter], as: 'zip', workspace })).toEqual({ kind: 'cancelled' })
    end.resolve(saved)
    await first
    expect(asked.filter((name) => name === 'documents.export')).toHaveLength(1)
  })

  test('leaves nothing written behind when it is stopped or refused', async () => {
    const { store } = exporter()
    const stopped = store.getState().run({ documents: [charter], as: 'zip', workspace })
    await store.getState().stop()
    expect(await stopped).toEqual({ kind: 'cancelled' })
    expect(store.getState()).toMatchObject({ underWay: null, last: null })
    expect(store.getState().written.size).toBe(0)

    const { store: other, end } = exporter()
    const refused = other.getState().run({ documents: [charter], as: 'files', workspace })
    end.reject(invalid('The disk is full.'))
    await expect(refused).rejects.toThrow('The disk is full.')
    expect(other.getState()).toMatchObject({ underWay: null, last: null })
    expect(other.getState().written.size).toBe(0)
  })
})
