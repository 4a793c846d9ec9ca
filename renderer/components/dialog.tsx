import { useEffect, useId, useRef, type ReactNode } from 'react'
import { Button } from './button.tsx'

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
  useEffect(() => {
    const dialog = ref.current
    if (dialog === null) return
    if (open && !dialog.open) dialog.showModal()
    if (!open && dialog.open) dialog.close()
  }, [open])
  return (
    <dialog ref={ref} className={wide ? 'dialog wide' : 'dialog'} aria-labelledby={titleId} onClose={onClose}>
      {open ? (
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
