import { basename, resolve } from 'node:path'
import { invalid, missing } from '../../src/base/failure.ts'
import type { Delivery } from '../../src/contract/commands.ts'
import type { Framework } from '../../src/framework/framework.ts'
import { frameworkFor } from '../../src/framework/standard.ts'
import { readWorkspace } from '../../src/model/read-workspace.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { asking, type Ask } from '../answer.ts'
import { handlers } from '../handlers.ts'
import { noRecentFiles } from '../recent-files.ts'
import { createSession } from '../session.ts'
import type { OutFile } from '../shell.ts'
import type { Context } from './command.ts'

/** A workspace on the command line's desk, asked through the same door as a window. */
export interface Desk {
  readonly ask: Ask
  readonly workspace: Workspace
  readonly framework: Framework
}

interface DeskOptions {
  /** Only reads: nothing is locked, so that a file open elsewhere can be looked at. */
  readonly looksOnly: boolean
  readonly deliver?: (files: readonly OutFile[]) => Delivery
}

const nowhere = (): Delivery => {
  throw missing('A folder to write to')
}

/** The same questions without a file open yet; `close` ends it. */
export function askAbout(
  context: Context,
  file: string,
  { looksOnly, deliver = nowhere }: DeskOptions,
): { readonly ask: Ask; readonly close: () => void } {
  const { clock, places, version, report } = context
  const session = createSession({ now: clock.now, holder: 'command-line', looksOnly, report, opened: () => undefined })
  const here = () => Promise.resolve(resolve(file))
  const shell = {
    kind: 'command-line',
    platform: process.platform,
    version,
    clock,
    places,
    recent: noRecentFiles,
    chooseNewFile: here,
    placeForSample: here,
    chooseFile: here,
    folderWords: (folder: string) => folder,
    deliver,
  } as const
  return { ask: asking(handlers(session, shell), report), close: session.close }
}

/** Opens the workspace, does the work and closes it, whatever happens. Throws a Refusal. */
export async function atDesk<T>(context: Context, file: string, options: DeskOptions, work: (desk: Desk) => T | Promise<T>): Promise<T> {
  const { ask, close } = askAbout(context, file, options)
  try {
    const opened = await ask('workspace.open', { recent: null })
    if (!options.looksOnly && opened?.open.readOnly != null)
      throw invalid(`${basename(file)} cannot be changed now. ${opened.open.readOnly}`)
    const workspace = readWorkspace(await ask('workspace.read', {}))
    return await work({ ask, workspace, framework: frameworkFor(workspace) })
  } finally {
    close()
  }
}
