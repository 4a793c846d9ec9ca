import { join } from 'node:path'
import { BrowserWindow, dialog, nativeTheme } from 'electron'
import { ORIGIN } from './protocol.ts'

/** Canvas and ink of the window's own tokens, so that nothing flashes before its first paint. */
const paint = { light: { canvas: '#EEEDE9', ink: '#1C1E22' }, dark: { canvas: '#121314', ink: '#F0EEEB' } } as const
const TITLE_BAR = 40
const PATIENCE = { crashes: 3, within: 120_000 }

const frame = {
  darwin: { titleBarStyle: 'hiddenInset' },
  win32: { titleBarStyle: 'hidden' },
} as const

/** The one place that makes windows. */
export function createWindow(preload: string): BrowserWindow {
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

export const loadPage = (window: BrowserWindow): Promise<void> => window.loadURL(`${ORIGIN}/index.html`)

export const preloadFile = (root: string): string => join(root, 'out', 'preload', 'preload.cjs')

/** The workspace is in this process and safe: a page that died is loaded again, unless it keeps dying. */
function mendWhenBroken(window: BrowserWindow): void {
  const crashes: number[] = []
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    crashes.push(Date.now())
    const lately = crashes.filter((at) => Date.now() - at < PATIENCE.within)
    if (lately.length < PATIENCE.crashes) return window.webContents.reload()
    dialog.showErrorBox('Cadre’s window stops again and again', 'Your workspace is saved. Start Cadre again; if it goes on, restart the computer.')
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
  window.setTitle(file === null ? 'Cadre' : file)
  if (process.platform === 'darwin') window.setRepresentedFilename(path ?? '')
}
