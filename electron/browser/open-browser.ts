import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const openers: { readonly [platform: string]: readonly string[] } = {
  darwin: ['open'],
  win32: ['explorer.exe'],
  linux: ['xdg-open'],
}
const KEPT = 60_000

/** Whether this machine could show a browser at all. */
export const hasDisplay = (platform: string, env: NodeJS.ProcessEnv): boolean =>
  platform !== 'linux' || (env['DISPLAY'] ?? '') !== '' || (env['WAYLAND_DISPLAY'] ?? '') !== ''

/** The file that sends a browser to the address. Only this user can read it: a command line can be read by everyone on the machine. */
export function redirectFile(address: string): { readonly file: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'cadre-'))
  const file = join(folder, 'open-cadre.html')
  writeFileSync(file, `<!doctype html><meta charset="utf-8"><title>Cadre</title><meta http-equiv="refresh" content="0; url=${address}">`, {
    mode: 0o600,
    flag: 'wx',
  })
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Asks the system to show the address in the user's browser; without one, nothing happens. Returns what tidies up. */
export function openBrowser(address: string, platform: string): () => void {
  const opener = openers[platform]?.[0]
  if (opener === undefined) return () => undefined
  const { file, remove } = redirectFile(address)
  const child = spawn(opener, [file], { stdio: 'ignore', detached: true })
  child.on('error', remove)
  child.unref()
  setTimeout(remove, KEPT).unref()
  return remove
}
