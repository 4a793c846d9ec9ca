import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bringElectron, electronProgram } from './electron-binary.mjs'
import { Refusal, runScript } from './refusal.mjs'
import { root } from './root.mjs'
import { exitCodeOf, run } from './run.mjs'
import { setUp } from './set-up.mjs'

/** electron-builder's arguments that make a package for another machine, whose Electron it then fetches itself. */
const elsewhere = /^(?:-[mwlo]+|--(?:mac|macos|win|windows|linux|x64|arm64|ia32|armv7l|universal))$/u

await runScript(async () => {
  const args = process.argv.slice(2)
  const node = await setUp({ built: true })
  const given = args.some((arg) => elsewhere.test(arg)) ? [] : await electronHere(node)
  const builder = join(root, 'node_modules/electron-builder/cli.js')
  return exitCodeOf(await run(node, [builder, '--publish=never', ...given, ...args]))
})

/**
 * The Electron that this machine has, so that electron-builder downloads no second one.
 * @param {string} node
 */
async function electronHere(node) {
  const dist = await bringElectron(node)
  if (dist === null)
    throw new Refusal(
      'Nothing was packaged: Electron’s binary could not be downloaded here. Name a folder that holds it in ELECTRON_OVERRIDE_DIST_PATH.',
    )
  return [`-c.electronDist=${dist}`, `-c.electronVersion=${versionOf(dist)}`]
}

/** @param {string} dist */
function versionOf(dist) {
  const file = join(dist, 'version')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim().replace(/^v/u, '')
  const asked = spawnSync(electronProgram(dist), ['-p', 'process.versions.electron'], {
    encoding: 'utf8',
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  })
  if (asked.status !== 0) throw new Refusal(`Nothing was packaged: the Electron in ${dist} does not tell its version.`)
  return asked.stdout.trim()
}
