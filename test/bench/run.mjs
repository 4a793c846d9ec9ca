import { join } from 'node:path'
import { runScript } from '../../electron/launch/refusal.mjs'
import { root } from '../../electron/launch/root.mjs'
import { run } from '../../electron/launch/run.mjs'
import { setUp } from '../../electron/launch/set-up.mjs'
import { findBrowser } from '../support/find-browser.mjs'
import { findDesktop } from '../support/find-desktop.mjs'

/** `npm run bench` measures all there is; `npm run bench -- word open` some of it. */
await runScript(async () => {
  const node = await setUp({ built: true })
  const browser = findBrowser()
  const desktop = await findDesktop(node)
  const bench = ['--disable-warning=ExperimentalWarning', join(root, 'test/bench/bench.ts'), ...process.argv.slice(2)]
  const [program = node, ...args] = [...(desktop.wrap ?? []), node, ...bench]
  await run(program, args, { environment: browser === null ? {} : { CADRE_BROWSER: browser } })
  return 0
})
