import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { Button } from './button.tsx'
import { focusHead } from './focus-head.ts'

interface DialogProps {
  readonly title: string
  readonly open: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons at the foot, the safe one last with `autoFocus`. */
  readonly actions?: ReactNode
  readonly note?: ReactNode
  readonly wide?: boolean
}

/** The platform's modal dialog: focus stays inside, Esc closes, focus returns where it was. */
export function Dialog({ title, open, onClose, children, actions, note, wide = false }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const before = useRef<Element | null>(null)
  // What asks for the focus as it mounts can only have it in a dialog that is open.
  const [ready, setReady] = useState(false)
  useLayoutEffect(() => {
    const dialog = ref.current
    if (dialog === null) return
    if (open && !dialog.open) {
      before.current = document.activeElement
      dialog.showModal()
    }
    if (!open && dialog.open) dialog.close()
    setReady(open)
  }, [open])
  // A dialog that is taken away while open does not give the focus back by itself; what had it may be gone as well.
  useEffect(
    () => () => {
      if (before.current instanceof HTMLElement && document.activeElement === document.body) before.current.focus()
      focusHead()
    },
    [],
  )
  return (
    <dialog ref={ref} className={wide ? 'dialog wide' : 'dialog'} aria-labelledby={titleId} onClose={onClose}>
      {open && ready ? (
        <>
          <div className="dialog-head">
            <h2 id={titleId}>{title}</h2>
            <Button kind="icon" icon="close" aria-label="Close" onClick={onClose} />
          </div>
          <div className="dialog-body scroll">{children}</div>
          {actions === undefined && note === undefined ? null : (
            <div className="dialog-foot">
              <span className="q sm">{note}</span>
              <span className="sp" />
              {actions}
            </div>
          )}
        </>
      ) : null}
    </dialog>
  )
}
