import { readFile } from 'node:fs/promises'
import { protocol, type Session } from 'electron'
import { pageHeaders } from './content-security.ts'
import type { StaticFile } from './static-files.ts'

const SCHEME = 'cadre'
/** The window's own origin: the one page that may ask this process for anything. */
export const ORIGIN = `${SCHEME}://app`

/** Must run before Electron is ready. The code cache makes the second start as fast as a plain file's. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }])
}

/** Serves the listed files under the window's origin and nothing else. */
export function serveFiles(session: Session, files: ReadonlyMap<string, StaticFile>): void {
  session.protocol.handle(SCHEME, async ({ method, url }) => {
    const { host, pathname } = new URL(url)
    const file = method === 'GET' && host === 'app' ? files.get(pathname) : undefined
    if (file === undefined) return new Response('Not here\n', { status: 404, headers: pageHeaders })
    return new Response(await readFile(file.path), { headers: { ...pageHeaders, 'Content-Type': file.type } })
  })
}
