import type { MenuCommand } from '../../src/contract/bridge.ts'
import { backUp, closeFile, openAnother, openRecent, openSample, saveCopy } from './files.ts'
import type { Place } from './place.ts'
import type { Stores } from './stores.ts'
import { chooseTheme, themeChoice } from './theme.ts'

/** Something the window can be told to do: by the native menu, the menu in the title bar, a key, or a button. */
export interface Command {
  readonly id: MenuCommand
  readonly menu: 'File' | 'Edit' | 'View' | 'Help'
  readonly label: (stores: Stores) => string
  /** As tinykeys writes it; `$mod` is ⌘ on a Mac and Ctrl elsewhere. */
  readonly keys?: string
  readonly when: (stores: Stores) => boolean
  /** For one of several choices: whether it is the one in force. */
  readonly chosen?: () => boolean
  readonly run: (stores: Stores) => void
}

const always = (): boolean => true
const isOpen = ({ session }: Stores): boolean => session.getState().opened !== null
const opened = ({ session }: Stores) => session.getState().opened?.store.getState()
const go =
  (to: Place) =>
  ({ place }: Stores): void =>
    place.getState().go(to)

const isText = (element: Element | null): boolean =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'file'].includes(element.type))
/** True while the user types: undo then belongs to the field. */
export const isTyping = (): boolean => isText(document.activeElement)

function step(which: 'undo' | 'redo', stores: Stores): void {
  // oxlint-disable-next-line typescript/no-deprecated -- the only way to undo typing in a field from a menu; nothing replaces it
  if (isTyping()) document.execCommand(which)
  else void opened(stores)?.[which]().catch(stores.notices.getState().tellRefusal)
}

const screenCommand = (screen: Place['screen'], as: Extract<MenuCommand, `screen:${string}`>, label: string, number: number): Command => ({
  id: as,
  menu: 'View',
  label: () => label,
  keys: `$mod+${number}`,
  when: isOpen,
  run: go({ screen }),
})

const themeCommand = (choice: 'system' | 'light' | 'dark', label: string): Command => ({
  id: `theme:${choice}`,
  menu: 'View',
  label: () => label,
  when: always,
  chosen: () => themeChoice() === choice,
  run: () => chooseTheme(choice),
})

export const commands: readonly Command[] = [
  { id: 'new', menu: 'File', label: () => 'New workspace', when: always, run: ({ place }) => place.getState().show('new') },
  { id: 'open', menu: 'File', label: () => 'Open', keys: '$mod+o', when: always, run: (stores) => void openAnother(stores) },
  { id: 'sample', menu: 'File', label: () => 'Open the sample', when: always, run: (stores) => void openSample(stores) },
  {
    id: 'import',
    menu: 'File',
    label: () => 'Import people',
    when: always,
    run: (stores) => (isOpen(stores) ? go({ screen: 'import' })(stores) : stores.place.getState().show('new-then-import')),
  },
  { id: 'save-copy', menu: 'File', label: () => 'Save a copy', keys: '$mod+Shift+s', when: isOpen, run: (stores) => void saveCopy(stores) },
  { id: 'back-up', menu: 'File', label: () => 'Back up', when: isOpen, run: (stores) => void backUp(stores) },
  { id: 'export', menu: 'File', label: () => 'Make documents', keys: '$mod+e', when: isOpen, run: go({ screen: 'documents' }) },
  { id: 'close', menu: 'File', label: () => 'Close', when: isOpen, run: (stores) => void closeFile(stores) },
  {
    id: 'undo',
    menu: 'Edit',
    label: (stores) => `Undo${opened(stores)?.history.undo == null ? '' : `: ${opened(stores)?.history.undo}`}`,
    keys: '$mod+z',
    when: (stores) => (opened(stores)?.history.undo ?? null) !== null,
    run: (stores) => step('undo', stores),
  },
  {
    id: 'redo',
    menu: 'Edit',
    label: (stores) => `Redo${opened(stores)?.history.redo == null ? '' : `: ${opened(stores)?.history.redo}`}`,
    keys: '$mod+Shift+z',
    when: (stores) => (opened(stores)?.history.redo ?? null) !== null,
    run: (stores) => step('redo', stores),
  },
  { id: 'history', menu: 'Edit', label: () => 'History', when: isOpen, run: go({ screen: 'settings', id: 'history' }) },
  screenCommand('overview', 'screen:overview', 'Overview', 1),
  screenCommand('systems', 'screen:systems', 'Systems', 2),
  screenCommand('plan', 'screen:plan', 'Plan', 3),
  screenCommand('teams', 'screen:teams', 'Teams', 4),
  screenCommand('hiring', 'screen:hiring', 'Hiring', 5),
  screenCommand('people', 'screen:people', 'People', 6),
  screenCommand('documents', 'screen:documents', 'Documents', 7),
  screenCommand('guide', 'screen:framework', 'Level guide', 8),
  themeCommand('system', 'Theme of the system'),
  themeCommand('light', 'Light theme'),
  themeCommand('dark', 'Dark theme'),
  {
    id: 'shortcuts',
    menu: 'Help',
    label: () => 'Keyboard shortcuts',
    keys: '?',
    when: always,
    run: ({ place }) => place.getState().show('shortcuts'),
  },
]

/** Runs a command by its id, as the native menu sends it. A recent file carries its own id behind the colon. */
export function runCommand(id: MenuCommand, stores: Stores): void {
  if (id.startsWith('open-recent:')) return void openRecent(stores, id.slice('open-recent:'.length))
  const command = commands.find((known) => known.id === id)
  if (command?.when(stores) === true || (isTyping() && (id === 'undo' || id === 'redo'))) command?.run(stores)
}

/** "Ctrl Z", or "⌘ Z" on a Mac, key by key. */
export const keyWords = (keys: string, mac: boolean): readonly string[] =>
  keys.split('+').map((key) => (key === '$mod' ? (mac ? '⌘' : 'Ctrl') : key.length === 1 ? key.toUpperCase() : key))
