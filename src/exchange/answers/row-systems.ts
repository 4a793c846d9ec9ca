import type { System } from '../../model/system.ts'
import type { Workspace } from '../../model/workspace.ts'
import { quoted } from '../people/reading.ts'
import type { FieldRow } from '../table/columns.ts'
import { finderOf } from '../table/named.ts'
import type { AnswersOptions } from './answers-import.ts'
import type { AnswerField } from './field.ts'

/** The system that a row is about, or what is wrong as a sentence. */
export function systemsOfRows(
  { columns, systemId }: Pick<AnswersOptions, 'columns' | 'systemId'>,
  { system }: Workspace,
): (row: FieldRow<AnswerField>) => System | string {
  const find = finderOf(system.values())
  const only = system.get(systemId ?? '')
  if (!columns.includes('system')) return () => only ?? 'Choose the system that this assessment is about.'
  return ({ cell }) => {
    const name = cell('system').trim()
    if (name === '') return 'This row names no system. Write its name, or leave the row out.'
    const found = find(name)
    if (found.kind === 'one') return found.row
    return found.kind === 'none'
      ? `No system is called ${quoted(name)}. Correct the name, or add the system first.`
      : `${found.count} systems are called ${quoted(name)}. Give them names of their own first.`
  }
}
