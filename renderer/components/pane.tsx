import { useEffect, useRef, type ReactNode } from 'react'
import { Button } from './button.tsx'

interface PaneProps {
  readonly title: string
  readonly onClose: () => void
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** Esc steps back from the pane wherever the focus is, unless a dialog or a field has its own use for it. */
function useEscape(close: () => void): void {
  const latest = useRef(close)
  useEffect(() => {
    latest.current = close
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]') !== null) return
      latest.current()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

/** The side pane of a split: details of the selected row. When it closes, focus goes back to where it was. */
export function Pane({ title, onClose, actions, children }: PaneProps) {
  const before = useRef<Element | null>(null)
  useEscape(onClose)
  useEffect(() => {
    before.current = document.activeElement
    return () => {
      if (before.current instanceof HTMLElement && document.activeElement === document.body) before.current.focus()
    }
  }, [])
  return (
    <aside className="pane scroll" aria-label={title}>
      <div className="in">
        <div className="row pane-head">
          <h2>{title}</h2>
          <span className="sp" />
          {actions}
          <Button kind="icon" icon="close" aria-label="Close details" onClick={onClose} />
        </div>
        {children}
      </div>
    </aside>
  )
}
