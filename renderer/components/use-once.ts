import { useRef } from 'react'

/** The same work, but not again while it runs: a double click on Save saves once. */
export function useOnce(work: () => Promise<void>): () => void {
  const running = useRef(false)
  return () => {
    if (running.current) return
    running.current = true
    void work().finally(() => {
      running.current = false
    })
  }
}
