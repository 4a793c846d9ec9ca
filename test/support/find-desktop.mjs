import { spawnSync } from 'node:child_process'
import { bringElectron, electronProgram } from '../../electron/launch/electron-binary.mjs'
import { aptInstall, onPath } from './apt.mjs'

const libraries = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1']

/**
 * What the desktop stories need: `wrap`, the command that gives a program a display, or `lacks`, why there can be none.
 * @param {string} node
 * @returns {Promise<{ readonly wrap: readonly string[], readonly lacks?: undefined } | { readonly wrap?: undefined, readonly lacks: string }>}
 */
export async function findDesktop(node) {
  const dist = await bringElectron(node)
  if (dist === null) return { lacks: 'Electron’s binary could not be downloaded' }
  if (!loads(dist) && !(aptInstall(...libraries) && loads(dist))) return { lacks: 'Electron lacks libraries of this system' }
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return { wrap: [] }
  const shown = onPath('xvfb-run') !== null || aptInstall('xvfb', 'xauth')
  return shown ? { wrap: ['xvfb-run', '-a'] } : { lacks: 'there is no display and no xvfb-run' }
}

/** @param {string} dist */
const loads = (dist) => spawnSync(electronProgram(dist), ['-e', ''], { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } }).status === 0
