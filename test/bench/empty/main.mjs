import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'

// The least that Electron can show: what every start is compared with.
app.setPath('userData', process.env.CADRE_PROFILE ?? app.getPath('userData'))
app.on('window-all-closed', () => app.quit())
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, webPreferences: { sandbox: true } })
  return window.loadFile(join(import.meta.dirname, 'index.html'))
})
