import { join } from 'node:path'
import { electronFolder, electronProgram } from '../../electron/launch/electron-binary.mjs'
import { createWorkspaceFile } from '../../src/storage/create-file.ts'
import { homeEnvironment, TODAY } from '../support/app.ts'
import { northwind } from '../support/organisation.ts'
import { windowFromOutside } from '../support/window-from-outside.ts'
import { against, median, type Figure } from './figure.ts'

const PAIRS = 7
const GOAL = 1.3

/** Milliseconds from asking the system for the process to the first contentful paint of its window. */
async function firstPaint(program: string, args: readonly string[], environment: { readonly [name: string]: string }): Promise<number> {
  const since = Date.now()
  const { page, stop } = await windowFromOutside(program, args, environment)
  try {
    const at = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const observer = new PerformanceObserver((list) => {
            const paint = list.getEntriesByName('first-contentful-paint')[0]
            if (paint !== undefined) resolve(performance.timeOrigin + paint.startTime)
          })
          observer.observe({ type: 'paint', buffered: true })
        }),
    )
    return at - since
  } finally {
    await stop()
  }
}

/** The sample, opened from its file, against an empty window: pair by pair, so that a busy minute hits both. Null without Electron or a display. */
export async function startFigure(root: string, work: string): Promise<Figure | null> {
  const dist = electronFolder()
  if (dist === null || (process.platform === 'linux' && process.env['DISPLAY'] === undefined)) return null
  const file = join(work, 'sample.cadre')
  createWorkspaceFile(file, northwind())
  const profiled = (name: string) => ({ ...homeEnvironment(work), CADRE_PROFILE: join(work, name), CADRE_TODAY: TODAY })
  const empty = () => firstPaint(electronProgram(dist), [join(root, 'test/bench/empty')], profiled('empty'))
  const sample = () => firstPaint(electronProgram(dist), [root, file], profiled('sample'))
  await empty()
  await sample()
  const [emptyTimes, sampleTimes]: [number[], number[]] = [[], []]
  for (let pair = 0; pair < PAIRS; pair++) {
    emptyTimes.push(await empty())
    sampleTimes.push(await sample())
  }
  return against(
    `Start to first paint of the sample, ${PAIRS} pairs`,
    median(sampleTimes),
    ['an empty Electron window', median(emptyTimes)],
    GOAL,
  )
}
