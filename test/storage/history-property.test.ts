import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Refusal } from '../../src/base/failure.ts'
import { applyChanges } from '../../src/model/change.ts'
import type { Edit } from '../../src/model/edit.ts'
import { emptyWorkspace, type Workspace } from '../../src/model/workspace.ts'
import { createWorkspaceFile } from '../../src/storage/create-file.ts'
import { openWorkspaceFile, type WorkspaceFile } from '../../src/storage/workspace-file.ts'
import { anyEdit } from '../support/arbitraries.ts'
import { inOrder, options, settings, temporaryFolder } from '../support/workspace-files.ts'

function tried(file: WorkspaceFile, edit: Edit): number {
  try {
    return file.edit(edit).changes.length === 0 ? 0 : 1
  } catch (cause) {
    if (cause instanceof Refusal) return 0
    throw cause
  }
}

test('undoing every edit gives back the start and redoing the end, also after reopening midway, and a follower holds the same', () => {
  const folder = temporaryFolder()
  let number = 0
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 30 }), fc.nat(), (edits, reopenAt) => {
      const path = join(folder, `${number++}.cadre`)
      const start = emptyWorkspace(settings)
      createWorkspaceFile(path, start)
      let file = openWorkspaceFile(path, options)
      const done = edits.reduce((count, edit) => count + tried(file, edit), 0)
      const end = file.workspace()
      let follower: Workspace = end
      const step = (name: 'undo' | 'redo', count: number) => {
        if (count === reopenAt % (done + 1)) {
          file.close()
          file = openWorkspaceFile(path, options)
        }
        follower = applyChanges(follower, file[name]().changes)
        expect(inOrder(follower)).toEqual(inOrder(file.workspace()))
      }
      for (let count = 0; count < done; count++) step('undo', count)
      expect(inOrder(file.workspace())).toEqual(inOrder(start))
      for (let count = 0; count < done; count++) step('redo', count)
      expect(inOrder(file.workspace())).toEqual(inOrder(end))
      expect(file.history().redo).toBeNull()
      file.close()
      file = openWorkspaceFile(path, options)
      expect(inOrder(file.workspace())).toEqual(inOrder(end))
      file.close()
    }),
    { numRuns: 40 },
  )
})
