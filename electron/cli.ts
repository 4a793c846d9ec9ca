import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Refusal } from '../src/base/failure.ts'
import type { Report } from './answer.ts'
import { bugLog } from './bug-log.ts'
import { readArguments } from './cli/arguments.ts'
import { commandCalled } from './cli/command-list.ts'
import type { Context } from './cli/command.ts'
import { helpFor, helpText } from './cli/help.ts'
import { clock } from './clock.ts'
import { placesIn } from './places.ts'
import { versionIn } from './version.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const version = versionIn(root)
const report: Report = bugLog(join(homedir(), '.cadre', 'bugs.log'), version, () => new Date().toISOString())
const say = (text: string): void => void process.stdout.write(`${text}\n`)
const asksHelp = (arg: string): boolean => arg === '--help' || arg === '-h'

async function runCommand(name: string, args: readonly string[]): Promise<void> {
  const command = await commandCalled(name)
  if (args.some(asksHelp)) return say(helpFor(command))
  const { files, values } = readArguments({ ...command, options: { ...command.options, json: { type: 'boolean' } } }, args)
  const context: Context = {
    clock: clock(process.env['CADRE_TODAY']),
    places: placesIn(root, 'source'),
    version,
    report,
    env: process.env,
    print: say,
  }
  const said = await command.run(context, files, values)
  if (said !== null) say(values.has('json') ? JSON.stringify(said.json, null, 2) : said.text)
}

/** 0: done; 2: asked for something that cannot be, said in a sentence; 1: a bug. */
async function run([name = 'help', ...args]: readonly string[]): Promise<0 | 1 | 2> {
  try {
    if (name === 'help' || asksHelp(name)) say(await helpText(args[0]))
    else if (name === '--version') say(version)
    else await runCommand(name, args)
    return 0
  } catch (cause) {
    const refusal = cause instanceof Refusal ? cause : new Refusal({ kind: 'unexpected', reference: report(cause) })
    process.stderr.write(`cadre: ${refusal.message}\n`)
    return refusal.failure.kind === 'unexpected' ? 1 : 2
  }
}

// A reader that stops early, such as head, is no fault of ours.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => process.exit(cause.code === 'EPIPE' ? 0 : 1))
process.exitCode = await run(process.argv.slice(2))
