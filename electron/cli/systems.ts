import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { systemFields } from '../../src/exchange/systems/field.ts'
import type { SystemsImport } from '../../src/exchange/systems/imported.ts'
import { jsonImport } from '../../src/exchange/systems/json-import.ts'
import { readSystemsJson } from '../../src/exchange/systems/read-json.ts'
import { guessedSystemColumns, systemsImport } from '../../src/exchange/systems/systems-import.ts'
import { problemLine } from '../../src/exchange/table/problem.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import type { Ask } from '../answer.ts'
import { textOf, type Values } from './arguments.ts'
import type { Command, Context, Said } from './command.ts'
import { atDesk } from './desk.ts'
import { expectTogether, exportSystems, together } from './export-systems.ts'
import { badRows, refuseProblems } from './import-answers.ts'
import { mappedBy } from './mapping.ts'
import { exportTo } from './out-file.ts'
import { readListed } from './read-file.ts'
import { count, table } from './table.ts'
import { textOfJson } from './text-of-json.ts'

export const systemsCommand: Command = {
  name: 'systems',
  usage: 'FILE [--import SYSTEMS.csv|SYSTEMS.json [--map FIELD=HEADING …] [--dry-run]] [--export OUT.csv|OUT.json]',
  about: `Lists the systems, takes in a list of them, or writes it.
--import adds the systems of a CSV file, one in each row, and changes those of the same name; or takes in everything about the systems from JSON that Cadre exported. One step in the history.
--map says what a column of CSV holds: ${systemFields.join(', ')}. Columns without it are recognised by their headings; level and score are written for reading and never taken in.
--dry-run says what would happen and changes nothing. Rows with a problem stop the import; --skip-bad-rows leaves them out instead.
--export writes one row a system as CSV, or everything about the systems as JSON; a file that is there is never replaced.`,
  takes: ['FILE'],
  needed: 1,
  options: {
    import: { type: 'string' },
    map: { type: 'string', multiple: true },
    'dry-run': { type: 'boolean' },
    'skip-bad-rows': { type: 'boolean' },
    export: { type: 'string' },
  },
  run: async (context, [file = ''], values) => {
    expectTogether(values, ['map', 'dry-run', 'skip-bad-rows'])
    const list = textOf(values, 'import')
    const out = exportTo(values)
    const imported = list === null ? null : await importSystems(context, file, list, values)
    if (out !== null) return together(imported, await exportSystems(context, file, out, 'systems-csv'))
    return imported ?? atDesk(context, file, { looksOnly: true }, ({ workspace }) => listed(workspace))
  },
}

function listed({ system, team, person }: Workspace): Said {
  const rows = [...system.values()].map((one) => ({
    name: one.name,
    size: one.size,
    team: team.get(one.teamId ?? '')?.name ?? null,
    owner: person.get(one.ownerId ?? '')?.name ?? null,
  }))
  const heads = [{ title: 'System' }, { title: 'Size' }, { title: 'Team' }, { title: 'Owner' }]
  const shown = rows.map((one) => [one.name, one.size, one.team ?? '–', one.owner ?? '–'])
  return { text: rows.length === 0 ? 'No systems yet.' : table(heads, shown), json: { systems: rows } }
}

function importSystems(context: Context, file: string, list: string, values: Values): Promise<Said> {
  const bytes = readListed(list)
  const dryRun = values.has('dry-run')
  return atDesk(context, file, { looksOnly: dryRun }, async ({ ask, workspace }) => {
    const found = list.toLowerCase().endsWith('.json')
      ? jsonImport(readSystemsJson(basename(list), textOfJson(basename(list), bytes)), () => randomUUID(), workspace)
      : await csvImport(ask, basename(list), bytes, values, workspace)
    if (!dryRun) {
      refuseProblems(found.problems, basename(list))
      if (Object.values(found.given).some(({ length }) => length > 0))
        await ask('workspace.edit', { edit: { kind: 'import-systems', given: { ...found.given, on: context.clock.today() } } })
    }
    return { text: wordsOf(found, dryRun), json: { file, list, dryRun, ...jsonOf(found) } }
  })
}

async function csvImport(ask: Ask, name: string, bytes: Buffer, values: Values, workspace: Workspace): Promise<SystemsImport> {
  const raw = await ask('table.read', { name, base64: bytes.toString('base64') })
  const fields = { option: 'map', fields: systemFields, example: 'value="Annual benefit"' }
  const columns = mappedBy(values.get('map') ?? [], guessedSystemColumns(raw), raw, fields)
  const leaving = (leftOut: ReadonlySet<number>): SystemsImport =>
    systemsImport(raw, { columns, leftOut, idFrom: () => randomUUID() }, workspace)
  const all = leaving(new Set())
  return values.has('skip-bad-rows') ? leaving(badRows(all.problems)) : all
}

function wordsOf({ counts, about, problems, notes, systems }: SystemsImport, dryRun: boolean): string {
  const parts = [
    `${counts.new} new`,
    `${counts.changed} changed`,
    `${counts.same} as they were`,
    `${counts.toFix} to mend`,
    `${counts.leftOut} left out`,
  ]
  const shown = systems.filter(({ state }) => state === 'new' || state === 'changed').map(({ name, state }) => [name, state])
  return [
    `${dryRun ? 'Would import' : 'Imported'} ${count(counts.new + counts.changed, 'system')}: ${parts.join(', ')}.${dryRun ? ' Nothing was changed.' : ''}`,
    ...about.map(({ what, added, changed }) => `${what}: ${added} new, ${changed} changed.`),
    ...notes,
    ...(shown.length === 0 ? [] : ['', table([{ title: 'System' }, { title: '' }], shown)]),
    ...(problems.length === 0 ? [] : ['', ...problems.map(problemLine)]),
  ].join('\n')
}

const jsonOf = ({ counts, about, problems, notes, systems }: SystemsImport) => ({
  counts,
  systems: systems.map(({ row, name, state }) => ({ row, name, state })),
  about,
  notes,
  problems,
})
