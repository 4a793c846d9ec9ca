import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Place } from './place.ts'
import type { Opened } from './session-store.ts'
import type { Stores } from './stores.ts'

export const StoresContext = createContext<Stores | null>(null)
export const OpenedContext = createContext<Opened | null>(null)
/** Where the screen around stands; null outside one. It lags behind the address while the next screen loads. */
export const PlaceContext = createContext<Place | null>(null)

export function useStores(): Stores {
  const stores = useContext(StoresContext)
  if (stores === null) throw new Error('outside the stores')
  return stores
}

/** The open file and its store. Only inside an open workspace. */
export function useOpened(): Opened {
  const opened = useContext(OpenedContext)
  if (opened === null) throw new Error('no workspace is open here')
  return opened
}

export const useSession = () => useStore(useStores().session)
