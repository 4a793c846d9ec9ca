interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** Where the focus is: in a field that takes letters, on something that Enter and Space work themselves, or elsewhere. */
export type Focus = 'field' | 'control' | 'elsewhere'

/** Keys of the interview, as `aria-keyshortcuts` writes them. */
const letters = 'SVELFXNJ'
const digits = '01234'

/** The shortcut a key stands for; null where it belongs to the field, the control or the window. */
export function shortcutOf({ key, ctrlKey, metaKey, altKey }: Pressed, focus: Focus): string | null {
  if (focus === 'field' || ctrlKey || metaKey || altKey) return null
  if (key === 'ArrowRight' || key === 'ArrowLeft' || key === 'Backspace' || key === 'Escape') return key
  if (key === 'Enter') return focus === 'control' ? null : key
  const letter = key.toUpperCase()
  return key.length === 1 && (letters.includes(letter) || digits.includes(letter)) ? letter : null
}

interface KeyHelp {
  readonly keys: readonly string[]
  readonly does: string
  /** Works only where answers can be changed, or only for the agreed ones. */
  readonly only?: 'changing' | 'agreed'
}

/** All keys and what they do, in the order the screen lists them. */
export const keyHelp: readonly KeyHelp[] = [
  { keys: ['1', '2', '3', '4'], does: '0, ¼, ½, 1', only: 'changing' },
  { keys: ['0'], does: 'Clear the answer', only: 'changing' },
  { keys: ['Enter', '→'], does: 'Next' },
  { keys: ['←'], does: 'Back' },
  { keys: ['N'], does: 'Next unanswered' },
  { keys: ['E'], does: 'Write evidence', only: 'changing' },
  { keys: ['S', 'V'], does: 'Stated, verified', only: 'changing' },
  { keys: ['L', 'F'], does: 'Add link, file', only: 'changing' },
  { keys: ['X'], does: 'Leave dimension out', only: 'agreed' },
  { keys: ['J'], does: 'List of practices' },
  { keys: ['Esc'], does: 'Leave' },
]

/** The keys that work for these answers. */
export const keysFor = (own: boolean, readOnly: boolean): readonly KeyHelp[] =>
  keyHelp.filter(({ only }) => only === undefined || (!readOnly && !(only === 'agreed' && own)))
