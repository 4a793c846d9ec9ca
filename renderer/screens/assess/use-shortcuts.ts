import { useEffect, useRef, type RefObject } from 'react'
import { isTyping } from '../../state/commands.ts'
import { shortcutOf, type Focus } from './shortcut.ts'

function focusNow(): Focus {
  const at = document.activeElement
  if (isTyping() || at instanceof HTMLSelectElement) return 'field'
  return at instanceof HTMLButtonElement || at instanceof HTMLAnchorElement ? 'control' : 'elsewhere'
}

/** Works the control that names the key in `aria-keyshortcuts`: a field takes the focus, anything else is clicked. */
function workOn(control: HTMLElement): void {
  if (control instanceof HTMLInputElement) control.focus()
  if (!isTyping()) control.click()
}

/** From a field back to the answers: on Esc, and on Enter where it does not send a form. What was typed is written as the field is left. */
function leaveField(event: KeyboardEvent, root: HTMLElement): void {
  const at = document.activeElement
  const leaves = event.key === 'Escape' || (event.key === 'Enter' && at instanceof HTMLInputElement && at.form === null)
  if (!leaves || !root.contains(at)) return
  event.preventDefault()
  focusAnswers(root)
}

/** The answer given, or the first; where none can be given, the question. */
export function focusAnswers(root: ParentNode): void {
  const radio = root.querySelector<HTMLElement>('.ask-option input:checked') ?? root.querySelector<HTMLElement>('.ask-option input:enabled')
  const to = radio instanceof HTMLInputElement && !radio.matches(':disabled') ? radio : root.querySelector<HTMLElement>('.ask-question')
  to?.focus()
}

/** Keys that work the controls inside `root`, never while a field is being typed in or a dialog is open. */
export function useShortcuts(): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (root.current === null || event.defaultPrevented || document.querySelector('dialog[open]') !== null) return
      const focus = focusNow()
      if (focus === 'field') leaveField(event, root.current)
      const shortcut = shortcutOf(event, focus)
      const control = shortcut === null ? null : root.current.querySelector<HTMLElement>(`[aria-keyshortcuts~="${shortcut}"]`)
      if (control === null) return
      event.preventDefault()
      workOn(control)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return root
}
