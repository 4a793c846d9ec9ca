import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { applyChanges, changed } from '../../src/model/change.ts'
import type { Edit } from '../../src/model/edit.ts'
import type { Person } from '../../src/model/person.ts'
import { Settings } from '../../src/model/settings.ts'
import { Team } from '../../src/model/team.ts'
import { emptyWorkspace, tableNames, type Workspace } from '../../src/model/workspace.ts'
import { createWorkspaceFile } from '../../src/storage/create-file.ts'
import { openWorkspaceFile, type OpenOptions, type WorkspaceFile } from '../../src/storage/workspace-file.ts'
import { personWith } from './person.ts'

export const now = () => '2026-11-22T14:02:00.000Z'

/** A folder of its own for one test, gone afterwards. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cadre-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const settings = Settings.parse({
  id: 'workspace',
  name: 'Northwind Mutual',
  currency: 'GBP',
  headId: null,
  seniorPayAYear: null,
  budgetAQuarter: null,
  payHidden: false,
  planQuarters: 8,
  paper: 'a4',
})

export const aTeam = (id: string, name: string): Team => Team.parse({ id, name, purpose: '', leadId: null })
export const aPerson = (id: string, name: string, more: { readonly [field: string]: unknown } = {}): Person =>
  personWith(id, { name, ...more })

/** Two teams and three people who report to Ana. */
export const smallWorkspace = (): Workspace =>
  applyChanges(emptyWorkspace(settings), [
    changed('team', null, aTeam('t1', 'Claims')),
    changed('team', null, aTeam('t2', 'Platform')),
    changed('person', null, aPerson('p1', 'Ana Ruiz', { teamId: 't1' })),
    changed('person', null, aPerson('p2', 'Ben Okafor', { teamId: 't1', managerId: 'p1' })),
    changed('person', null, aPerson('p3', 'Chiara Abebe', { teamId: 't2', managerId: 'p1' })),
  ])

export const options: OpenOptions = { now, holder: 'desktop' }

export function newFile(workspace = smallWorkspace(), name = 'Northwind.cadre'): string {
  const path = join(temporaryFolder(), name)
  createWorkspaceFile(path, workspace)
  return path
}

export function opened(path: string, more: Partial<OpenOptions> = {}): WorkspaceFile {
  const file = openWorkspaceFile(path, { ...options, ...more })
  onTestFinished(() => file.close())
  return file
}

/** Rows in their order, which comparing maps would not see. */
export const inOrder = (workspace: Workspace) => Object.fromEntries(tableNames.map((table) => [table, [...workspace[table].values()]]))

export const rename = (name: string, personId = 'p1') => ({ kind: 'change-person', given: { personId, patch: { name } } }) as Edit // ids are branded by the edit's schema
export const anEdit = (kind: string, given: unknown) => ({ kind, given }) as Edit // checked by the edit's own schema
