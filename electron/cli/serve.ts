import { existsSync } from 'node:fs'
import { invalid } from '../../src/base/failure.ts'
import { startBrowserHost, type BrowserHost, type StopReason } from '../browser-host.ts'
import { openBrowser, hasDisplay } from '../browser/open-browser.ts'
import { browserShell } from '../browser/shell.ts'
import { handlers } from '../handlers.ts'
import { workspaceFolder } from '../places.ts'
import { createSession } from '../session.ts'
import { staticFiles, type StaticFile } from '../static-files.ts'
import { numberOf, type Values } from './arguments.ts'
import type { Command, Context } from './command.ts'

const IDLE_MINUTES = 10
const stopWords: Record<StopReason, string> = {
  asked: 'Stopped.',
  idle: 'Stopped: the window has been closed for a while.',
  'locked-out': 'Stopped: something tried wrong passwords. Start it again when you know what did.',
}

export const serveCommand: Command = {
  name: 'serve',
  usage: '[FILE] [--idle-minutes 10] [--no-open]',
  about: `Shows the window in a browser on this machine, with FILE open.
The address works once, for a minute; Enter gives a new one. New workspaces go into Documents/Cadre, or the folder in CADRE_FOLDER.
It stops when no window has called for --idle-minutes, 1 to 1440. --no-open starts no browser.`,
  takes: ['FILE'],
  needed: 0,
  options: { 'idle-minutes': { type: 'string' }, 'no-open': { type: 'boolean' } },
  run: async (context, [file], values) => {
    const idleMs = (numberOf(values, 'idle-minutes', 1, 1440) ?? IDLE_MINUTES) * 60_000
    const files = builtWindow(context.places.renderer)
    const shell = browserShell(context, workspaceFolder(context.env['CADRE_FOLDER']))
    const session = createSession({ now: context.clock.now, holder: 'browser', report: context.report, opened: () => undefined })
    try {
      if (file !== undefined) shell.recent.add(session.open(file).path, context.clock.now())
      const host = await startBrowserHost({ files, handlers: handlers(session, shell), report: context.report, idleMs, headerMs: 10_000 })
      await untilStopped(context, host, values)
    } finally {
      session.close()
    }
    return null
  },
}

function builtWindow(folder: string): ReadonlyMap<string, StaticFile> {
  if (!existsSync(folder)) throw invalid('The window has not been built yet. Run npm run build, then start it again.')
  return staticFiles(folder)
}

/** Prints the address, opens a browser on it where there is one, and waits. */
async function untilStopped({ print, env }: Context, host: BrowserHost, values: Values): Promise<void> {
  const asJson = values.has('json')
  const tell = (address: string): void => print(asJson ? JSON.stringify({ address }) : `Cadre is at ${address}`)
  const first = host.address()
  tell(first)
  if (!asJson) print('The address works once, for a minute. Press Enter for a new one, Ctrl+C to stop.')
  const tidy = !values.has('no-open') && hasDisplay(process.platform, env) ? openBrowser(first, process.platform) : () => undefined

  const renew = (): void => tell(host.address())
  process.stdin.on('data', renew).on('error', () => undefined)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, host.stop)
  const reason = await host.stopped
  process.stdin.off('data', renew).destroy()
  tidy()
  if (!asJson) print(stopWords[reason])
}
