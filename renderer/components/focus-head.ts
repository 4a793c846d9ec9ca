/** Gives the focus to the screen's own head when what had it is gone, so that the keyboard does not start over. */
export function focusHead(): void {
  if (document.activeElement === document.body) document.querySelector<HTMLElement>('main h1')?.focus()
}
