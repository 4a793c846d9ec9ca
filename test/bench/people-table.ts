import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import { createWorkspaceFile } from '../../src/storage/create-file.ts'
import { homeEnvironment, sandboxFlags, servedAddress, TODAY } from '../support/app.ts'
import type { Figure } from './figure.ts'
import { largeWorkspace } from './large.ts'

const PEOPLE = 10_000
const FRAMES = 300

/** Scrolls the people table from top to end and back, a step each frame, and counts tasks over 50 ms. Null without a browser. */
export async function peopleTableFigure(root: string, work: string): Promise<Figure | null> {
  const executablePath = process.env['CADRE_BROWSER']
  if (executablePath === undefined) return null
  const file = join(work, 'people.cadre')
  createWorkspaceFile(file, largeWorkspace(PEOPLE, 40))
  const environment = { ...homeEnvironment(work), CADRE_TODAY: TODAY, CADRE_FOLDER: work }
  const host = spawn(process.execPath, ['electron/cli.ts', 'serve', file, '--no-open', '--json'], {
    cwd: root,
    env: environment,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const browser = await chromium.launch({ executablePath, args: [...sandboxFlags] })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(await servedAddress(host))
    await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'People' }).click({ timeout: 120_000 })
    const scroller = page.locator('.people-scroll')
    await scroller.waitFor({ timeout: 120_000 })
    const long = await scroller.evaluate(scrollThrough, FRAMES)
    const plain = await plainList(browser)
    return {
      what: `People table of ${PEOPLE.toLocaleString('en-GB')} rows, scrolled through in ${FRAMES * 2} frames`,
      measured: longWords(long),
      reference: `${longWords(plain)} in a plain list`,
      ratio: '–',
      goal: '0 over 50 ms',
      met: long.length === 0,
    }
  } finally {
    await browser.close()
    const ended = once(host, 'exit')
    host.kill()
    await ended
  }
}

const longWords = (long: readonly number[]): string =>
  long.length === 0 ? '0 long tasks' : `${long.length} long tasks, the longest ${Math.round(Math.max(...long))} ms`

/** The same scrolling of as many plain lines, with no code behind them: the long tasks that the machine itself is to blame for. */
async function plainList(browser: Browser): Promise<readonly number[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.setContent(
    `<div id="list" style="height: 800px; overflow: auto">${'<p style="height: 46px; margin: 0">Person</p>'.repeat(PEOPLE)}</div>`,
  )
  return page.locator('#list').evaluate(scrollThrough, FRAMES)
}

/** Runs in the page: lengths of the tasks over 50 ms while it scrolls. */
async function scrollThrough(scroller: Element, frames: number): Promise<number[]> {
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve))
  const quiet = (): Promise<void> => new Promise((resolve) => requestIdleCallback(() => resolve()))
  await quiet()
  const lengths: number[] = []
  const observer = new PerformanceObserver((list) => lengths.push(...list.getEntries().map(({ duration }) => duration)))
  observer.observe({ type: 'longtask' })
  const far = scroller.scrollHeight - scroller.clientHeight
  for (let step = 1; step <= frames * 2; step++) {
    scroller.scrollTop = far * (step <= frames ? step / frames : 2 - step / frames)
    await frame()
  }
  await quiet()
  lengths.push(...observer.takeRecords().map(({ duration }) => duration))
  observer.disconnect()
  return lengths
}
