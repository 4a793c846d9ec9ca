import { app, type Session } from 'electron'
import { ORIGIN } from './protocol.ts'

/** Addresses that stay inside this process. What a page may do with `data:` and `blob:` its content security policy says. */
const inside = (url: string): boolean => url.startsWith(`${ORIGIN}/`) || /^(devtools|data|blob):/.test(url)

/** No name is ever looked up, no component updated, no page runs outside its sandbox. */
export function closeNetwork(): void {
  // Each window asks for its sandbox too. Root starts with --no-sandbox, because Chromium refuses it one: asked for both, its processes die again and again.
  if (!app.isReady() && !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('disable-domain-reliability')
  app.commandLine.appendSwitch('disable-sync')
  app.commandLine.appendSwitch('no-pings')
}

/** The second wall: requests, permissions and devices are refused in the session itself. */
export function fenceIn(session: Session): void {
  session.webRequest.onBeforeRequest((details, done) => done({ cancel: !inside(details.url) }))
  session.setPermissionRequestHandler((_, permission, done) => done(permission === 'clipboard-sanitized-write'))
  session.setPermissionCheckHandler((_, permission) => permission === 'clipboard-sanitized-write')
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => event.preventDefault())
}

/** No page leaves its address, opens a window or holds another page. */
export function holdPages(): void {
  app.on('web-contents-created', (_, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-frame-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}
