import { useEffect, useRef, type ReactNode } from 'react'
import { Button } from './button.tsx'

interface PaneProps {
  readonly title: string
  readonly onClose: () => void
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** The side pane of a split: details of the selected row. Esc closes it and focus goes back to where it was. */
export function Pane({ title, onClose, actions, children }: PaneProps) {
  const ref = useRef<HTMLElement>(null)
  const before = useRef<Element | null>(null)
  useEffect(() => {
    before.current = document.activeElement
    return () => {
      if (before.current instanceof HTMLElement && document.activeElement === document.body) before.current.focus()
    }
  }, [])
  return (
    <aside
      ref={ref}
      className="pane scroll"
      aria-label={title}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        onClose()
      }}
    >
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
