import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runScript } from '../electron/launch/refusal.mjs'
import { root } from '../electron/launch/root.mjs'
import { run } from '../electron/launch/run.mjs'
import { setUp } from '../electron/launch/set-up.mjs'

const LONGEST = 400
const folders = ['src', 'electron', 'renderer', 'test']
/** @type {{ readonly [name: string]: readonly [string, ...string[]] }} */
const checks = {
  types: ['node_modules/typescript/bin/tsc', '--build'],
  lint: ['node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings'],
  format: ['node_modules/oxfmt/bin/oxfmt', '--check'],
  dead: ['node_modules/knip/bin/knip.js'],
}

/** Every check:* of package.json, all of them even when one fails, and the five largest source files: rot starts there. */
await runScript(async () => {
  const node = await setUp({ built: false })
  const failed = []
  for (const [name, [program, ...args]] of Object.entries(checks)) {
    console.log(`\ncheck:${name}`)
    const { code } = await run(node, [join(root, program), ...args])
    if (code !== 0) failed.push(`check:${name}`)
  }
  if (tooLong()) failed.push('size')
  console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(', ')}.`)
  return failed.length === 0 ? 0 : 1
})

function tooLong() {
  const files = folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
    .filter((file) => /\.(?:ts|tsx|mjs|css)$/u.test(file) && !file.includes('node_modules'))
    .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1 }))
    .sort((a, b) => b.lines - a.lines)
  console.log('\nThe five largest source files:')
  for (const { file, lines } of files.slice(0, 5)) console.log(`${String(lines).padStart(5)}  ${file}`)
  return files.some(({ file, lines }) => lines > LONGEST && !file.startsWith('test'))
}
