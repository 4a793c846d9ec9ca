import type { Locator, Page } from '@playwright/test'
import { expect } from './story.ts'

/** What a person does in Cadre's window who has no mouse. */

const FAR = 200

const hasFocus = async (page: Page, thing: Locator): Promise<boolean> => (await thing.and(page.locator(':focus')).count()) === 1

/** Tabs on until the focus stands on this thing. */
export async function tabTo(page: Page, thing: Locator): Promise<void> {
  for (let step = 0; step < FAR; step++) {
    await page.keyboard.press('Tab')
    if (await hasFocus(page, thing)) return
  }
  throw new Error(`the keyboard does not reach ${String(thing)} within ${FAR} steps`)
}

/** Tabs to a link or a button and presses Enter. */
export async function tabAndEnter(page: Page, thing: Locator): Promise<void> {
  await tabTo(page, thing)
  await page.keyboard.press('Enter')
}

/** Presses a key until the thing shows; after each press something else is waited for, so that no press goes too far. */
export async function pressUntil(page: Page, key: string, shown: Locator, moves: Locator): Promise<void> {
  for (let step = 0; step < FAR; step++) {
    if (await shown.isVisible()) return
    const before = await moves.innerText()
    await page.keyboard.press(key)
    await expect(moves).not.toHaveText(before, { useInnerText: true })
  }
  throw new Error(`${key} does not lead to ${String(shown)} within ${FAR} steps`)
}

/** Moves the focus up or down in a list with the arrow keys, and takes the line. */
export async function arrowAndEnter(page: Page, lines: Locator, line: Locator): Promise<void> {
  await expect(lines.and(page.locator(':focus'))).toHaveCount(1)
  const [from, to] = await Promise.all([placeOf(lines, page.locator(':focus')), placeOf(lines, line)])
  for (let step = 0; step < Math.abs(to - from); step++) await page.keyboard.press(to > from ? 'ArrowDown' : 'ArrowUp')
  await expect(line).toBeFocused()
  await page.keyboard.press('Enter')
}

async function placeOf(lines: Locator, line: Locator): Promise<number> {
  const wanted = await line.elementHandle()
  return lines.evaluateAll((all, one) => all.findIndex((element) => element === one), wanted)
}
