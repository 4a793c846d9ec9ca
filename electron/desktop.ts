import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { app, dialog, nativeTheme, session as electronSession, type BrowserWindow } from 'electron'
import { Refusal } from '../src/base/failure.ts'
import type { MenuCommand } from '../src/contract/bridge.ts'
import type { Report } from './answer.ts'
import { bugLog } from './bug-log.ts'
import type { Clock } from './clock.ts'
import { desktopShell } from './desktop-shell.ts'
import { fenceIn } from './fence.ts'
import { handlers } from './handlers.ts'
import { showMenu } from './menu.ts'
import { placesIn, workspaceFolder } from './places.ts'
import { serveFiles } from './protocol.ts'
import { recentFiles, recentId, type RecentFiles } from './recent-files.ts'
import { serve } from './serve.ts'
import { createSession, type Session } from './session.ts'
import { staticFiles } from './static-files.ts'
import { isTheme, keepTheme, readTheme } from './theme-choice.ts'
import { createWindow, loadPage, nameWindow, preloadFile } from './window.ts'

export interface Desktop {
  /** Brings the window to the front; with a path, asks it to open that file. */
  readonly comeForward: (path: string | null) => void
  readonly close: () => void
}

/** Shows the window and, while its page loads, opens the file it was started with. */
export function showDesktop(clock: Clock, early: string | null): Desktop {
  const report = bugLog(join(app.getPath('userData'), 'bugs.log'), app.getVersion(), clock.now)
  logFaults(report)
  const places = placesIn(app.getAppPath(), 'bundle')
  const themeFile = join(app.getPath('userData'), 'theme.json')
  nativeTheme.themeSource = readTheme(themeFile)
  fenceIn(electronSession.defaultSession)
  serveFiles(electronSession.defaultSession, staticFiles(places.renderer))
  const window = createWindow(preloadFile(app.getAppPath()))
  loadPage(window).catch(report)

  const recent = recentFiles(join(app.getPath('userData'), 'recent.json'), () => refreshMenu())
  const refreshMenu = (): void => showMenu({ mac: process.platform === 'darwin', theme: nativeTheme.themeSource, recent: recent.list() }, send)
  const send = (command: MenuCommand): void => {
    const theme = command.startsWith('theme:') ? command.slice('theme:'.length) : null
    if (theme !== null && isTheme(theme)) {
      nativeTheme.themeSource = theme
      keepTheme(themeFile, theme)
    }
    whenLoaded(window, () => window.webContents.send('cadre:menu', command))
  }
  const session = createSession({
    now: clock.now,
    holder: 'desktop',
    report,
    opened: (file) => !window.isDestroyed() && nameWindow(window, file === null ? null : basename(file.path), file?.path ?? null),
  })
  const documents = app.getPath('documents')
  const workspaces = workspaceFolder(process.env['CADRE_FOLDER'])
  const shell = desktopShell({ window: () => window, clock, places, version: app.getVersion(), recent, documents, workspaces })
  serve(handlers(session, shell), report)
  if (early !== null) openEarly(early, { session, recent, window, report, now: clock.now })
  refreshMenu()
  return { comeForward: (path) => comeForward(path, { window, recent, send, now: clock.now }), close: session.close }
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
    whenLoaded(window, () => void dialog.showMessageBox(window, { type: 'warning', message: `${basename(path)} was not opened`, detail: message }))
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
