import type { RawTable } from '../../src/contract/commands.ts'
import { peopleImport, type ImportOptions, type PeopleImport } from '../../src/exchange/people-import.ts'
import { guessedMapping } from '../../src/exchange/people-mapping.ts'
import { readCsv } from '../../src/exchange/read/csv.ts'
import { standardFramework } from '../../src/framework/standard.ts'
import { applyChanges } from '../../src/model/change.ts'
import { work } from '../../src/model/edit.ts'
import { emptyWorkspace, type Workspace } from '../../src/model/workspace.ts'
import { settings } from './workspace-files.ts'

export const empty = emptyWorkspace(settings)
export const ids = () => {
  let number = 0
  return (seed: string) => `${seed.replaceAll(/\W/g, '-')}-${number++}`
}
const csv = (text: string): RawTable => readCsv('people.csv', new TextEncoder().encode(text))

export function imported(text: string, workspace = empty, options: Partial<ImportOptions> = {}): PeopleImport {
  const table = csv(text)
  return peopleImport(table, guessedMapping(table), { idFrom: ids(), ...options }, workspace, standardFramework)
}
export function after(workspace: Workspace, { people, teams }: PeopleImport): Workspace {
  return applyChanges(workspace, work(workspace, { kind: 'import-people', given: { people, teams } }).changes)
}
export const first = (result: PeopleImport) => result.rows[0]?.person
export const words = (result: PeopleImport) => result.problems.map(({ row, field, message }) => `${row} ${field}: ${message}`)
