import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const wcag22 = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds wrong now, a line for each place. Its other way of running opens a page of its own, which Electron does not allow. */
export async function violations(page: Page, view: string): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page }).withTags(wcag22).setLegacyMode(true).analyze()
  if (found.passes.length === 0) throw new Error(`axe looked at nothing: ${view}`)
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${view}: ${id} at ${target.join(' ')}: ${failureSummary.replaceAll(/\s+/gu, ' ')}`),
  )
}
