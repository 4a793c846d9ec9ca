import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { createWorkspaceFile } from '../../src/storage/create-file.ts'
import { openWorkspaceFile } from '../../src/storage/workspace-file.ts'
import type { Cadre } from '../support/app.ts'
import { northwind } from '../support/organisation.ts'
import { choosing, heading, openSample, pressWithControl, visit } from './hands.ts'
import { expect, test } from './story.ts'

/** Chooses a file on the first screen and expects this sentence, still that screen, and not a byte changed anywhere. */
async function expectRefused({ page, ...cadre }: Cadre, path: string, folder: string, sentence: RegExp): Promise<void> {
  const [bytes, listed] = [readFileSync(path), readdirSync(folder)]
  await choosing({ page, ...cadre }, path, () => page.getByRole('button', { name: 'Open another' }).click())
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText(sentence)
  await expect(page.getByRole('button', { name: /Open the sample organisation/u })).toBeVisible()
  expect(readFileSync(path).equals(bytes)).toBe(true)
  expect(readdirSync(folder)).toEqual(listed)
}

test('a text file with a workspace’s name is refused in a sentence', async ({ cadre, folder }) => {
  const path = join(folder, 'notes.cadre')
  writeFileSync(path, 'Milk, eggs, bread\n'.repeat(400))
  await expectRefused(
    cadre,
    path,
    folder,
    /notes\.cadre is not a Cadre workspace.*Choose a file that Cadre made; its name ends in \.cadre\./u,
  )
})

test('a file of a newer Cadre is refused in a sentence and stays as it is', async ({ cadre, folder }) => {
  const path = join(folder, 'newer.cadre')
  createWorkspaceFile(path, northwind())
  const db = new Database(path)
  db.pragma('user_version = 99')
  db.close()
  await expectRefused(cadre, path, folder, /newer\.cadre was saved by a newer Cadre.*Update Cadre to open it; the file was not changed\./u)
})

test('a bad file leaves the workspace that is open alone', async ({ cadre, home }) => {
  const { page } = cadre
  await openSample(cadre)
  const path = join(home, 'notes.cadre')
  writeFileSync(path, 'Milk, eggs, bread\n')
  const openAnother = async (): Promise<void> => {
    if (cadre.desktop !== null) return pressWithControl(cadre, 'o')
    await page.getByRole('button', { name: 'File', exact: true }).click()
    await page.getByRole('menuitem', { name: /^Open/u }).first().click()
  }
  await choosing(cadre, path, openAnother)
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('notes.cadre is not a Cadre workspace')
  await expect(heading(page, 'Overview')).toBeVisible()
  await visit(cadre, 'People')
  await expect(page.getByRole('link', { name: 'Priya Raman' })).toBeVisible()
})

test('whoever opens a file second may read it, is told who has it, and changes nothing', async ({ start, folder }) => {
  const path = join(folder, 'shared.cadre')
  createWorkspaceFile(path, northwind())
  const first = openWorkspaceFile(path, { now: () => '2026-11-24T09:00:00.000Z', holder: 'command-line' })
  try {
    const cadre = await start(path)
    await expect(heading(cadre.page, 'Overview')).toBeVisible()
    await expect(cadre.page.getByRole('banner')).toContainText(
      /Read only: It is open in a Cadre command\. Close it there to change it here, or save a copy\./u,
    )
    await visit(cadre, 'Systems')
    await expect(cadre.page.getByRole('button', { name: 'Add system' })).toBeDisabled()
    await cadre.page.getByRole('link', { name: 'Policy Q&A', exact: true }).click()
    await expect(cadre.page.getByLabel('Target level')).toBeDisabled()
    expect(first.past(10)).toEqual([])
  } finally {
    first.close()
  }
})
