import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium, type Browser, type Page } from '@playwright/test'
import { sandboxFlags } from './app.ts'

// Milliseconds.
const WINDOW = 60_000
const CONNECTION = 30_000
const BETWEEN_LOOKS = 50
const TRIES = 3
const LINES_SHOWN = 20

export interface OutsideWindow {
  readonly page: Page
  readonly stop: () => Promise<void>
}

/** Starts an Electron program and reaches into its window through Chromium's debugger. Throws, with what the program last said, if it cannot. */
export async function windowFromOutside(
  program: string,
  args: readonly string[],
  environment: { readonly [name: string]: string },
): Promise<OutsideWindow> {
  const child = spawn(program, [...sandboxFlags, '--remote-debugging-port=0', ...args], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  await once(child, 'spawn')
  const ended = once(child, 'exit')
  let said = ''
  for (const output of [child.stdout, child.stderr]) output.setEncoding('utf8').on('data', (more: string) => (said += more))
  try {
    const browser = await connected(await loadedAddress(() => said, ended))
    const page = browser.contexts()[0]?.pages()[0]
    if (page === undefined) throw new Error('it has no window')
    const stop = async (): Promise<void> => {
      await browser.close()
      child.kill()
      await ended
    }
    return { page, stop }
  } catch (cause) {
    child.kill('SIGKILL')
    await ended
    const lines = said.trimEnd().split('\n').slice(-LINES_SHOWN).join('\n')
    throw new Error(`the window of ${program} was not reached: ${String(cause)}\nIt said last:\n${lines}`, { cause })
  }
}

/** The debugger's address, once there is a page behind it. */
async function loadedAddress(said: () => string, ended: Promise<unknown>): Promise<string> {
  const gone = new AbortController()
  void ended.then(() => gone.abort(new Error('it ended')))
  const signal = AbortSignal.any([gone.signal, AbortSignal.timeout(WINDOW)])
  for (;;) {
    const address = /DevTools listening on (?<address>ws:\S+)/u.exec(said())?.groups?.['address']
    if (address !== undefined && (await hasLoadedPage(address, signal))) return address
    signal.throwIfAborted()
    await pause(BETWEEN_LOOKS)
  }
}

/**
 * Whether a page has left the empty document that every window begins with; its title is empty until then, though its address is not.
 * Playwright waits for ever for that moment when it falls into its connecting, so nothing may connect before it.
 */
async function hasLoadedPage(address: string, signal: AbortSignal): Promise<boolean> {
  const answer = await fetch(`http://${new URL(address).host}/json/list`, { signal })
  const targets = (await answer.json()) as readonly { readonly type: string; readonly title: string }[] // Chromium's own list
  return targets.some(({ type, title }) => type === 'page' && title !== '')
}

async function connected(address: string, tries = TRIES): Promise<Browser> {
  try {
    return await chromium.connectOverCDP(address, { timeout: CONNECTION })
  } catch (cause) {
    if (tries === 1) throw cause
    return connected(address, tries - 1)
  }
}
