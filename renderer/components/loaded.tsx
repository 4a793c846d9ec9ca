import { useEffect, useState, type ComponentType } from 'react'

/** A component from a chunk of its own. Written once for each component, outside any other: its identity is its key. */
export type Load = () => Promise<ComponentType>

const loaded = new Map<Load, ComponentType>()

async function remember(load: Load): Promise<void> {
  if (!loaded.has(load)) loaded.set(load, await load())
}

/** Loads what will be wanted soon while nothing else is to do. */
export const loadWhenIdle = (loads: readonly Load[]): void => {
  requestIdleCallback(() => loads.forEach((load) => void remember(load)))
}

const asError = (cause: unknown): Error => (cause instanceof Error ? cause : new Error(String(cause)))

/** Whether the component is there; asks for it if not. Throws when its chunk cannot be had, for the boundary around to say so. */
export function useLoaded(load: Load): boolean {
  const [failure, setFailure] = useState<Error | null>(null)
  const [, setCount] = useState(0)
  useEffect(() => {
    if (loaded.has(load)) return undefined
    let wanted = true
    remember(load).then(
      () => wanted && setCount((count) => count + 1),
      (cause: unknown) => wanted && setFailure(asError(cause)),
    )
    return () => {
      wanted = false
    }
  }, [load])
  if (failure !== null) throw failure
  return loaded.has(load)
}

/**
 * The component once it is there, and nothing before. Not React's `lazy`: that shows a fallback for at least
 * 300 ms even when the chunk comes at once.
 */
export function Loaded({ load }: { readonly load: Load }) {
  useLoaded(load)
  const Component = loaded.get(load)
  // oxlint-disable-next-line react/static-components -- the map holds one component for each load, made by its module
  return Component === undefined ? null : <Component />
}
