import { join } from 'node:path'
import { openSample, undoButton, visit } from './hands.ts'
import { expect, test } from './story.ts'

test('an edit that shows as saved outlives a process killed the moment after', async ({ start, folder }) => {
  const cadre = await start()
  await openSample(cadre)
  await visit(cadre, 'Systems')
  await cadre.page.getByRole('link', { name: 'Policy Q&A', exact: true }).click()
  await cadre.page.getByLabel('Target level').selectOption({ label: 'Level 5' })
  await expect(undoButton(cadre.page)).toHaveAccessibleName(/^Undo: /u)
  const words = (await undoButton(cadre.page).getAttribute('aria-label')) ?? ''
  await cadre.kill()

  const again = await start(join(folder, 'Northwind Mutual.cadre'))
  await expect(undoButton(again.page)).toHaveAccessibleName(words)
  await visit(again, 'Systems')
  await again.page.getByRole('link', { name: 'Policy Q&A', exact: true }).click()
  await expect(again.page.getByLabel('Target level').locator('option:checked')).toHaveText('Level 5')
})
