import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { aptInstall, onPath } from './apt.mjs'

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
]
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const windowsPrograms = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe', 'Chromium/Application/chrome.exe']

/** A browser of Chromium's kind on this machine, put there from Debian's packages if need be; null when there is none. */
export function findBrowser() {
  return installed() ?? playwrights() ?? (aptInstall('chromium') ? onPath('chromium') : null)
}

function installed() {
  const named = process.env.CADRE_BROWSER
  if (named !== undefined && existsSync(named)) return named
  return candidates().find((path) => existsSync(path)) ?? null
}

function candidates() {
  if (process.platform === 'darwin') return macApps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`)
  if (process.platform !== 'win32') return commands.map(onPath).filter((path) => path !== null)
  const { ProgramFiles, 'ProgramFiles(x86)': x86, LOCALAPPDATA } = process.env
  return [ProgramFiles, x86, LOCALAPPDATA]
    .filter((base) => base !== undefined)
    .flatMap((base) => windowsPrograms.map((program) => join(base, program)))
}

/** One that Playwright has downloaded before. */
function playwrights() {
  /** @type {{ readonly [platform: string]: string }} */
  const caches = { darwin: 'Library/Caches/ms-playwright', win32: 'AppData/Local/ms-playwright' }
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), caches[process.platform] ?? '.cache/ms-playwright')
  if (!existsSync(cache)) return null
  const inside = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
    'chrome-mac-arm64',
    'chrome-mac',
  ]
  const app = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'
  const folders = readdirSync(cache)
    .filter((name) => /^chromium-\d+$/u.test(name))
    .toSorted()
    .toReversed()
  const paths = folders.flatMap((folder) =>
    inside.map((part) => join(cache, folder, part.startsWith('chrome-mac') ? `${part}/${app}` : part)),
  )
  return paths.find((path) => existsSync(path)) ?? null
}
