import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { browserShell } from '../../electron/browser/shell.ts'
import { clock } from '../../electron/clock.ts'
import { handlers } from '../../electron/handlers.ts'
import { placesIn } from '../../electron/places.ts'
import { createSession } from '../../electron/session.ts'
import type { Handlers } from '../../src/contract/commands.ts'

export const root = fileURLToPath(new URL('../..', import.meta.url))
export const places = placesIn(root, 'source')
export const testClock = clock('2026-11-24')

export const testShell = (folder: string) => browserShell({ clock: testClock, places, version: '0.0.0' }, join(folder, 'workspaces'))
export const testSession = (now: () => string = testClock.now) =>
  createSession({
    now,
    holder: 'browser',
    report: (bug) => {
      throw bug
    },
    opened: () => undefined,
  })
/** The real handlers over the browser host's own shell, whose workspaces lie in the folder. */
export const testHandlers = (folder: string): Handlers => handlers(testSession(), testShell(folder))
