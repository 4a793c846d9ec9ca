import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal, runScript } from '../electron/launch/refusal.mjs'
import { root } from '../electron/launch/root.mjs'
import { run } from '../electron/launch/run.mjs'
import { setUp } from '../electron/launch/set-up.mjs'
import { counted, countLine, playwrightCount, sum, vitestCount } from './support/count.mjs'
import { findBrowser } from './support/find-browser.mjs'
import { findDesktop } from './support/find-desktop.mjs'

const reports = join(root, 'test-results', 'reports')
const parts = ['unit', 'stories']
const stopped = () => new Refusal('The tests were stopped before their end.')

/**
 * @typedef {{ readonly count: import('./support/count.mjs').Count, readonly leftOut: readonly string[] }} Part
 * @type {Part}
 */
const none = { count: sum([]), leftOut: [] }

/** `npm test` runs all there is; `node test/run.mjs unit` or `stories` a part. What follows `--` goes to the runner of that part. */
await runScript(async () => {
  const [asked, given] = split(process.argv.slice(2))
  const wrong = asked.find((part) => !parts.includes(part))
  if (wrong !== undefined)
    throw new Refusal(`There is no part “${wrong}” of the tests: ask for ${parts.join(' or ')}, or for nothing to run both.`)
  const node = await setUp({ built: true })
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  /** @param {string} part */
  const wants = (part) => asked.length === 0 || asked.includes(part)
  const unit = wants('unit') ? await runUnit(node, given) : none
  const stories = wants('stories') ? await runStories(node, given) : none
  return report(sum([unit.count, stories.count]), [...unit.leftOut, ...stories.leftOut])
})

/**
 * @param {readonly string[]} args
 * @returns {readonly [readonly string[], readonly string[]]}
 */
function split(args) {
  const at = args.indexOf('--')
  return at === -1 ? [args, []] : [args.slice(0, at), args.slice(at + 1)]
}

/**
 * @param {string} node
 * @param {readonly string[]} given
 * @returns {Promise<Part>}
 */
async function runUnit(node, given) {
  const file = join(reports, 'unit.json')
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const { code, asked } = await run(node, [vitest, 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`, ...given])
  if (asked !== null) throw stopped()
  return { count: counted(file, code, vitestCount), leftOut: [] }
}

/**
 * @param {string} node
 * @param {readonly string[]} given
 * @returns {Promise<Part>}
 */
async function runStories(node, given) {
  const browser = findBrowser()
  const desktop = await findDesktop(node)
  const leftOut = []
  if (browser === null) leftOut.push('The stories in the browser host: no Chrome, Chromium or Edge was found.')
  if (desktop.lacks !== undefined) leftOut.push(`The stories in the desktop app and the packed app: ${desktop.lacks}.`)
  const projects = [
    ...(desktop.wrap === undefined ? [] : ['desktop']),
    ...(browser === null ? [] : ['browser']),
    ...(desktop.wrap === undefined ? [] : ['packed']),
  ]
  if (projects.length === 0) return { count: none.count, leftOut }

  const file = join(reports, 'stories.json')
  const cli = join(root, 'node_modules/@playwright/test/cli.js')
  const [program = node, ...args] = [
    ...(desktop.wrap ?? []),
    node,
    cli,
    'test',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=list,json',
    ...given,
  ]
  const environment = { PLAYWRIGHT_JSON_OUTPUT_FILE: file, ...(browser === null ? {} : { CADRE_BROWSER: browser }) }
  const { code, asked } = await run(program, args, { environment })
  if (asked !== null) throw stopped()
  return { count: counted(file, code, playwrightCount), leftOut }
}

/**
 * @param {import('./support/count.mjs').Count} count
 * @param {readonly string[]} leftOut
 */
function report(count, leftOut) {
  const lines = [...leftOut, ...count.skipped.map((name) => `Skipped: ${name}`)]
  if (lines.length > 0) console.log(`\nLeft out here:\n${lines.map((line) => `  ${line}`).join('\n')}`)
  if (count.passed === 0) throw new Refusal('No test passed: nothing was tested.')
  console.log(countLine(count))
  return count.failed === 0 ? 0 : 1
}
