import { expect, type Page } from '@playwright/test'
import { makeDocuments } from '../../src/document/make.ts'
import { toDocx } from '../../src/document/write/docx.ts'
import { contextOf, sample } from '../document/workspaces.ts'
import { filledSheet } from '../support/fill-sheet.ts'
import { planDialogs, planScreens } from './plan-views.ts'
import { at, dialog, type View } from './view.ts'

const systems = at('#/systems', 'Systems')
const system = at('#/systems/policy-qa', 'Policy Q&A', 'complementary')
const part = (id: string, of: string, name: string) => at(`#/system/${of}/${id}`, name)
const claims = (id: string) => part(id, 'claims-triage', 'Claims Triage')
const policies = (id: string) => part(id, 'policy-qa', 'Policy Q&A')
/** A practice in the interview that is answered, with what shows it. */
const question = async (page: Page): Promise<void> => {
  await at('#/assess/claims-triage/practices', 'Assess Claims Triage')(page)
  await page.getByRole('button', { name: 'List of practices' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Agents have separate duties' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Agents have separate duties' })).toBeVisible()
}
const summary = async (page: Page): Promise<void> => {
  await at('#/assess/claims-triage/practices', 'Assess Claims Triage')(page)
  await page.getByRole('button', { name: 'List of practices' }).click()
  await page.getByRole('dialog').locator('.ask-jump').last().click()
  await page.getByRole('button', { name: 'Summary' }).click()
  await expect(page.getByRole('button', { name: 'Keep this assessment' })).toBeVisible()
}
/** A decision as far as to its effect, which is worked out behind the form. */
const decision =
  (there: (page: Page) => Promise<void>, button: string, title: string | RegExp, fill: (page: Page) => Promise<void>) =>
  async (page: Page): Promise<void> => {
    await dialog(there, button, title)(page)
    await fill(page)
    await expect(page.getByRole('dialog').getByRole('table', { name: 'What changes' })).toBeVisible()
  }
const portfolio = at('#/portfolio', 'Portfolio')
/** The order is worked out behind the window. */
const roadmap = async (page: Page): Promise<void> => {
  await at('#/roadmap', 'Roadmap')(page)
  await expect(page.getByRole('button', { name: 'Adopt roadmap' })).toBeEnabled()
}
const outside = `Question code,Score,Comment
AIMM-O-7,1,Every step of a run is recorded
observability-3-2,5,Most parts are there
EV-3-1,0.5,The gate warns
EV-3-2,1,Tool choice is scored
`
/** An outside assessment on its way in, with a code nobody knows and a score that cannot stand. */
const importSystems = async (page: Page): Promise<void> => {
  await at('#/import/systems', 'Import systems')(page)
  if (await page.getByRole('table', { name: 'Problems by row' }).isVisible()) return
  const asked = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a file' }).click()
  await (await asked).setFiles({ name: 'outside.csv', mimeType: 'text/csv', buffer: Buffer.from(outside) })
  await page.getByLabel('System it is about').selectOption({ label: 'Policy Q&A' })
  await expect(page.getByRole('table', { name: 'Problems by row' })).toBeVisible()
}
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
  ...['assessment', 'improvements', 'failure-modes', 'decisions', 'history'].map((id) => ({ name: `system-${id}`, show: claims(id) })),
  { name: 'system-economics', show: part('economics', 'fraud-signals', 'Fraud Signals') },
  { name: 'system-economics-nothing', show: part('economics', 'complaints-digest', 'Complaints Digest') },
  { name: 'system-reconcile', show: policies('history') },
  { name: 'assess-start', show: at('#/assess/policy-qa', 'Assess Policy Q&A') },
  { name: 'assess-question', show: question },
  { name: 'assess-summary', show: summary },
  { name: 'portfolio', show: portfolio },
  {
    name: 'portfolio-table',
    show: async (page) => {
      await portfolio(page)
      await page.getByRole('button', { name: 'Value against maturity: table and files' }).click()
      await page.getByRole('menuitem', { name: 'Show as table' }).click()
    },
  },
  { name: 'roadmap', show: roadmap },
  { name: 'plan', show: plan },
  {
    name: 'decision',
    show: async (page) => {
      await plan(page)
      await page.getByRole('table', { name: 'Decisions of the plan' }).getByRole('link').first().click()
      await expect(page.locator('.pane')).toBeVisible()
    },
  },
  { name: 'compare', show: at('#/plan/compare', 'Compare plans') },
  { name: 'teams', show: at('#/teams', 'Teams') },
  { name: 'hiring', show: hiring },
  { name: 'candidates', show: candidates },
  { name: 'candidate', show: candidate },
  { name: 'people', show: people },
  { name: 'person', show: at('#/people/priya-raman', 'Priya Raman') },
  ...['headcount-plan', 'interview-kit'].map((kind) => ({ name: `documents-${kind}`, show: at(`#/documents/${kind}`, 'Documents') })),
  { name: 'findings', show: at('#/findings', 'Findings') },
  ...['levels', 'self-check', 'dimensions', 'failures', 'build-or-buy', 'engineers', 'roles', 'competencies', 'careers', 'norms'].map(
    (part) => ({
      name: `guide-${part}`,
      show: at(`#/guide/${part}`, 'Level guide'),
    }),
  ),
  ...['workspace', 'pay', 'defaults', 'history'].map((part) => ({ name: `settings-${part}`, show: at(`#/settings/${part}`, 'Settings') })),
  { name: 'import', show: at('#/import', 'Import people') },
  { name: 'import-systems', show: at('#/import/systems', 'Import systems') },
  { name: 'import-systems-review', show: importSystems },
  ...planScreens,
]

