import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { invalid } from '../../src/base/failure.ts'
import { peopleImport, type PeopleImport } from '../../src/exchange/people-import.ts'
import { guessedMapping } from '../../src/exchange/people-mapping.ts'
import { fieldWords, PeopleField } from '../../src/exchange/people/field.ts'
import type { ImportProblem } from '../../src/exchange/people/notes.ts'
import type { Command } from './command.ts'
import { atDesk } from './desk.ts'
import { mappedBy } from './mapping.ts'
import { readListed } from './read-file.ts'
import { count, table } from './table.ts'

const SHOWN = 5

export const importCommand: Command = {
  name: 'import',
  usage: 'FILE PEOPLE.csv [--map FIELD=HEADING …] [--dry-run] [--skip-bad-rows]',
  about: `Adds the people of a CSV file, and changes those already there; one step in the history.
FIELD is ${Object.keys(fieldWords).join(', ')}; HEADING is a column’s heading in the file. Columns without --map are recognised by their headings.
--dry-run says what would happen and changes nothing. Rows with a problem stop the import; --skip-bad-rows leaves them out instead.`,
  takes: ['FILE', 'PEOPLE.csv'],
  needed: 2,
  options: { map: { type: 'string', multiple: true }, 'dry-run': { type: 'boolean' }, 'skip-bad-rows': { type: 'boolean' } },
  run: (context, [file = '', list = ''], values) => {
    const base64 = readListed(list).toString('base64')
    const dryRun = values.has('dry-run')
    return atDesk(context, file, { looksOnly: dryRun }, async ({ ask, workspace, framework }) => {
      const raw = await ask('table.read', { name: basename(list), base64 })
      const mapping = mappedBy(values.get('map') ?? [], guessedMapping(raw), raw, {
        option: 'map',
        fields: PeopleField.options,
        example: 'role="Job family"',
      })
      const leaving = (leftOut: readonly number[]) =>
        peopleImport(raw, mapping, { idFrom: () => randomUUID(), leftOut }, workspace, framework)
      const found = values.has('skip-bad-rows') ? withoutBadRows(leaving) : leaving([])
      if (!dryRun) {
        if (found.problems.some(({ blocking }) => blocking)) throw invalid(refusalWords(found, basename(list)))
        if (found.people.length > 0)
          await ask('workspace.edit', { edit: { kind: 'import-people', given: { people: found.people, teams: found.teams } } })
      }
      const columns = raw.headings.map((heading, at) => ({ heading, field: mapping[at] ?? 'ignore' }))
      const shown = columns.map(({ heading, field }) => [heading, fieldWords[field]])
      const { counts, problems, teams } = found
      const text = [
        table([{ title: 'Column' }, { title: 'Read as' }], shown),
        '',
        countWords(found, dryRun),
        ...problems.map(problemLine),
      ].join('\n')
      return { text, json: { file, list, dryRun, counts, teams: teams.map(({ name }) => name), columns, problems } }
    })
  },
}

/** Leaving out a manager's row can leave others without one, so this looks again until all rows that remain are good. */
function withoutBadRows(leaving: (leftOut: readonly number[]) => PeopleImport): PeopleImport {
  const out = new Set<number>()
  for (;;) {
    const found = leaving([...out])
    const bad = found.rows.filter(({ state }) => state === 'to-fix')
    if (bad.length === 0) return found
    for (const { row } of bad) out.add(row)
  }
}

const problemLine = ({ row, field, message, blocking }: ImportProblem): string =>
  `Row ${row}, ${fieldWords[field]}: ${message}${blocking ? '' : ' (imported without it)'}`

function refusalWords({ counts, problems }: PeopleImport, list: string): string {
  const blocking = problems.filter((one) => one.blocking)
  const more = blocking.length > SHOWN ? ` And ${blocking.length - SHOWN} more; --dry-run shows them all.` : ''
  const mend = 'Mend them in the file, or leave them out with --skip-bad-rows.'
  return `${count(counts.toFix, 'row')} of ${list} cannot be imported, so nothing was changed. ${blocking.slice(0, SHOWN).map(problemLine).join(' ')}${more} ${mend}`
}

function countWords({ counts, teams }: PeopleImport, dryRun: boolean): string {
  const parts = [
    `${counts.new} new`,
    `${counts.changed} changed`,
    `${counts.same} as they were`,
    `${counts.toFix} to mend`,
    `${counts.leftOut} left out`,
  ]
  return `${dryRun ? 'Would import' : 'Imported'}: ${parts.join(', ')}; ${count(teams.length, 'new team')}.${dryRun ? ' Nothing was changed.' : ''}`
}
