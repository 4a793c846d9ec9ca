import { useEffect, useRef, useState, type RefObject } from 'react'

/** Whether an element is in view or less than a screen away from it, in the part that scrolls around it. */
export function useNear<E extends HTMLElement>(): readonly [RefObject<E | null>, boolean] {
  const ref = useRef<E>(null)
  const [near, setNear] = useState(false)
  useEffect(() => {
    if (ref.current === null) return undefined
    const watcher = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting === true), {
      root: ref.current.closest('.scroll'),
      rootMargin: '600px 0px',
    })
    watcher.observe(ref.current)
    return () => watcher.disconnect()
  }, [])
  return [ref, near]
}