/** Every dialog; Escape closes each. */
export const dialogs: readonly View[] = [
  { name: 'pay-band', show: dialog(at('#/settings/pay', 'Settings'), 'AI Architect', 'Pay band, AI Architect L5') },
  { name: 'add-system', show: dialog(systems, 'Add system', 'Add system') },
  { name: 'export-systems', show: dialog(systems, 'Export', 'Export systems') },
  { name: 'change-system', show: dialog(system, 'Change this system', 'Change Policy Q&A') },
  { name: 'practices', show: dialog(question, 'List of practices', 'List of practices') },
  { name: 'leave-out', show: dialog(question, /^Does not apply/u, /^Leave out/u) },
  { name: 'keep-assessment', show: dialog(summary, 'Keep this assessment', 'Keep this assessment') },
  { name: 'remove-assessment', show: dialog(claims('history'), /^Remove the assessment of/u, /^Remove the assessment of/u) },
  { name: 'plan-improvement', show: dialog(claims('improvements'), 'Plan an improvement', 'Plan an improvement') },
  { name: 'change-improvement', show: dialog(claims('improvements'), /^Change: /u, 'Live work is sampled and scored') },
  { name: 'record-improvement', show: dialog(claims('improvements'), /^Record as done/u, /^Done: /u) },
  { name: 'interview-on-failure', show: dialog(claims('failure-modes'), 'Interview on this', /^Interview on/u) },
  { name: 'month', show: dialog(part('economics', 'fraud-signals', 'Fraud Signals'), 'Record a month', 'Record a month of Fraud Signals') },
  {
    name: 'decide-pilot',
    show: decision(
      part('decisions', 'underwriting-copilot', 'Underwriting Copilot'),
      'Sunset',
      'What becomes of Underwriting Copilot',
      (page) => page.getByLabel('First day it no longer runs').fill('2027-04-01'),
    ),
  },
  {
    name: 'decide-component',
    show: decision(policies('decisions'), 'Agent orchestration', 'Agent orchestration, Policy Q&A', (page) =>
      page.getByRole('dialog').getByRole('radio', { name: 'Buy' }).check(),
    ),
  },
  { name: 'decide-workload', show: dialog(claims('decisions'), 'Sorting of documents', 'Sorting of documents, Claims Triage') },
  { name: 'let-wait', show: dialog(portfolio, 'Let a system wait', 'Let a system wait') },
  { name: 'adopt-roadmap', show: decision(roadmap, 'Adopt roadmap', /^Adopt the roadmap to level/u, () => Promise.resolve()) },
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
  ...planDialogs,
]

export const closeDialog = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
}
