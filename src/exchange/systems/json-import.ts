import type { SystemId } from '../../model/system.ts'
import { settingsOf, type Row, type TableName, type Workspace } from '../../model/workspace.ts'
import { quoted } from '../people/reading.ts'
import { finderOf, foundFor, nameKey } from '../table/named.ts'
import type { RowProblem } from '../table/problem.ts'
import { isSame } from '../table/same.ts'
import { countsOf, systemsOnly, type ImportedSystem, type SystemRows, type SystemsImport } from './imported.ts'
import { rowsFrom } from './json-rows.ts'
import { entryWhere, listWords, type SystemsFile } from './read-json.ts'

/**
 * What importing systems from JSON would do. A system already there is found by its id, else by its name; what is about it by its id or
 * by what it says it is about. Everything comes in, or nothing: where an entry has a problem, the file is to be mended.
 */
export function jsonImport(file: SystemsFile, idFrom: (seed: string) => string, workspace: Workspace): SystemsImport {
  const { places, problems } = placesOf(file, workspace)
  const placed = rowsFrom(file, places, idFrom, workspace)
  const all = [...currencyProblem(file, workspace), ...file.problems, ...problems, ...placed.problems]
  const isSound = all.every(({ blocking }) => !blocking)
  const given = changedRows(placed.rows, workspace)
  const wrong = new Set(problems.map(({ row }) => row))
  const systems = placed.rows.systems.map((after, at): ImportedSystem => {
    const before = workspace.system.get(after.id) ?? null
    const row = file.numbers.systems[at] ?? at + 1
    if (!isSound) return { row, name: after.name, state: wrong.has(row) ? 'to-fix' : 'left-out', before, after: null }
    return { row, name: after.name, state: before === null ? 'new' : isSame(before, after) ? 'same' : 'changed', before, after }
  })
  const unsound = file.unsound.map(({ number, name }): ImportedSystem => ({
    row: number,
    name,
    state: 'to-fix',
    before: null,
    after: null,
  }))
  return {
    given: isSound ? given : systemsOnly([]),
    systems: [...systems, ...unsound].toSorted((a, b) => a.row - b.row),
    about: isSound ? aboutSystems(given, workspace) : [],
    problems: all,
    notes: [],
    counts: countsOf([...systems, ...unsound]),
  }
}

function currencyProblem(file: SystemsFile, workspace: Workspace): readonly RowProblem[] {
  const { currency } = settingsOf(workspace)
  if (file.currency === currency) return []
  const message = `Its amounts are in ${quoted(file.currency)} and this workspace counts in ${currency}. Export it from a workspace in ${currency}.`
  return [{ row: 1, where: 'Whole file', field: 'Currency', message, blocking: true }]
}

/** Which system of the workspace, or which new id, each system of the file is, by the id it has in the file. */
function placesOf(
  { lists, numbers }: SystemsFile,
  { system: systems }: Workspace,
): { readonly places: ReadonlyMap<string, SystemId>; readonly problems: readonly RowProblem[] } {
  const own = new Set<string>(lists.systems.map(({ id }) => id))
  const find = finderOf([...systems.values()].filter(({ id }) => !own.has(id)))
  const names = new Set(lists.systems.map((one) => nameKey(one.name)))
  const places = new Map<string, SystemId>()
  const taken = new Map<string, number>()
  const problems: RowProblem[] = []
  lists.systems.forEach(({ id, name }, at) => {
    const number = numbers.systems[at] ?? at + 1
    const found = systems.has(id) ? null : foundFor(find, name, names)
    const there = found?.kind === 'one' ? found.row.id : id
    const wrong = (message: string): void =>
      void problems.push({ row: number, where: entryWhere('systems', number, name), field: 'Name', message, blocking: true })
    if (found?.kind === 'many') wrong(`${found.count} systems here are called so. Give them names of their own first.`)
    const twin = taken.get(there)
    if (twin !== undefined) wrong(`Entry ${twin} is the same system. Leave one of them out.`)
    taken.set(there, number)
    places.set(id, there)
  })
  return { places, problems }
}

/** Rows that are not there, or not like this. */
function changedRows(rows: SystemRows, workspace: Workspace): SystemRows {
  const changed = <T extends TableName>(table: T, all: readonly Row<T>[]): readonly Row<T>[] =>
    all.filter((row) => !isSame(workspace[table].get(row.id), row))
  return {
    systems: changed('system', rows.systems),
    assessments: changed('assessment', rows.assessments),
    improvements: changed('improvement', rows.improvements),
    safeguards: changed('safeguard', rows.safeguards),
    accounts: changed('account', rows.accounts),
    choices: changed('choice', rows.choices),
    dependencies: changed('dependency', rows.dependencies),
  }
}

function aboutSystems(given: SystemRows, workspace: Workspace): SystemsImport['about'] {
  const line = (list: keyof typeof listWords, rows: readonly { readonly id: string }[], there: ReadonlyMap<string, unknown>) => {
    const changed = rows.filter(({ id }) => there.has(id)).length
    return { what: listWords[list], added: rows.length - changed, changed }
  }
  return [
    line('assessments', given.assessments, workspace.assessment),
    line('improvements', given.improvements, workspace.improvement),
    line('safeguards', given.safeguards, workspace.safeguard),
    line('accounts', given.accounts, workspace.account),
    line('choices', given.choices, workspace.choice),
    line('dependencies', given.dependencies, workspace.dependency),
  ].filter(({ added, changed }) => added + changed > 0)
}
