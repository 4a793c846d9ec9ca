import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { _electron, chromium, test as base, type ElectronApplication, type Page } from '@playwright/test'
import { electronFolder, electronProgram } from '../../electron/launch/electron-binary.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** The day on which every story happens. */
export const TODAY = '2026-11-24'

export interface ShellOption {
  readonly shell: 'desktop' | 'browser'
}

/** A running Cadre with a home of its own. */
export interface Cadre {
  readonly page: Page
  /** The desktop app's main process, for what only it can do (choosing a file); null in the browser host. */
  readonly desktop: ElectronApplication | null
  readonly stop: () => Promise<void>
  /** Ends the process that holds the file, at once and without a word: what a power cut leaves. */
  readonly kill: () => Promise<void>
}

export interface StoryFixtures {
  /** An empty home folder, gone after the story. */
  readonly home: string
  /** Where new workspaces and delivered documents go. */
  readonly folder: string
  /** Starts Cadre once more over the same home, with a file open if one is named. */
  readonly start: (file?: string) => Promise<Cadre>
  readonly cadre: Cadre
}

export const test = base.extend<StoryFixtures & ShellOption>({
  shell: ['browser', { option: true }],
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures it gives from this pattern
  home: async ({}, use) => {
    const home = mkdtempSync(join(tmpdir(), 'cadre-story-'))
    await use(home)
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  },
  folder: async ({ home }, use) => {
    const folder = join(home, 'Documents', 'Cadre')
    mkdirSync(folder, { recursive: true })
    await use(folder)
  },
  start: async ({ shell, home, folder }, use, info) => {
    const started: Cadre[] = []
    await use(async (file) => {
      const environment = { ...homeEnvironment(home), CADRE_FOLDER: folder, CADRE_TODAY: TODAY }
      const cadre = shell === 'desktop' ? await startDesktop(environment, file) : await startBrowser(environment, file)
      started.push(cadre)
      return cadre
    })
    const last = started.at(-1)
    if (info.status !== info.expectedStatus && last !== undefined && !last.page.isClosed())
      await info.attach('window', { body: await last.page.screenshot(), contentType: 'image/png' })
    for (const cadre of started) await cadre.stop()
  },
  cadre: async ({ start }, use) => use(await start()),
  page: async ({ cadre }, use) => use(cadre.page),
})
export { expect } from '@playwright/test'

type Environment = { readonly [name: string]: string }

/** This process's environment, with every folder of the user's inside `home`. */
export function homeEnvironment(home: string): Environment {
  const kept = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined))
  return {
    ...kept,
    HOME: home,
    USERPROFILE: home,
    APPDATA: join(home, 'AppData'),
    XDG_CONFIG_HOME: join(home, '.config'),
    CADRE_PROFILE: join(home, 'profile'),
  }
}

/** Chromium refuses to sandbox for root. */
export const sandboxFlags: readonly string[] = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []

async function startDesktop(environment: Environment, file: string | undefined): Promise<Cadre> {
  const dist = electronFolder()
  if (dist === null) throw new Error('Electron is not here: run the stories with npm run test:e2e, which brings it.')
  const args = [...sandboxFlags, root, ...(file === undefined ? [] : [file])]
  const desktop = await _electron.launch({ executablePath: electronProgram(dist), args, cwd: root, env: environment })
  const page = await desktop.firstWindow()
  const main = desktop.process()
  const stop = async (): Promise<void> => {
    if (isRunning(main)) await desktop.close()
  }
  return { page, desktop, stop, kill: () => killed(main) }
}

const isRunning = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode === null && signalCode === null

async function killed(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

/** Where the browser host says that it is: the line of JSON it prints first. */
export async function servedAddress(host: ChildProcess): Promise<string> {
  if (host.stdout === null) throw new Error('the host has no output to read')
  for await (const line of createInterface({ input: host.stdout })) {
    const said = /"address":\s*"(?<address>[^"]+)"/u.exec(line)?.groups?.['address']
    if (said !== undefined) return said
  }
  throw new Error('the browser host ended without printing its address')
}

async function startBrowser(environment: Environment, file: string | undefined): Promise<Cadre> {
  const executablePath = process.env['CADRE_BROWSER']
  if (executablePath === undefined) throw new Error('No browser is named: run the stories with npm run test:e2e, which finds one.')
  const args = ['electron/cli.ts', 'serve', ...(file === undefined ? [] : [file]), '--no-open', '--json']
  const host = spawn(process.execPath, args, { cwd: root, env: environment, stdio: ['pipe', 'pipe', 'inherit'] })
  const address = await servedAddress(host)
  const browser = await chromium.launch({
    executablePath,
    args: [...sandboxFlags, '--disable-background-networking', '--disable-component-update'],
  })
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, acceptDownloads: true })
  await page.goto(address)
  const stop = async (): Promise<void> => {
    await browser.close()
    if (!isRunning(host)) return
    const ended = once(host, 'exit')
    host.kill()
    await ended
  }
  return { page, desktop: null, stop, kill: () => killed(host) }
}
