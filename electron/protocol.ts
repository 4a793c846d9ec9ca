import { readFile } from 'node:fs/promises'
import { app, protocol, type Session } from 'electron'
import { pageHeaders } from './content-security.ts'
import type { StaticFile } from './static-files.ts'

/**
 * Electron runs an app's first file before it is ready, as a scheme of one's own needs. A launcher that runs it later (the test rig's)
 * gets an https name that exists nowhere: it is answered in this process just the same.
 */
const isLate = app.isReady()
const scheme = isLate ? 'https' : 'cadre'
const host = isLate ? 'cadre.invalid' : 'app'

/** The window's own origin: the one page that may ask this process for anything. */
export const ORIGIN = `${scheme}://${host}`

/** The code cache makes the second start as fast as a plain file's. */
export function registerScheme(): void {
  if (isLate) return
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }])
}

/** Serves the listed files under the window's origin and nothing else. */
export function serveFiles(session: Session, files: ReadonlyMap<string, StaticFile>): void {
  session.protocol.handle(scheme, async ({ method, url }) => {
    const asked = new URL(url)
    const file = method === 'GET' && asked.host === host ? files.get(asked.pathname) : undefined
    if (file === undefined) return new Response('Not here\n', { status: 404, headers: pageHeaders })
    return new Response(await readFile(file.path), { headers: { ...pageHeaders, 'Content-Type': file.type } })
  })
}
