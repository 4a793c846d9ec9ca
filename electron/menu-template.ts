import type { MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '../src/contract/bridge.ts'
import type { RecentFile } from '../src/contract/commands.ts'
import type { Theme } from './theme-choice.ts'

type Item = MenuItemConstructorOptions
export interface MenuState {
  readonly mac: boolean
  readonly theme: Theme
  readonly recent: readonly RecentFile[]
}
export type Send = (command: MenuCommand) => void

const line: Item = { type: 'separator' }
const screens = ['overview', 'systems', 'plan', 'teams', 'hiring', 'people', 'documents', 'framework'] as const
const screenNames: Record<(typeof screens)[number], string> = {
  overview: 'Overview',
  systems: 'Systems',
  plan: 'Plan',
  teams: 'Teams',
  hiring: 'Hiring',
  people: 'People',
  documents: 'Documents',
  framework: 'Level guide',
}

/** An ampersand in a label would underline the next letter. */
const literal = (text: string): string => text.replaceAll('&', '&&')

/** The whole menu as data: every command of the window, each with its key. */
export function menuTemplate(state: MenuState, send: Send): readonly Item[] {
  const item = (label: string, command: MenuCommand, accelerator?: string): Item => ({
    id: command,
    label,
    click: () => send(command),
    ...(accelerator === undefined ? {} : { accelerator }),
  })
  return [
    ...(state.mac ? [{ role: 'appMenu' } as const] : []),
    { label: '&File', submenu: fileMenu(state, item) },
    { label: '&Edit', submenu: editMenu(state, item) },
    { label: '&View', submenu: viewMenu(state, item) },
    ...(state.mac ? [{ role: 'windowMenu' } as const] : []),
    {
      role: 'help',
      label: '&Help',
      submenu: [
        item('Keyboard shortcuts', 'shortcuts', 'CmdOrCtrl+/'),
        item('Level guide', 'screen:framework'),
        ...(state.mac ? [] : [line, { role: 'about' } as const]),
      ],
    },
  ]
}
type MakeItem = (label: string, command: MenuCommand, accelerator?: string) => Item

function fileMenu({ mac, recent }: MenuState, item: MakeItem): Item[] {
  const files = recent.map(({ id, file }) => item(literal(file), `open-recent:${id}`))
  return [
    item('New workspace…', 'new', 'CmdOrCtrl+N'),
    item('Open…', 'open', 'CmdOrCtrl+O'),
    { label: 'Open recent', enabled: files.length > 0, submenu: files },
    item('Open the sample', 'sample'),
    line,
    item('Import people…', 'import', 'CmdOrCtrl+I'),
    item('Export documents…', 'export', 'CmdOrCtrl+E'),
    line,
    item('Save a copy…', 'save-copy', 'CmdOrCtrl+Shift+S'),
    item('Back up now', 'back-up'),
    line,
    item('Close workspace', 'close', 'CmdOrCtrl+W'),
    ...(mac ? [] : [{ role: 'quit', label: 'Quit' } as const]),
  ]
}

/** Undo and redo are the window's: it knows whether the text field or the workspace is meant. */
function editMenu({ mac }: MenuState, item: MakeItem): Item[] {
  return [
    item('Undo', 'undo', 'CmdOrCtrl+Z'),
    item('Redo', 'redo', mac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
    line,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
    line,
    item('History', 'history', 'CmdOrCtrl+Shift+H'),
  ]
}

function viewMenu({ theme }: MenuState, item: MakeItem): Item[] {
  const choice = (label: string, value: Theme): Item => ({ ...item(label, `theme:${value}`), type: 'radio', checked: theme === value })
  return [
    ...screens.map((screen, at) => item(screenNames[screen], `screen:${screen}`, `CmdOrCtrl+${at + 1}`)),
    line,
    { label: 'Theme', submenu: [choice('As the system', 'system'), choice('Light', 'light'), choice('Dark', 'dark')] },
    line,
    { role: 'resetZoom', label: 'Actual size' },
    { role: 'zoomIn', label: 'Larger' },
    { role: 'zoomOut', label: 'Smaller' },
    { role: 'togglefullscreen', label: 'Full screen' },
  ]
}
