import { readdirSync } from 'node:fs'
import { expect, test } from '../support/app.ts'

test('the sample opens from the welcome screen and becomes a file', async ({ page, folder }) => {
  await page.getByRole('button', { name: /sample/i }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible()
  expect(readdirSync(folder).filter((name) => name.endsWith('.cadre'))).toHaveLength(1)
})
