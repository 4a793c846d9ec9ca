import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { broughtNode, runningNodeSuffices } from './node-for-cadre.mjs'
import { Refusal } from './refusal.mjs'
import { root } from './root.mjs'
import { run } from './run.mjs'

/**
 * Installs what package-lock.json names, unless it stands there already.
 * Not with `npm ci`: that refuses a lock file which lacks a platform's optional package because the registry it was made with has none.
 */
export async function installPackages() {
  if (isInstalled()) return
  console.log('Installing packages (the first time only) …')
  const { program, args } = npm()
  const { code, asked } = await run(program, [...args, 'install', '--no-save', '--ignore-scripts', '--prefer-offline', ...flags()], {
    shell: program === 'npm.cmd',
    stdio: ['ignore', 'inherit', 'inherit'],
    environment: { NODE_ENV: 'development' },
  }).catch(() => ({ code: 1, asked: null }))
  if (asked !== null) throw new Refusal('The installation was stopped; run the command again to finish it.')
  if (code !== 0)
    throw new Refusal('The packages could not be installed: npm says why above. Connect to the npm registry and run the command again.')
}

/** Every package of the lock file stands in npm's own record of what it installed; one made for another machine may be missing. */
function isInstalled() {
  const record = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  if (broughtNode() === null && !runningNodeSuffices()) return false
  const wanted = packagesIn(join(root, 'package-lock.json'))
  const found = packagesIn(record)
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || found[path]?.version === version || (found[path] === undefined && optional === true),
  )
}

/**
 * @param {string} file
 * @returns {{ readonly [path: string]: { readonly version: string, readonly optional?: boolean } }}
 */
const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages

/** npm as it runs this script, or else the one on the path. */
function npm() {
  const script = process.env.npm_execpath
  if (script?.endsWith('.js') === true && existsSync(script)) return { program: process.execPath, args: [script] }
  return { program: process.platform === 'win32' ? 'npm.cmd' : 'npm', args: [] }
}

function flags() {
  const flags = ['--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  // Windows on ARM runs x64 programs, and there is no Node 24 package for it: everything is taken for x64.
  if (process.platform === 'win32' && process.arch === 'arm64' && !runningNodeSuffices()) flags.push('--cpu=x64')
  return flags
}
