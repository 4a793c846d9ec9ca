import type { ConsoleMessage, ElectronApplication, Page } from '@playwright/test'
import type { Cadre } from '../support/app.ts'

/** What a window must never do: complain on its console, break its content security policy, ask for anything beyond its own origin. */
export type Complaints = () => Promise<readonly string[]>

/** Watches a window from its first line on; the answer is everything it did wrong until now. */
export async function watch({ page, desktop }: Cadre): Promise<Complaints> {
  const said = await wordsOf(page)
  const asked = await requestsOf(page)
  const process = desktop === null ? null : await processRequests(desktop)
  return async () => [...said, ...asked, ...((await process?.()) ?? [])]
}

/** Errors and warnings on the console, a refusal by the policy among them, and errors nobody caught. Filled as they come. */
async function wordsOf(page: Page): Promise<ReadonlySet<string>> {
  const words = new Set<string>()
  const take = (message: ConsoleMessage): void => {
    if (['error', 'warning'].includes(message.type())) words.add(`${message.type()}: ${message.text()} (${message.location().url})`)
  }
  page.on('console', take)
  page.on('pageerror', (error) => words.add(`not caught: ${error.message}`))
  for (const message of await page.consoleMessages()) take(message)
  for (const error of await page.pageErrors()) words.add(`not caught: ${error.message}`)
  return words
}

const isOwn = (url: string, origin: string): boolean => /^(data|blob):/u.test(url) || new URL(url).origin === origin

async function requestsOf(page: Page): Promise<ReadonlySet<string>> {
  const beyond = new Set<string>()
  const { origin } = new URL(page.url())
  const take = (url: string): void => {
    if (!isOwn(url, origin)) beyond.add(`asked for ${url}`)
  }
  page.on('request', (request) => take(request.url()))
  for (const request of await page.requests()) take(request.url())
  return beyond
}

/** What the session of the desktop app sent or tried to send, whoever in the app asked for it. */
async function processRequests(desktop: ElectronApplication): Promise<() => Promise<readonly string[]>> {
  const kept = await desktop.evaluateHandle(({ session }) => {
    const urls: string[] = []
    session.defaultSession.webRequest.onCompleted(({ url }) => urls.push(url))
    session.defaultSession.webRequest.onErrorOccurred(({ url }) => urls.push(url))
    return urls
  })
  const { origin } = new URL(desktop.windows()[0]?.url() ?? 'cadre://app')
  return async () => {
    if (desktop.process().exitCode !== null || desktop.process().signalCode !== null) return []
    const urls = await kept.jsonValue()
    return urls.filter((url) => !isOwn(url, origin)).map((url) => `the app asked for ${url}`)
  }
}
