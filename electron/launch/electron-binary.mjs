import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './root.mjs'
import { childEnvironment } from './run.mjs'

/** @type {{ readonly [platform: string]: string }} */
const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }
const name = names[process.platform] ?? 'electron'
const folder = join(root, 'node_modules', 'electron')
const STALL_MS = 60_000

/** The folder that holds Electron's binary: the one ELECTRON_OVERRIDE_DIST_PATH names or the electron package's own; null when neither has it. */
export function electronFolder() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override !== undefined && override !== '') return existsSync(join(override, name)) ? override : null
  const dist = join(folder, 'dist')
  // The package writes path.txt last: without it the download was cut off.
  return existsSync(join(dist, name)) && existsSync(join(folder, 'path.txt')) ? dist : null
}

/** @param {string} dist */
export const electronProgram = (dist) => join(dist, name)

/**
 * Electron's folder, downloaded if need be; null when it cannot be had. A download that stands still for a minute is given up.
 * @param {string} node
 */
export async function bringElectron(node) {
  const there = electronFolder()
  if (there !== null || isOverridden()) return there
  console.log('Downloading Electron (the first time only) …')
  await download(node)
  return electronFolder()
}

const isOverridden = () => (process.env.ELECTRON_OVERRIDE_DIST_PATH ?? '') !== ''

/** @param {string} node */
async function download(node) {
  const passing = mkdtempSync(join(tmpdir(), 'cadre-electron-'))
  const child = spawn(node, [join(folder, 'install.js')], {
    stdio: 'ignore',
    env: childEnvironment({ TMPDIR: passing, TMP: passing, TEMP: passing }),
  })
  const ended = new Promise((resolve) => child.once('close', resolve).once('error', resolve))
  let [size, since] = [0, Date.now()]
  const watch = setInterval(() => {
    const now = sizeOf(passing) + sizeOf(join(folder, 'dist'))
    if (now !== size) [size, since] = [now, Date.now()]
    if (Date.now() - since > STALL_MS) child.kill()
  }, 1000)
  await ended
  clearInterval(watch)
  rmSync(passing, { recursive: true, force: true })
}

/**
 * @param {string} path
 * @returns {number}
 */
function sizeOf(path) {
  try {
    return readdirSync(path, { recursive: true, encoding: 'utf8' }).reduce((sum, file) => sum + statSync(join(path, file)).size, 0)
  } catch {
    return 0 // a file that moved away between the listing and the look
  }
}
