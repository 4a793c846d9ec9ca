// The least that Electron can show: what every start is compared with.
const { app, BrowserWindow } = require('electron')
const { join } = require('node:path')

app.setPath('userData', process.env.CADRE_PROFILE)
app.on('window-all-closed', () => app.quit())
app
  .whenReady()
  .then(() => new BrowserWindow({ width: 1440, height: 900, webPreferences: { sandbox: true } }).loadFile(join(__dirname, 'index.html')))
