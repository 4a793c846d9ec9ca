import { createStore } from 'zustand/vanilla'
import { hashOf, home, placeOf, type Place } from './place.ts'

/** What the trace strip follows. */
export interface Selection {
  readonly kind: 'system' | 'decision' | 'person'
  readonly id: string
}

/** A dialog that a command can open from anywhere. */
export type Overlay = 'new' | 'new-then-import' | 'shortcuts'

export interface PlaceState {
  readonly overlay: Overlay | null
  readonly show: (overlay: Overlay | null) => void
  readonly place: Place
  readonly selection: Selection | null
  readonly go: (to: Place) => void
  readonly select: (selection: Selection | null) => void
}

const selectedBy: { readonly [screen in Place['screen']]?: Selection['kind'] } = {
  systems: 'system',
  system: 'system',
  assess: 'system',
  plan: 'decision',
  hiring: 'decision',
  people: 'person',
}

/** What a place selects; undefined when it leaves the selection as it is. A decision of a scenario stands behind the scenario. */
function selectionAt({ screen, id, part }: Place): Selection | undefined {
  const kind = selectedBy[screen]
  if (kind === undefined || id === undefined) return undefined
  return { kind, id: screen === 'plan' && part !== undefined ? part : id }
}

/** The part of `window` that a place needs; tests give their own. */
export interface AddressBar {
  readonly location: { hash: string }
  readonly addEventListener: (type: 'hashchange', listener: () => void) => void
}

/** The place lives in the address, so that a reload and the back button find it again. */
export function createPlaceStore(bar: AddressBar) {
  const first = placeOf(bar.location.hash) ?? home
  const store = createStore<PlaceState>()((set) => ({
    overlay: null,
    show: (overlay) => set({ overlay }),
    place: first,
    selection: selectionAt(first) ?? null,
    go: (to) => {
      set(({ selection }) => ({ place: to, selection: selectionAt(to) ?? selection }))
      if (bar.location.hash !== hashOf(to)) bar.location.hash = hashOf(to)
    },
    select: (selection) => set({ selection }),
  }))
  bar.addEventListener('hashchange', () => {
    const to = placeOf(bar.location.hash)
    if (to !== null && hashOf(to) !== hashOf(store.getState().place)) store.getState().go(to)
  })
  return store
}
