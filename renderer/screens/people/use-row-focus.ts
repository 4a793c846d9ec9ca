import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'

const PAGE = 10

/** Where a key moves from a row, or null for another key. */
export function rowAfter(key: string, at: number, count: number): number | null {
  const moves: { readonly [key: string]: number } = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
    Home: 0,
    End: count - 1,
  }
  const to = moves[key]
  return to === undefined || count === 0 ? null : Math.min(count - 1, Math.max(0, to))
}

/** One row of a long table is in the tab order; arrow keys make another one that and take the focus to it, in the same kind of control. */
export function useRowFocus(scroller: RefObject<HTMLElement | null>, count: number, first: number) {
  const [active, setActive] = useState(first)
  const wanted = useRef<string | null>(null)
  const at = Math.min(active, Math.max(0, count - 1))
  useEffect(() => {
    if (wanted.current === null) return
    scroller.current?.querySelector<HTMLElement>(`[data-index="${at}"] ${wanted.current}`)?.focus({ preventScroll: true })
    wanted.current = null
  }, [at, scroller])
  const move = (event: KeyboardEvent, show: (row: number) => void) => {
    const to = event.ctrlKey || event.metaKey || event.altKey ? null : rowAfter(event.key, at, count)
    if (to === null) return
    event.preventDefault()
    if (to === at) return
    wanted.current = event.target instanceof HTMLButtonElement ? 'button' : 'a'
    setActive(to)
    show(to)
  }
  return { at, setActive, move }
}
