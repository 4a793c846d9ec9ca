import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Page } from '@playwright/test'
import { filledSheet } from '../support/fill-sheet.ts'
import { choosingInPage, deliveredKit, openSample, undoButton, visit } from './hands.ts'
import { expect, test } from './story.ts'

/** Lets go of a file over the window, as a person does who drags it from a folder. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ file, base64 }) => {
      const data = new DataTransfer()
      data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0)], file))
      return data
    },
    { file: name, base64: Buffer.from(bytes).toString('base64') },
  )
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer })
  await expect(page.getByText('Drop filled scorecards')).toBeVisible()
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}

test('a scorecard goes out with the kit, is filled in in Word, dropped on Hiring and recorded as one step', async ({ cadre, folder }) => {
  const { page } = cadre
  await openSample(cadre)
  await visit(cadre, 'Documents')
  await page.getByRole('button', { name: /^Interview kit/u }).click()
  await page.getByLabel('For', { exact: true }).selectOption({ label: 'Tariq Haddad' })
  const files = await deliveredKit(cadre, folder)
  const [name = '', sheet = new Uint8Array()] = Object.entries(files).find(([one]) => one.includes('scorecard stage 4')) ?? []
  const filled = filledSheet(sheet, {
    interviewer: 'Priya Raman',
    'held-on': '24 Nov 2026',
    'score.failure-recovery': '4. Records intent before each filing',
    'evidence.failure-recovery': 'Looks up before repeating & has a place for “don’t know”.',
    'score.systems-thinking': '3',
    recommendation: 'Hire',
  })

  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Hiring' }).click()
  await expect(page.getByRole('button', { name: 'Read a filled scorecard' })).toBeVisible()
  await drop(page, basename(name), filled)
  const review = page.getByRole('dialog', { name: /Record System design of Tariq Haddad/u })
  await expect(review).toContainText('Looks up before repeating & has a place for “don’t know”.')
  await expect(review).toContainText('Priya Raman')
  await expect(review.getByRole('list', { name: 'To look at before it is recorded' })).toContainText('Production debugging')
  await review.getByRole('button', { name: 'Record scorecard' }).click()
  await expect(page.getByText('Recorded System design of Tariq Haddad. You can undo it.')).toBeVisible()
  await expect(undoButton(page)).toHaveAccessibleName(/Undo: .*Tariq Haddad/u)

  await undoButton(page).click()
  await expect(undoButton(page)).not.toHaveAccessibleName(/Tariq Haddad/u)
})

test('a file that is no scorecard is refused by name, and nothing is recorded', async ({ cadre, folder }) => {
  const { page } = cadre
  await openSample(cadre)
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Hiring' }).click()
  const path = join(folder, 'holiday.docx')
  writeFileSync(path, 'not a Word file')
  await choosingInPage(page, path, () => page.getByRole('button', { name: 'Read a filled scorecard' }).click())
  const refused = page.getByRole('dialog', { name: 'holiday.docx was not read' })
  await expect(refused).toContainText('holiday.docx')
  await page.keyboard.press('Escape')
  await expect(refused).toBeHidden()
  await expect(undoButton(page)).toBeDisabled()
})
