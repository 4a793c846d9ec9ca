import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { TODAY, type Cadre } from '../support/app.ts'

/** What a person does in Cadre's window, in either shell. */

export const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { level: 1, name })

export async function openSample({ page }: Cadre): Promise<void> {
  await page.getByRole('button', { name: /Open the sample organisation/u }).click()
  await expect(heading(page, 'Overview')).toBeVisible()
}

/** Opens a screen from the sidebar. */
export async function visit({ page }: Cadre, screen: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: screen }).click()
  await expect(heading(page, screen)).toBeVisible()
}

/** Goes to an address of the window, whose heading names what is there. */
export async function goTo(page: Page, hash: string, name: string | RegExp): Promise<void> {
  await page.evaluate((to) => void (location.hash = to), hash)
  await expect(heading(page, name)).toBeVisible()
}

/** Presses Ctrl (⌘ on a Mac) and a key. In the desktop app the native menu owns such keys, and only its own process can press them. */
export async function pressWithControl({ page, desktop }: Cadre, key: string): Promise<void> {
  if (desktop === null) return page.keyboard.press(`ControlOrMeta+${key}`)
  await desktop.evaluate(({ BrowserWindow }, keyCode) => {
    const modifiers = [process.platform === 'darwin' ? 'meta' : 'control'] as const
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    for (const type of ['keyDown', 'keyUp'] as const) contents?.sendInputEvent({ type, keyCode, modifiers: [...modifiers] })
  }, key)
}

/** Lets `act` ask for a workspace and chooses this one: in the system's dialog, or in the browser's. */
export async function choosing({ page, desktop }: Cadre, path: string, act: () => Promise<void>): Promise<void> {
  if (desktop === null) return choosingInPage(page, path, act)
  await desktop.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
  }, path)
  await act()
}

/** Lets `act` ask the page itself for a file and chooses this one. */
export async function choosingInPage(page: Page, path: string, act: () => Promise<void>): Promise<void> {
  const asked = page.waitForEvent('filechooser')
  await act()
  await (await asked).setFiles(path)
}

/** From now on every dialog that asks where to save answers with its own suggestion, in this folder. */
export async function savingInto({ desktop }: Cadre, folder: string): Promise<void> {
  await desktop?.evaluate(({ dialog }, within) => {
    const path = process.getBuiltinModule('node:path')
    type Asked = { readonly defaultPath?: string } | undefined
    dialog.showSaveDialog = (...asked: unknown[]) => {
      const options = asked.at(-1) as Asked // Electron takes the window first, then the options
      return Promise.resolve({ canceled: false, filePath: path.join(within, path.basename(options?.defaultPath ?? 'file')) })
    }
  }, folder)
}

/** A headcount plan simulates its plan and those beside it first. */
const DELIVERY = 60_000

/** Lets `act` export one document, or one zip of them, and answers where it lies now: saved into `folder`, or downloaded. */
export async function delivered(cadre: Cadre, folder: string, act: () => Promise<void>): Promise<string> {
  const { page, desktop } = cadre
  if (desktop === null) {
    const downloading = page.waitForEvent('download', { timeout: DELIVERY })
    await act()
    const download = await downloading
    return download.path()
  }
  await savingInto(cadre, folder)
  const told = page.getByText(/saved in .*\.$/u)
  await expect(told, 'what is said of a delivery before').toHaveCount(0)
  await act()
  const words = await told.first().textContent({ timeout: DELIVERY })
  return join(folder, /^(?<file>.+\.(?:docx|zip)) saved in /u.exec(words ?? '')?.groups?.['file'] ?? '')
}

/** Saves a chart of the sample under its title and answers its bytes, wherever the shell puts it. Saving goes `into` this folder. */
export async function savedChart({ page, desktop }: Cadre, folder: string, title: string, form: 'SVG' | 'PNG' | 'CSV'): Promise<Buffer> {
  const name = `Northwind Mutual ${title} ${TODAY}.${form.toLowerCase()}`
  const act = async (): Promise<void> => {
    await page.getByRole('button', { name: `${title}: table and files` }).click()
    await page.getByRole('menuitem', { name: `Save as ${form}` }).click()
  }
  if (desktop !== null) {
    await act()
    await expect(page.getByText(`${name} saved in`).first()).toBeVisible({ timeout: 30_000 })
    return readFileSync(join(folder, name))
  }
  const downloading = page.waitForEvent('download')
  await act()
  const download = await downloading
  expect(download.suggestedFilename()).toBe(name)
  return readFileSync(await download.path())
}

/** Exports the kit that the Documents screen shows as one zip; its files by name. */
export async function deliveredKit(cadre: Cadre, folder: string): Promise<Readonly<Record<string, Uint8Array>>> {
  const { page } = cadre
  await page.getByRole('radio', { name: 'One zip' }).check()
  const zip = await delivered(cadre, folder, () => page.getByRole('button', { name: 'Export as Word' }).click())
  return unzipSync(readFileSync(zip))
}

export const undoButton = (page: Page): Locator => page.getByRole('button', { name: /^Undo/u })
export const redoButton = (page: Page): Locator => page.getByRole('button', { name: /^Redo/u })
