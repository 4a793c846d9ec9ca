import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { app, dialog, nativeTheme, type BrowserWindow } from 'electron'
import { Refusal } from '../src/base/failure.ts'
import type { MenuCommand } from '../src/contract/bridge.ts'
import type { WorkspaceFile } from '../src/storage/workspace-file.ts'
import { answer, type Report } from './answer.ts'
import { bugLog } from './bug-log.ts'
import { clock } from './clock.ts'
import { desktopShell } from './desktop-shell.ts'
import { handlers } from './handlers.ts'
import { showMenu } from './menu.ts'
import { placesIn, workspaceFolder } from './places.ts'
import { recentFiles, recentId, type RecentFiles } from './recent-files.ts'
import type { Answering } from './serve.ts'
import { createSession, type Session } from './session.ts'
import { isTheme, keepTheme } from './theme-choice.ts'
import { nameWindow, themeFile } from './window.ts'

export interface Desktop extends Answering {
  /** Brings the window to the front; with a path, asks it to open that file. */
  readonly comeForward: (path: string | null) => void
  readonly close: () => void
}

/** Gives the window what is behind it and, while its page loads, opens the file it was started with. */
export function showDesktop(window: BrowserWindow, early: string | null): Desktop {
  const time = clock(process.env['CADRE_TODAY'])
  const report = bugLog(join(app.getPath('userData'), 'bugs.log'), app.getVersion(), time.now)
  logFaults(report)
  const { recent, send } = menuOf(window)
  const opened = (file: WorkspaceFile | null): void => nameWindow(window, file === null ? null : basename(file.path), file?.path ?? null)
  const session = createSession({ now: time.now, holder: 'desktop', report, opened })
  const shell = desktopShell({
    window: () => window,
    clock: time,
    places: placesIn(app.getAppPath(), 'bundle'),
    version: app.getVersion(),
    recent,
    documents: app.getPath('documents'),
    workspaces: workspaceFolder(process.env['CADRE_FOLDER']),
  })
  const all = handlers(session, shell)
  if (early !== null) openEarly(early, { session, recent, window, report, now: time.now })
  return {
    answer: (name, input) => answer(all, name, input, report),
    comeForward: (path) => comeForward(path, { window, recent, send, now: time.now }),
    close: session.close,
  }
}

/** The menu and the list of recent files in it, which change together. */
function menuOf(window: BrowserWindow): { readonly recent: RecentFiles; readonly send: (command: MenuCommand) => void } {
  const recent = recentFiles(join(app.getPath('userData'), 'recent.json'), () => refresh())
  const refresh = (): void => showMenu({ mac: process.platform === 'darwin', theme: nativeTheme.themeSource, recent: recent.list() }, send)
  const send = (command: MenuCommand): void => {
    const theme = command.startsWith('theme:') ? command.slice('theme:'.length) : ''
    if (isTheme(theme)) {
      nativeTheme.themeSource = theme
      keepTheme(themeFile(), theme)
    }
    whenLoaded(window, () => window.webContents.send('cadre:menu', command))
  }
  refresh()
  return { recent, send }
}

function logFaults(report: Report): void {
  process.on('uncaughtException', (bug) => {
    const reference = report(bug)
    dialog.showErrorBox('Cadre has to stop', `Your workspace is saved. Start Cadre again. Reference ${reference}.`)
    app.exit(1)
  })
  app.on('child-process-gone', (_, { type, reason }) => {
    if (reason !== 'clean-exit') report(new Error(`${type} ${reason}`))
  })
}

function whenLoaded(window: BrowserWindow, act: () => void): void {
  if (window.isDestroyed()) return
  if (window.webContents.isLoading()) window.webContents.once('did-finish-load', act)
  else act()
}

interface Opening {
  readonly session: Session
  readonly recent: RecentFiles
  readonly window: BrowserWindow
  readonly report: Report
  readonly now: () => string
}

function openEarly(path: string, { session, recent, window, report, now }: Opening): void {
  try {
    recent.add(session.open(path).path, now())
  } catch (cause) {
    const message = cause instanceof Refusal ? cause.message : `Cadre cannot open it. Reference ${report(cause)}.`
    whenLoaded(
      window,
      () => void dialog.showMessageBox(window, { type: 'warning', message: `${basename(path)} was not opened`, detail: message }),
    )
  }
}

function comeForward(
  path: string | null,
  { window, recent, send, now }: Pick<Opening, 'window' | 'recent' | 'now'> & { readonly send: (command: MenuCommand) => void },
): void {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.focus()
  if (path === null || !existsSync(path)) return
  recent.add(path, now())
  send(`open-recent:${recentId(path)}`)
}
