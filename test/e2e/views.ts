import { expect, type Page } from '@playwright/test'
import { makeDocuments } from '../../src/document/make.ts'
import { toDocx } from '../../src/document/write/docx.ts'
import { contextOf, sample } from '../document/workspaces.ts'
import { filledSheet } from '../support/fill-sheet.ts'

/** Something the window shows, and how to get there from an open sample. Its name is a file's name too. */
export interface View {
  readonly name: string
  readonly show: (page: Page) => Promise<void>
}

/** Goes to an address of the window; the screen is there when its heading, or the thing named, is. */
const at =
  (hash: string, shown: string | RegExp, role: 'heading' | 'complementary' = 'heading') =>
  async (page: Page): Promise<void> => {
    await page.evaluate((to) => void (location.hash = to), hash)
    await expect(page.getByRole(role, role === 'heading' ? { level: 1, name: shown } : { name: shown })).toBeVisible()
  }

/** A screen and then a dialog that a button of it opens. */
const dialog =
  (there: (page: Page) => Promise<void>, button: string | RegExp, title: string | RegExp) =>
  async (page: Page): Promise<void> => {
    await there(page)
    await page.getByRole('button', { name: button }).first().click()
    await expect(page.getByRole('dialog', { name: title })).toBeVisible()
  }

const systems = at('#/systems', 'Systems')
const system = at('#/systems/policy-qa', 'Policy Q&A', 'complementary')
const plan = at('#/plan', 'Plan')
const people = at('#/people', 'People')
const documents = at('#/documents/headcount-plan', 'Documents')
const hiring = at('#/hiring', /Engineer|Architect/u)
const candidates = async (page: Page): Promise<void> => {
  await hiring(page)
  await page.getByRole('radio', { name: /^Candidates/u }).check()
  await expect(page.getByRole('table', { name: 'Candidates for this post' })).toBeVisible()
}
/** The first candidate’s pane; it stays open until another screen is shown. */
const candidate = async (page: Page): Promise<void> => {
  const pane = page.getByRole('complementary', { name: 'Ines Carvalho' })
  if (await pane.isVisible()) return
  await candidates(page)
  await page.getByRole('button', { name: 'Ines Carvalho' }).click()
  await expect(pane).toBeVisible()
}

/** A stage that was recorded before, with gaps: the review shows all that it can show. */
async function review(page: Page): Promise<void> {
  const kit = { kind: 'interview-kit', role: 'ai-reliability-engineer', level: 4, seed: 1, candidateId: null } as const
  const [, , , model] = makeDocuments(kit, contextOf(sample)).filter(({ marks }) => marks['CadreForm'] !== undefined)
  if (model === undefined) throw new Error('the kit has no scorecard of stage 4')
  const answers = { candidate: 'Ines Carvalho', interviewer: 'Priya Raman', 'score.systems-thinking': '2', notes: 'Short of time.' }
  const buffer = Buffer.from(filledSheet(await toDocx(model), answers))
  await hiring(page)
  const asked = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Read a filled scorecard' }).click()
  await (await asked).setFiles({ name: 'stage 4.docx', mimeType: 'application/octet-stream', buffer })
  await expect(page.getByRole('dialog', { name: 'Record System design of Ines Carvalho?' })).toBeVisible()
}

/** Every screen of an open workspace. */
export const screens: readonly View[] = [
  { name: 'overview', show: at('#/overview', 'Overview') },
  { name: 'systems', show: systems },
  { name: 'system', show: system },
  { name: 'plan', show: plan },
  {
    name: 'decision',
    show: async (page) => {
      await plan(page)
      await page.getByRole('table', { name: 'Decisions of the plan' }).getByRole('link').first().click()
      await expect(page.locator('.pane')).toBeVisible()
    },
  },
  { name: 'teams', show: at('#/teams', 'Teams') },
  { name: 'hiring', show: hiring },
  { name: 'candidates', show: candidates },
  { name: 'candidate', show: candidate },
  { name: 'people', show: people },
  { name: 'person', show: at('#/people/priya-raman', 'Priya Raman') },
  ...['headcount-plan', 'interview-kit'].map((kind) => ({ name: `documents-${kind}`, show: at(`#/documents/${kind}`, 'Documents') })),
  { name: 'findings', show: at('#/findings', 'Findings') },
  ...['levels', 'roles', 'competencies', 'dimensions', 'careers', 'norms'].map((part) => ({
    name: `guide-${part}`,
    show: at(`#/guide/${part}`, 'Level guide'),
  })),
  ...['workspace', 'defaults', 'history'].map((part) => ({ name: `settings-${part}`, show: at(`#/settings/${part}`, 'Settings') })),
  { name: 'import', show: at('#/import', /Import/u) },
]

/** Every dialog; Escape closes each. */
export const dialogs: readonly View[] = [
  { name: 'add-system', show: dialog(systems, 'Add system', 'Add system') },
  { name: 'change-system', show: dialog(system, 'Change this system', 'Change Policy Q&A') },
  { name: 'assess-system', show: dialog(system, 'Assess', 'Assess Policy Q&A') },
  { name: 'assumptions', show: dialog(plan, 'Assumptions', 'Assumptions of the plan') },
  { name: 'add-person', show: dialog(people, 'Add person', 'Add person') },
  { name: 'change-person', show: dialog(people, 'Change Priya Raman', 'Change Priya Raman') },
  { name: 'page', show: dialog(documents, /^Page 1 of/u, 'Headcount plan') },
  { name: 'add-candidate', show: dialog(candidates, 'Add candidate', 'Add candidate') },
  { name: 'decide', show: dialog(candidate, 'Decide', 'Decide on Ines Carvalho') },
  { name: 'scorecard', show: dialog(candidate, 'Dana Whitfield', 'Ines Carvalho: Past systems') },
  { name: 'remove-candidate', show: dialog(candidate, 'Remove', 'Remove Ines Carvalho from the workspace?') },
  { name: 'review', show: review },
  {
    name: 'shortcuts',
    show: async (page) => {
      await page.keyboard.press('Shift+?')
      await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    },
  },
]

export const closeDialog = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
}
