import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * Where a program stands on the path; null when it does not.
 * @param {string} name
 */
export function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? null
}

/**
 * Installs Debian's packages where this user may; says whether they are there now.
 * @param {...string} packages
 */
export function aptInstall(...packages) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || onPath('apt-get') === null) return false
  console.log(`Installing from Debian: ${packages.join(' ')} …`)
  /** @param {...string} args */
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...packages)
}
