import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { root } from './root.mjs'

/** @type {readonly NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * The environment for a child: this project's own Node and tools come first on its path.
 * @param {{ readonly [name: string]: string }} extra
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnvironment(extra = {}) {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH' // Windows may call it Path
  const bin = join(root, 'node_modules', '.bin')
  return { ...process.env, [key]: [bin, process.env[key]].filter(Boolean).join(delimiter), ...extra }
}

/**
 * Runs a program to its end; `asked` is the signal that asked this process to end meanwhile.
 * The child decides how to end: this process waits for it.
 * @typedef {{ readonly code: number | null, readonly asked: NodeJS.Signals | null }} Ended
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { readonly environment?: { readonly [name: string]: string } }} options
 * @returns {Promise<Ended>}
 */
export function run(program, args, { environment = {}, ...options } = {}) {
  const child = spawn(program, args, { cwd: root, stdio: 'inherit', windowsHide: false, ...options, env: childEnvironment(environment) })
  /** @type {NodeJS.Signals | null} */
  let asked = null
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => {
    asked = signal
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal) // from a terminal, Ctrl-C reaches the child by itself
  }
  for (const signal of signals) process.on(signal, passOn)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, asked }))
  }).finally(() => {
    for (const signal of signals) process.off(signal, passOn)
  })
}

/**
 * What this process should end with after its child: an end that the user asked for is no failure.
 * @param {Ended} ended
 */
export const exitCodeOf = ({ code, asked }) => (asked === null ? (code ?? 1) : 0)
