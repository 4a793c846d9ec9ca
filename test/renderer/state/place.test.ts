import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createPlaceStore } from '../../../renderer/state/place-store.ts'
import { hashOf, placeOf, screenNames } from '../../../renderer/state/place.ts'

const id = fc.string({ unit: 'grapheme', minLength: 1 })
const screen = fc.constantFrom(...screenNames)
const places = fc.oneof(
  fc.record({ screen }),
  fc.record({ screen, id }),
  fc.record({ screen, id, part: fc.oneof(fc.constantFrom('economics', 'failure-modes', 'version-14'), id) }),
)

/** An address bar without a browser: it tells its listeners when it changes, as a browser does. */
function addressBar(hash: string) {
  const listeners: (() => void)[] = []
  let now = hash
  return {
    location: {
      get hash() {
        return now
      },
      set hash(next: string) {
        now = next
        listeners.forEach((listener) => listener())
      },
    },
    addEventListener: (_: 'hashchange', listener: () => void) => void listeners.push(listener),
  }
}

describe('A place in the address', () => {
  test('is read back as it was written, whatever its id', () => {
    fc.assert(
      fc.property(places, (place) => {
        expect(placeOf(hashOf(place))).toEqual(place)
      }),
    )
  })

  test('is none when the address names no screen', () => {
    for (const hash of ['', '#', '#/', '#/nowhere', '#ticket=abc', '#/Systems', '#/systems/%E0%A4%A']) {
      expect(placeOf(hash)?.id).toBeUndefined()
    }
    expect(placeOf('#/nowhere')).toBeNull()
    expect(placeOf('#ticket=abc')).toBeNull()
  })

  test('survives a reload', () => {
    const bar = addressBar('')
    createPlaceStore(bar).getState().go({ screen: 'systems', id: 'claims-triage' })
    expect(createPlaceStore(bar).getState().place).toEqual({ screen: 'systems', id: 'claims-triage' })
  })

  test('follows the back button', () => {
    const bar = addressBar('#/plan')
    const store = createPlaceStore(bar)
    bar.location.hash = '#/people/priya-raman'
    expect(store.getState().place).toEqual({ screen: 'people', id: 'priya-raman' })
    expect(store.getState().selection).toEqual({ kind: 'person', id: 'priya-raman' })
  })

  test('selects the decision of a scenario, not the scenario', () => {
    const store = createPlaceStore(addressBar('#/plan/more-hires/promote-dana'))
    expect(store.getState().selection).toEqual({ kind: 'decision', id: 'promote-dana' })
    store.getState().go({ screen: 'plan', id: 'hire-ai-architect-5-1' })
    expect(store.getState().selection).toEqual({ kind: 'decision', id: 'hire-ai-architect-5-1' })
  })

  test('keeps the selection on a screen that selects nothing', () => {
    const store = createPlaceStore(addressBar('#/systems/claims-triage'))
    store.getState().go({ screen: 'documents' })
    expect(store.getState().selection).toEqual({ kind: 'system', id: 'claims-triage' })
  })
})
