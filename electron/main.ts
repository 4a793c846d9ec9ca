import { once } from 'node:events'
import { app, dialog } from 'electron'
import type { Desktop } from './desktop.ts'
import { closeNetwork, holdPages } from './fence.ts'
import { workspaceArgument } from './files-from-outside.ts'
import { registerScheme } from './protocol.ts'
import { serve } from './serve.ts'
import { openWindow } from './window.ts'

// This file and what it imports stay small: some of it must run before Electron is ready, and the window opens while the rest loads.
const profile = process.env['CADRE_PROFILE'] // stories run on a profile of their own
if (profile !== undefined && profile !== '') app.setPath('userData', profile)

registerScheme()
closeNetwork()
holdPages()
if (app.requestSingleInstanceLock()) start()
else app.quit()

function start(): void {
  /** A file that the system asks for before the window is there. */
  let early = workspaceArgument(process.argv.slice(1), process.cwd())
  let desktop: Desktop | null = null
  app.on('open-file', (event, path) => {
    event.preventDefault()
    if (desktop === null) early = path
    else desktop.comeForward(path)
  })
  app.on('second-instance', (_, args, folder) => desktop?.comeForward(workspaceArgument(args.slice(1), folder)))
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', () => desktop?.close())
  const showing = app.whenReady().then(async () => {
    const window = openWindow()
    // Loading the rest holds up this process, which serves the page: so the page paints its frame first.
    await once(window, 'ready-to-show')
    const { showDesktop } = await import('./desktop.ts')
    desktop = showDesktop(window, early)
    return desktop
  })
  serve(showing)
  showing.catch(giveUp)
}

/** Without its window the app is nothing: it says so and ends, so that a launcher can try something else. */
function giveUp(cause: unknown): void {
  const words = cause instanceof Error ? cause.message : 'The window could not be made.'
  process.stderr.write(`cadre: the window cannot be shown. ${words}\n`)
  if (app.isPackaged) dialog.showErrorBox('Cadre cannot start', `${words}\nInstall it again; your workspaces are safe.`)
  app.exit(1)
}
