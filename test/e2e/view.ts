import { expect, type Page } from '@playwright/test'

/** Something the window shows, and how to get there from an open sample. Its name is a file's name too. */
export interface View {
  readonly name: string
  readonly show: (page: Page) => Promise<void>
}

/** Goes to an address of the window; the screen is there when its heading, or the thing named, is. */
export const at =
  (hash: string, shown: string | RegExp, role: 'heading' | 'complementary' = 'heading') =>
  async (page: Page): Promise<void> => {
    await page.evaluate((to) => void (location.hash = to), hash)
    await expect(page.getByRole(role, role === 'heading' ? { level: 1, name: shown } : { name: shown })).toBeVisible()
  }

/** A screen and then a dialog that a button of it opens. */
export const dialog =
  (there: (page: Page) => Promise<void>, button: string | RegExp, title: string | RegExp) =>
  async (page: Page): Promise<void> => {
    await there(page)
    await page.getByRole('button', { name: button }).first().click()
    await expect(page.getByRole('dialog', { name: title })).toBeVisible()
  }
