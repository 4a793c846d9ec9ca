import type { StoreApi } from 'zustand/vanilla'
import type { Bridge } from '../../src/contract/bridge.ts'
import { callThrough, type Call } from '../client/call.ts'
import { createNoticeStore, type NoticeState } from './notice-store.ts'
import { createPlaceStore, type AddressBar, type PlaceState } from './place-store.ts'
import { createSessionStore, type Session } from './session-store.ts'

/** Everything one window holds. Made once by `main.tsx`, and by tests as often as they like. */
export interface Stores {
  readonly call: Call
  readonly session: StoreApi<Session>
  readonly place: StoreApi<PlaceState>
  readonly notices: StoreApi<NoticeState>
}

export function createStores(bridge: Bridge, bar: AddressBar): Stores {
  const call = callThrough(bridge)
  return { call, session: createSessionStore(call), place: createPlaceStore(bar), notices: createNoticeStore() }
}
