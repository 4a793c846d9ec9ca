import { join } from 'node:path'
import { runScript } from './refusal.mjs'
import { root } from './root.mjs'
import { exitCodeOf, run } from './run.mjs'
import { setUp } from './set-up.mjs'

await runScript(async () => {
  const args = process.argv.slice(2)
  const node = await setUp({ built: args[0] === 'serve' })
  // npm runs scripts in the package's folder; file names were typed in this one.
  const cwd = process.env.INIT_CWD ?? process.cwd()
  return exitCodeOf(await run(node, ['--disable-warning=ExperimentalWarning', join(root, 'electron/cli.ts'), ...args], { cwd }))
})
