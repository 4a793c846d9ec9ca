import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from './refusal.mjs'
import { root } from './root.mjs'
import { run } from './run.mjs'

const sources = ['src', 'electron', 'renderer', 'assets', 'electron.vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json']
// Files have an ending here, folders have none.
const isFileName = /\.[a-z0-9]+$/u
const stampFile = join(root, 'out', '.stamp')

/**
 * Builds out/ with the given Node, unless it was built from these very sources.
 * @param {string} node
 */
export async function build(node) {
  const stamp = fingerprint()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  console.log('Building …')
  const { code } = await run(node, [join(root, 'node_modules/electron-vite/bin/electron-vite.js'), 'build', '--logLevel', 'warn'])
  if (code !== 0) throw new Refusal('Cadre could not be built: what stands above says why.')
  writeFileSync(stampFile, stamp)
}

/** One hash over the names and contents of everything that goes into a build. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesIn).sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  return hash.digest('hex')
}

/**
 * @param {string} path
 * @returns {readonly string[]}
 */
function filesIn(path) {
  const within = join(root, path)
  if (!existsSync(within)) return []
  if (isFileName.test(path)) return [path]
  return readdirSync(within, { recursive: true, encoding: 'utf8' })
    .filter((file) => isFileName.test(file))
    .map((file) => join(path, file))
}
