import { basename, dirname } from 'node:path'
import { invalid } from '../src/base/failure.ts'
import type { Handlers } from '../src/contract/commands.ts'
import { safeFileName } from '../src/document/file-name.ts'
import { parseBank } from '../src/interview/parse-bank.ts'
import { createWorkspaceFile } from '../src/storage/create-file.ts'
import type { WorkspaceFile } from '../src/storage/workspace-file.ts'
import { bankFiles } from './bank-files.ts'
import { chartExports } from './chart-exports.ts'
import { documentExports } from './document-exports.ts'
import { readPeople, readSheet, readStyles } from './long-work.ts'
import { blankWorkspace, sampleNamed } from './new-workspace.ts'
import { ownNumbers } from './own-numbers.ts'
import { planWork } from './plan-work.ts'
import type { Session } from './session.ts'
import type { Shell } from './shell.ts'
import { systemExports } from './system-exports.ts'
import { takeUpload, workspaceBytes } from './uploads.ts'

/** Everything a window or the command line may ask, over one session and what its shell can do. */
export const handlers = (session: Session, shell: Shell): Handlers => ({
  ...appHandlers(session, shell),
  ...fileHandlers(session, shell),
  ...editHandlers(session),
  ...workHandlers(session, shell),
})

const told = (file: WorkspaceFile, { folderWords }: Shell) => ({
  file: basename(file.path),
  folder: folderWords(dirname(file.path)),
  readOnly: file.readOnly,
})

function openIn(session: Session, shell: Shell, path: string) {
  const file = session.open(path)
  shell.recent.add(file.path, shell.clock.now())
  return { open: told(file, shell), history: file.history() }
}

const appHandlers = (session: Session, shell: Shell) =>
  ({
    'app.state': () => {
      const file = session.current()
      return {
        shell: shell.kind,
        platform: shell.platform,
        version: shell.version,
        today: shell.clock.today(),
        open: file === null ? null : told(file, shell),
        history: file?.history() ?? null,
        recent: shell.recent.list().map((one) => ({ ...one, folder: shell.folderWords(one.folder) })),
      }
    },
  }) satisfies Partial<Handlers>

const fileHandlers = (session: Session, shell: Shell) =>
  ({
    'workspace.new': async ({ sample, name }) => {
      const suggested = `${safeFileName(name)}.cadre`
      const path = await (sample ? shell.placeForSample(suggested) : shell.chooseNewFile(suggested))
      if (path === null) return null
      createWorkspaceFile(path, sample ? sampleNamed(shell.places.assets, shell.clock.today()) : blankWorkspace(name))
      return openIn(session, shell, path)
    },
    'workspace.open': async ({ recent }) => {
      const path = recent === null ? await shell.chooseFile() : shell.recent.path(recent)
      if (recent !== null && path === null) throw invalid('That file is not in the list any more. Open it from its folder.')
      return path === null ? null : openIn(session, shell, path)
    },
    'workspace.upload': async ({ name, base64 }) => {
      const path = await shell.chooseNewFile(`${safeFileName(name.replace(/\.cadre$/i, ''))}.cadre`)
      if (path === null) return null
      takeUpload(path, name, base64)
      return openIn(session, shell, path)
    },
    'workspace.close': () => {
      session.close()
      return {}
    },
    'workspace.save-copy': async () => {
      const file = session.file()
      const name = basename(file.path)
      if (shell.chooseCopyFile === undefined) return shell.deliver([{ name, bytes: workspaceBytes(file) }])
      const path = await shell.chooseCopyFile(name)
      if (path === null) return { kind: 'cancelled' }
      file.saveCopy(path)
      return { kind: 'saved', folder: shell.folderWords(dirname(path)), files: [basename(path)] }
    },
    'workspace.back-up': () => ({ file: basename(session.file().backUp()) }),
  }) satisfies Partial<Handlers>

const editHandlers = (session: Session) =>
  ({
    'workspace.read': () => session.file().text(),
    'workspace.edit': async ({ edit }) => {
      const numbers = ownNumbers(edit)
      // Read when first needed: checking the framework's data costs time that opening the window has not.
      if (numbers.length > 0) numbers.forEach((await import('../src/framework/standard.ts')).expectAllowed)
      return session.edit(edit)
    },
    'workspace.undo': () => session.change((file) => file.undo()),
    'workspace.redo': () => session.change((file) => file.redo()),
    'workspace.history': ({ limit }) => [...session.file().past(limit)],
  }) satisfies Partial<Handlers>

const workHandlers = (session: Session, shell: Shell) =>
  ({
    'interview.bank': () => JSON.stringify(parseBank(bankFiles(shell.places.assets))),
    'table.read': ({ name, base64 }) => readPeople(shell.places, name, base64),
    'scorecard.read': ({ name, base64 }) => readSheet(shell.places, name, base64),
    'brand.read-styles': ({ name, base64 }) => readStyles(shell.places, name, base64),
    ...documentExports(session, shell),
    ...systemExports(session, shell),
    ...chartExports(session, shell),
    ...planWork(session, shell),
  }) satisfies Partial<Handlers>
