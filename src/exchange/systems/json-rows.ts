import { subjectOf } from '../../model/edits/one-of-each.ts'
import type { PersonId } from '../../model/person.ts'
import type { SystemId } from '../../model/system.ts'
import { tables, type Row, type TableName, type Workspace } from '../../model/workspace.ts'
import type { RowProblem } from '../table/problem.ts'
import type { SystemRows } from './imported.ts'
import type { ListName } from './json-format.ts'
import { withIds } from './json-ids.ts'
import { namesIn } from './json-people.ts'
import { entryWhere, type SystemsFile } from './read-json.ts'

export interface Placed {
  readonly rows: SystemRows
  readonly problems: readonly RowProblem[]
}

/** Which system of this workspace an entry names. One that is not in the file is reported; one whose own entry is to be mended is told there. */
function placer({ numbers, unsound }: SystemsFile, places: ReadonlyMap<string, SystemId>, report: (problem: RowProblem) => void) {
  const toMend = new Set(unsound.map(({ id }) => id))
  return (list: ListName, at: number, id: SystemId): SystemId | undefined => {
    const place = places.get(id)
    if (place === undefined && !toMend.has(id)) report(lost(list, numbers[list][at] ?? at + 1))
    return place
  }
}

/** The entries of a file as rows of this workspace; `places` says which system here each system of the file is. */
export function rowsFrom(
  file: SystemsFile,
  places: ReadonlyMap<string, SystemId>,
  idFrom: (seed: string) => string,
  workspace: Workspace,
): Placed {
  const { lists } = file
  const problems: RowProblem[] = []
  const names = namesIn(workspace)
  const placeOf = placer(file, places, (one) => void problems.push(one))
  const placed = <E extends { readonly systemId: SystemId }>(list: ListName, all: readonly E[]): readonly E[] =>
    all.flatMap((entry, at) => {
      const systemId = placeOf(list, at, entry.systemId)
      return systemId === undefined ? [] : [{ ...entry, systemId }]
    })
  const always = (): boolean => true
  const { assessments, improvements, safeguards, accounts, choices } = lists
  const dependencies = lists.dependencies.flatMap((entry, at) => {
    const systemId = placeOf('dependencies', at, entry.systemId)
    const onId = systemId === undefined ? undefined : placeOf('dependencies', at, entry.onId)
    return systemId === undefined || onId === undefined ? [] : [{ ...entry, systemId, onId }]
  })
  const owned = <E extends { readonly owner: string | null }>(
    { owner, ...rest }: E,
    known: { readonly ownerId: PersonId | null } | undefined,
  ) => ({
    ...rest,
    ownerId: names.person(owner, known?.ownerId ?? null),
  })
  const rows: SystemRows = {
    systems: lists.systems.map(({ team, ...entry }) => {
      const id = places.get(entry.id) ?? entry.id
      const known = workspace.system.get(id)
      return shaped('system', { ...owned(entry, known), id, teamId: names.team(team, known?.teamId ?? null) })
    }),
    assessments: withIds(placed('assessments', assessments), workspace.assessment, idFrom, { key: () => '', isOnlyOne: () => false }).map(
      ({ assessorInWorkspace, ...entry }) =>
        shaped('assessment', {
          ...entry,
          assessorId: names.person(assessorInWorkspace, workspace.assessment.get(entry.id)?.assessorId ?? null),
        }),
    ),
    improvements: withIds(placed('improvements', improvements), workspace.improvement, idFrom, {
      key: ({ practiceId }) => practiceId,
      isOnlyOne: ({ doneOn }) => doneOn === null,
    }).map((entry) => shaped('improvement', owned(entry, workspace.improvement.get(entry.id)))),
    safeguards: withIds(placed('safeguards', safeguards), workspace.safeguard, idFrom, { key: ({ mode }) => mode, isOnlyOne: always }).map(
      (entry) => shaped('safeguard', owned(entry, workspace.safeguard.get(entry.id))),
    ),
    accounts: withIds(placed('accounts', accounts), workspace.account, idFrom, { key: ({ month }) => month, isOnlyOne: always }),
    choices: withIds(placed('choices', choices), workspace.choice, idFrom, {
      key: (one) => JSON.stringify([one.kind, subjectOf(one)]),
      isOnlyOne: always,
    }),
    dependencies: withIds(dependencies, workspace.dependency, idFrom, { key: ({ onId }) => onId, isOnlyOne: always }),
  }
  return { rows, problems: [...problems, ...names.unknown()] }
}

/** The fields in the table's own order. */
const shaped = <T extends TableName>(table: T, row: object): Row<T> => tables[table].parse(row) as Row<T> // parsed by that table's schema

const lost = (list: ListName, number: number): RowProblem => ({
  row: number,
  where: entryWhere(list, number),
  field: 'System',
  message: 'It names a system that is not in the file. Take the entry out, or export the file again.',
  blocking: true,
})
