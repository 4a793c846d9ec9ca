import type { Framework, Practice } from '../../framework/framework.ts'
import { quoted } from '../people/reading.ts'
import type { FieldRow } from '../table/columns.ts'
import { codeKey, practiceCoder, type CodeMapping } from './codes.ts'
import type { AnswerField } from './field.ts'

/** A code of the file and what it stands for. */
export interface CodeNote {
  readonly key: string
  /** As its first row writes it. */
  readonly code: string
  readonly rows: number
  /** Null: no practice yet, or left out. */
  readonly practice: Practice | null
  /** `chosen` by the user; `known` to Cadre. */
  readonly how: 'known' | 'chosen' | 'left-out' | 'unknown'
}

export type RowCode =
  | { readonly kind: 'practice'; readonly code: string; readonly practice: Practice }
  | { readonly kind: 'problem'; readonly message: string; readonly undecided?: string }
  | { readonly kind: 'left-out' }

export interface CodesIn {
  readonly at: (row: FieldRow<AnswerField>) => RowCode
  /** What nobody knows first, then as they stand in the alphabet. */
  readonly notes: readonly CodeNote[]
  /** Rows whose code is left out. */
  readonly leftOut: number
}

const order = { unknown: 0, chosen: 1, 'left-out': 1, known: 2 } as const

/** Every code of the rows, with what the user or the framework says it stands for. */
export function codesIn(rows: readonly FieldRow<AnswerField>[], mapping: CodeMapping, framework: Framework): CodesIn {
  const practices = new Map<string, Practice>(framework.practices.map((one) => [one.id, one]))
  const coder = practiceCoder(framework)
  const counts = new Map<string, { readonly code: string; count: number }>()
  for (const { cell } of rows) {
    const code = cell('code').trim()
    const seen = counts.get(codeKey(code))
    if (seen !== undefined) seen.count++
    else if (code !== '') counts.set(codeKey(code), { code, count: 1 })
  }
  const noteOf = (key: string, code: string, count: number): CodeNote => {
    const use = mapping.get(key)
    const chosen = practices.get(use ?? '')
    const known = coder(code)
    const base = { key, code, rows: count }
    if (use === 'leave-out') return { ...base, practice: null, how: 'left-out' }
    if (chosen !== undefined && chosen !== known) return { ...base, practice: chosen, how: 'chosen' }
    return { ...base, practice: known, how: known === null ? 'unknown' : 'known' }
  }
  const notes = new Map([...counts].map(([key, { code, count }]) => [key, noteOf(key, code, count)]))
  return {
    at: ({ cell }) => rowCode(cell('code').trim(), notes),
    notes: [...notes.values()].toSorted((a, b) => order[a.how] - order[b.how] || a.key.localeCompare(b.key, 'en', { numeric: true })),
    leftOut: [...notes.values()].reduce((sum, { how, rows: count }) => sum + (how === 'left-out' ? count : 0), 0),
  }
}

function rowCode(code: string, notes: ReadonlyMap<string, CodeNote>): RowCode {
  if (code === '') return { kind: 'problem', message: 'This row has no code. Write the practice’s, or leave the row out.' }
  const note = notes.get(codeKey(code))
  if (note?.how === 'left-out') return { kind: 'left-out' }
  if (note?.practice == null)
    return {
      kind: 'problem',
      message: `${quoted(code)} is no practice that Cadre knows. Say which practice it stands for, or leave it out.`,
      undecided: codeKey(code),
    }
  return { kind: 'practice', code: note.key, practice: note.practice }
}
