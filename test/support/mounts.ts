import { spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { onTestFinished, type TestContext } from 'vitest'
import { temporaryFolder } from './workspace-files.ts'

const ran = (command: string, ...args: readonly string[]): boolean => spawnSync(command, args).status === 0

/** A disk of its own, of so many kilobytes. Where this process may not mount one the test ends there and says why. */
export function smallDisk({ skip }: TestContext, kilobytes: number): string {
  const folder = temporaryFolder()
  if (!ran('mount', '-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder))
    skip('needs a small disk, and this process may not mount one')
  onTestFinished(() => void ran('umount', '-l', folder))
  return folder
}

/** Makes a folder one that nobody may write in, until the test ends. */
export function madeReadOnly({ skip }: TestContext, folder: string): void {
  if (process.getuid?.() !== 0) {
    chmodSync(folder, 0o555)
    onTestFinished(() => chmodSync(folder, 0o755))
    return
  }
  // Permissions do not hold root back; a mount does.
  const mounted = ran('mount', '--bind', folder, folder) && ran('mount', '-o', 'remount,ro,bind', folder)
  onTestFinished(() => void ran('umount', '-l', folder))
  if (!mounted) skip('runs as root, whom permissions do not stop, and may not mount a folder to read only')
}
