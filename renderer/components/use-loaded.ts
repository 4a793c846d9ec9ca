import { useEffect, useState, type ComponentType } from 'react'

export type Load = () => Promise<ComponentType>

const loaded = new Map<Load, ComponentType>()

async function remember(load: Load): Promise<void> {
  if (!loaded.has(load)) loaded.set(load, await load())
}

/** Loads what will be wanted soon while nothing else is to do. */
export const loadWhenIdle = (loads: readonly Load[]): void => {
  requestIdleCallback(() => loads.forEach((load) => void remember(load)))
}

/**
 * A component from a chunk of its own; null until it is there. Not React's `lazy`: that shows a fallback
 * for at least 300 ms even when the chunk comes at once.
 */
export function useLoaded(load: Load): ComponentType | null {
  const [failure, setFailure] = useState<unknown>(null)
  const [, setCount] = useState(0)
  useEffect(() => {
    let wanted = true
    if (loaded.has(load)) return undefined
    remember(load).then(
      () => wanted && setCount((count) => count + 1),
      (error: unknown) => wanted && setFailure(error),
    )
    return () => {
      wanted = false
    }
  }, [load])
  if (failure !== null) throw failure
  return loaded.get(load) ?? null
}
