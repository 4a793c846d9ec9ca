import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { windowFromOutside, type OutsideWindow } from './window-from-outside.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Packed {
  readonly program: string
  readonly resources: string
}

/** Packs the app for this machine, as `npm run package -- --dir` does, into `output`. */
export async function packInto(output: string): Promise<Packed> {
  const args = [join(root, 'electron/launch/package.mjs'), '--dir', `-c.directories.output=${output}`]
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' })
  await once(child, 'exit')
  if (child.exitCode !== 0) throw new Error(`packing ended with code ${child.exitCode}`)
  const packed = packedIn(output)
  useOlderBinary(packed.resources)
  return packed
}

function packedIn(output: string): Packed {
  const folder = readdirSync(output).find((name) => name.endsWith('-unpacked') || name.startsWith('mac'))
  if (folder === undefined) throw new Error(`nothing was packed in ${output}`)
  const within = join(output, folder)
  if (process.platform === 'darwin')
    return { program: join(within, 'Cadre.app/Contents/MacOS/Cadre'), resources: join(within, 'Cadre.app/Contents/Resources') }
  return { program: join(within, process.platform === 'win32' ? 'Cadre.exe' : 'cadre'), resources: join(within, 'resources') }
}

/** An Electron older than the one in package.json brings a better-sqlite3 that it can load beside its own resources: this copy uses that. */
function useOlderBinary(resources: string): void {
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? ''
  const older = join(dist, 'resources', 'better_sqlite3.node')
  if (dist === '' || !existsSync(older)) return
  const prebuilds = join(resources, 'app.asar.unpacked/node_modules/better-sqlite3/prebuilds')
  for (const file of readdirSync(prebuilds)) copyFileSync(older, join(prebuilds, file))
}

/** Starts a packed app and reaches into its window from outside: its fuses forbid the inspector that Playwright's own way needs. */
export const startPacked = ({ program }: Packed, environment: { readonly [name: string]: string }): Promise<OutsideWindow> =>
  windowFromOutside(program, [], environment)
