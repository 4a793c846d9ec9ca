import { join } from 'node:path'
import { bringElectron, electronProgram } from './electron-binary.mjs'
import { runScript } from './refusal.mjs'
import { root } from './root.mjs'
import { exitCodeOf, run } from './run.mjs'
import { setUp } from './set-up.mjs'

const QUICK_MS = 15_000

await runScript(async () => {
  const files = process.argv.slice(2)
  const node = await setUp({ built: true })
  const desktop = await startDesktop(node, files)
  if (desktop.ended !== undefined) return exitCodeOf(desktop.ended)
  console.log(`${desktop.reason} Cadre opens in the browser instead.`)
  return exitCodeOf(await run(node, ['--disable-warning=ExperimentalWarning', join(root, 'electron/cli.ts'), 'serve', ...files]))
})

/**
 * Either how the desktop app ended or the reason, one sentence, why there is none on this machine.
 * @param {string} node
 * @param {readonly string[]} files
 * @returns {Promise<{ readonly ended: import('./run.mjs').Ended, readonly reason?: undefined } | { readonly ended?: undefined, readonly reason: string }>}
 */
async function startDesktop(node, files) {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
    return { reason: 'This machine shows no desktop (DISPLAY is not set).' }
  const dist = await bringElectron(node)
  if (dist === null) return { reason: 'Electron’s binary could not be downloaded here.' }
  // Chromium refuses to sandbox for root.
  const flags = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const since = Date.now()
  const ended = await run(electronProgram(dist), [...flags, root, ...files]).catch(() => ({ code: null, asked: null }))
  const failed = ended.code !== 0 && ended.asked === null && Date.now() - since < QUICK_MS
  return failed ? { reason: 'Electron does not start on this machine.' } : { ended }
}
