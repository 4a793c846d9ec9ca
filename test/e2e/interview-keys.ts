import type { Locator, Page } from '@playwright/test'
import { arrowAndEnter, pressUntil } from './keys.ts'
import { expect } from './story.ts'

/** What an assessor does in the guided interview with the keyboard alone. */

const question = (page: Page, practice: string): Locator => page.getByRole('heading', { level: 2, name: practice })
const answers = (page: Page, practice: string): Locator =>
  page.getByRole('group', { name: `${practice}: how far it is in place` }).getByRole('radio')

export interface LevelNow {
  readonly level: string
  readonly score: number
}

/** Where the system stands by the answers given so far. */
export async function levelNow(page: Page, system: string): Promise<LevelNow> {
  const words = await page.getByRole('complementary', { name: 'Level now' }).getByText(`${system}: level`).innerText()
  const found = new RegExp(`${system}: level (?<level>\\d\\+?), score (?<score>\\d\\.\\d\\d)`, 'u').exec(words)?.groups
  return { level: found?.['level'] ?? '', score: Number(found?.['score']) }
}

/** Picks a practice in the list. */
export async function jumpTo(page: Page, practice: string): Promise<void> {
  await page.keyboard.press('j')
  const lines = page.getByRole('dialog', { name: 'List of practices' }).locator('.ask-jump')
  await arrowAndEnter(page, lines, lines.filter({ hasText: practice }))
  await expect(question(page, practice)).toBeVisible()
}

/** Goes on to a practice and answers it whole. */
export async function answerWhole(page: Page, practice: string): Promise<void> {
  await walkTo(page, question(page, practice))
  await page.keyboard.press('4')
  await expect(answers(page, practice).nth(3)).toBeChecked()
}

/** Goes on, practice by practice, until this shows. */
export const walkTo = (page: Page, shown: Locator): Promise<void> => pressUntil(page, 'ArrowRight', shown, page.locator('.phead p'))

/** Writes what shows the practice that is open, has it verified, and adds a link. */
export async function showEvidence(page: Page, practice: string, evidence: string, link: string): Promise<void> {
  await page.keyboard.press('e')
  const field = page.getByRole('textbox', { name: `Evidence for ${practice}` })
  await expect(field).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(evidence)
  await page.keyboard.press('Enter')
  await expect(answers(page, practice).nth(3)).toBeFocused()
  await page.keyboard.press('v')
  await expect(page.getByRole('radio', { name: 'Verified' })).toBeChecked()
  await page.keyboard.press('l')
  await expect(page.getByRole('textbox', { name: `Link that shows “${practice}”` })).toBeFocused()
  await page.keyboard.type(link)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('list', { name: `Links and files for ${practice}` })).toContainText(link.replace('https://', ''))
}

/** Leaves out the dimension of the practice that is open. */
export async function leaveOut(page: Page, dimension: string, reason: string): Promise<void> {
  await page.keyboard.press('x')
  const dialog = page.getByRole('dialog', { name: `Leave out ${dimension.toLowerCase()}` })
  await expect(dialog.getByRole('textbox')).toBeFocused()
  await page.keyboard.type(reason)
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
}
