/** The key that works a control, shown on it; the control says the same in `aria-keyshortcuts`. Nothing where keys do not work. */
export function KeyCap({ letter, shown }: { readonly letter: string; readonly shown: boolean }) {
  return shown ? <kbd aria-hidden>{letter}</kbd> : null
}

/** For a control that a key works. */
export const keyed = (keys: string, shown: boolean): { readonly 'aria-keyshortcuts'?: string } =>
  shown ? { 'aria-keyshortcuts': keys } : {}
