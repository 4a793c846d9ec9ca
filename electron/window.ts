import { join } from 'node:path'
import { app, BrowserWindow, dialog, nativeTheme, session } from 'electron'
import { fenceIn } from './fence.ts'
import { ORIGIN, serveFiles } from './protocol.ts'
import { staticFiles } from './static-files.ts'
import { readTheme } from './theme-choice.ts'

/** Canvas and ink of the window's own tokens, so that nothing flashes before its first paint. */
const paint = { light: { canvas: '#EEEDE9', ink: '#1C1E22' }, dark: { canvas: '#121314', ink: '#F0EEEB' } } as const
const TITLE_BAR = 40
const PATIENCE = { crashes: 3, within: 120_000 }

const frame = {
  darwin: { titleBarStyle: 'hiddenInset' },
  win32: { titleBarStyle: 'hidden' },
} as const

export const themeFile = (): string => join(app.getPath('userData'), 'theme')

/** Opens the window and starts loading its page. */
export function openWindow(): BrowserWindow {
  const out = join(app.getAppPath(), 'out')
  nativeTheme.themeSource = readTheme(themeFile())
  fenceIn(session.defaultSession)
  serveFiles(session.defaultSession, staticFiles(join(out, 'renderer')))
  const window = createWindow(join(out, 'preload', 'preload.cjs'))
  void window.loadURL(`${ORIGIN}/index.html`)
  return window
}

/** The one place that makes windows. */
function createWindow(preload: string): BrowserWindow {
  const { canvas, ink } = nativeTheme.shouldUseDarkColors ? paint.dark : paint.light
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 1024,
    minHeight: 700,
    show: false,
    title: 'Cadre',
    backgroundColor: canvas,
    name: 'cadre',
    windowStatePersistence: true,
    ...(process.platform === 'darwin' ? frame.darwin : {}),
    ...(process.platform === 'win32' ? { ...frame.win32, titleBarOverlay: { color: canvas, symbolColor: ink, height: TITLE_BAR } } : {}),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      v8CacheOptions: 'bypassHeatCheck',
    },
  })
  window.once('ready-to-show', () => window.show())
  window.on('page-title-updated', (event) => event.preventDefault())
  mendWhenBroken(window)
  return window
}

/** The workspace is in this process and safe: a page that died is loaded again, unless it keeps dying. */
function mendWhenBroken(window: BrowserWindow): void {
  const crashes: number[] = []
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    crashes.push(Date.now())
    const lately = crashes.filter((at) => Date.now() - at < PATIENCE.within)
    if (lately.length < PATIENCE.crashes) return window.webContents.reload()
    dialog.showErrorBox(
      'Cadre’s window stops again and again',
      'Your workspace is saved. Start Cadre again; if it goes on, restart the computer.',
    )
    window.destroy()
  })
  window.on('unresponsive', () => void askToReload(window))
}

async function askToReload(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'The window does not answer',
    detail: 'Everything you have entered is saved. You can wait, or load the window again.',
    buttons: ['Wait', 'Load again'],
    defaultId: 0,
    cancelId: 0,
  })
  if (response === 1 && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer()
}

/** Names the window after its file, for the title bar, the task bar and, on macOS, the file's menu. */
export function nameWindow(window: BrowserWindow, file: string | null, path: string | null): void {
  if (window.isDestroyed()) return
  window.setTitle(file ?? 'Cadre')
  if (process.platform === 'darwin') window.setRepresentedFilename(path ?? '')
}
