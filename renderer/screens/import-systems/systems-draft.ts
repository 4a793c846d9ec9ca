import { fileTrouble } from '../../../src/base/failure.ts'
import type { RawTable } from '../../../src/contract/commands.ts'
import { guessedAnswerColumns } from '../../../src/exchange/answers/answers-import.ts'
import type { CodeMapping, CodeUse } from '../../../src/exchange/answers/codes.ts'
import type { AnswerField } from '../../../src/exchange/answers/field.ts'
import type { SystemField } from '../../../src/exchange/systems/field.ts'
import { readSystemsJson, type SystemsFile } from '../../../src/exchange/systems/read-json.ts'
import { guessedSystemColumns } from '../../../src/exchange/systems/systems-import.ts'
import { withColumn, type Mapping } from '../../../src/exchange/table/columns.ts'
import type { SystemId } from '../../../src/model/system.ts'

/** What a CSV file can be. */
export type TableKind = 'answers' | 'systems'

/** A CSV file on its way in: what it says and what the user decided about it. Nothing of it is in the workspace yet. */
export interface TableDraft {
  readonly kind: TableKind
  readonly file: string
  readonly table: RawTable
  readonly answers: Mapping<AnswerField>
  readonly systems: Mapping<SystemField>
  readonly codes: CodeMapping
  readonly systemId: SystemId | null
  readonly leftOut: ReadonlySet<number>
  readonly idFrom: (seed: string) => string
}

/** A file that Cadre exported as JSON. */
export interface JsonDraft {
  readonly kind: 'json'
  readonly file: string
  readonly content: SystemsFile
  readonly idFrom: (seed: string) => string
}
export type SystemsDraft = TableDraft | JsonDraft

/** The same id for the same seed as long as the draft lives, so that working it out again changes nothing. */
function rememberedIds(newId: () => string): (seed: string) => string {
  const ids = new Map<string, string>()
  return (seed) => {
    const id = ids.get(seed) ?? newId()
    ids.set(seed, id)
    return id
  }
}

const used = (mapping: Mapping<string>): number => mapping.filter((use) => use !== 'ignore').length

/** Answers have codes and scores; a list of systems has other columns beside what could be taken for these. */
function kindOf(answers: Mapping<AnswerField>, systems: Mapping<SystemField>): TableKind {
  if (!answers.includes('code') || !answers.includes('score'))
    return systems.includes('name') || !answers.includes('code') ? 'systems' : 'answers'
  return used(answers) >= used(systems) ? 'answers' : 'systems'
}

export function tableDraft(file: string, table: RawTable, newId: () => string): TableDraft {
  const answers = guessedAnswerColumns(table)
  const systems = guessedSystemColumns(table)
  const idFrom = rememberedIds(newId)
  return { kind: kindOf(answers, systems), file, table, answers, systems, codes: new Map(), systemId: null, leftOut: new Set(), idFrom }
}

/** Throws a Refusal when the bytes are not JSON that Cadre exported. */
export function jsonDraft(file: string, base64: string, newId: () => string): JsonDraft {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0)
  return { kind: 'json', file, content: readSystemsJson(file, textOf(file, bytes)), idFrom: rememberedIds(newId) }
}

function textOf(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw fileTrouble('unreadable', file, 'it is not a text; export it again')
  }
}

export const isJsonName = (file: string): boolean => file.toLowerCase().endsWith('.json')

/** What is left out of one kind of file says nothing about the other. */
export const asKind = (draft: TableDraft, kind: TableKind): TableDraft => ({ ...draft, kind, leftOut: new Set() })

/** The column becomes this in the kind of file it is taken for. */
export const withUse = (draft: TableDraft, column: number, use: AnswerField | SystemField | 'ignore'): TableDraft =>
  draft.kind === 'answers'
    ? { ...draft, answers: withColumn(draft.answers, column, use as AnswerField | 'ignore') } // offered as one of this kind's fields
    : { ...draft, systems: withColumn(draft.systems, column, use as SystemField | 'ignore') } // as above

/** What a code stands for; null for what Cadre knows of it. */
export function withCode(draft: TableDraft, key: string, use: CodeUse | null): TableDraft {
  const codes = new Map(draft.codes)
  if (use === null) codes.delete(key)
  else codes.set(key, use)
  return { ...draft, codes }
}

export const withoutRows = (draft: TableDraft, rows: Iterable<number>): TableDraft => ({
  ...draft,
  leftOut: new Set([...draft.leftOut, ...rows]),
})
export const withAllRows = (draft: TableDraft): TableDraft => ({ ...draft, leftOut: new Set() })
