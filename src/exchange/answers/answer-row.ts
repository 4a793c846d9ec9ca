import type { PlainDate } from '../../base/date.ts'
import type { Practice } from '../../framework/framework.ts'
import { Proof, type PracticeAnswer, type Score, type System } from '../../model/system.ts'
import type { DateOrder } from '../people/read-date.ts'
import { quoted, type Reading } from '../people/reading.ts'
import type { FieldRow } from '../table/columns.ts'
import type { RowProblem } from '../table/problem.ts'
import { readDay } from '../table/read-day.ts'
import { linksText } from './answers-csv.ts'
import { answerFieldWords, type AnswerField } from './field.ts'

const MOST_EVIDENCE = 4000
const MOST_PROOFS = 20

/** A row that says which practice of which system it is about. */
export interface Placed {
  readonly row: FieldRow<AnswerField>
  readonly code: string
  readonly system: System
  readonly practice: Practice
}

export interface ReadingRules {
  readonly score: (text: string) => Reading<Score>
  readonly order: DateOrder
  /** Whether the file has a column of dates. */
  readonly isDated: boolean
  /** The day that answers without one get. */
  readonly on: PlainDate
}

export type Report = (field: AnswerField, message: string) => void

export const problemAt = (row: number, field: AnswerField, message: string, blocking = true): RowProblem => ({
  row,
  field: answerFieldWords[field],
  message,
  blocking,
})

/**
 * The answer a row gives. Where it says nothing, what is known stays; but with another score, a grade or day that nobody gave anew does
 * not: it was about the score before. Null when something in the row cannot be read, which is then reported.
 */
export function answerOf({ row, system, practice }: Placed, rules: ReadingRules, report: Report): PracticeAnswer | null {
  const known = system.answers[practice.id] ?? null
  let isSound = true
  const wrong: Report = (...what) => {
    isSound = false
    report(...what)
  }
  const score = taken(rules.score(row.cell('score').trim()), 'score', wrong)
  const isSame = score === known?.score
  const grade = gradeOf(row.cell('grade').trim(), wrong)
  const on = dayOf(row.cell('date').trim(), rules, wrong)
  const evidence = row.cell('evidence')
  if (evidence.length > MOST_EVIDENCE) wrong('evidence', 'This text has more than 4,000 characters. Shorten it.')
  const proofs = proofsOf(row.cell('link'), known, wrong)
  if (score === null || !isSound) return null
  return {
    score,
    evidence: evidence === '' ? (known?.evidence ?? '') : evidence,
    grade: grade ?? (isSame ? (known?.grade ?? 'stated') : 'stated'),
    on: on ?? (isSame ? (known?.on ?? null) : rules.isDated ? null : rules.on),
    proofs,
  }
}

function taken<T>(reading: Reading<T>, field: AnswerField, wrong: Report): T | null {
  if (reading.ok) return reading.value
  wrong(field, reading.message)
  return null
}

function gradeOf(text: string, wrong: Report): PracticeAnswer['grade'] | null {
  const grade = text.toLowerCase()
  if (grade === 'stated' || grade === 'verified') return grade
  if (grade !== '') wrong('grade', `${quoted(text)} is no grade of evidence. Write stated or verified, or empty the cell.`)
  return null
}

const dayOf = (text: string, { order }: ReadingRules, wrong: Report): PlainDate | null =>
  text === '' ? null : taken(readDay(text, order), 'date', wrong)

/** Links in place of those known; files stay, because a list cannot hold them. */
function proofsOf(text: string, known: PracticeAnswer | null, wrong: Report): readonly Proof[] {
  const before = known?.proofs ?? []
  if (text.trim() === '' || (known !== null && text === linksText(known))) return before
  const links = text.split(/\s+/).filter((url) => url !== '')
  const found = links.map((url) => Proof.safeParse({ kind: 'link', url }))
  const bad = links.find((_, at) => found[at]?.success !== true)
  if (bad !== undefined) wrong('link', `${quoted(bad)} is no link. A link starts with https:// or http://; correct it, or empty the cell.`)
  const proofs = [...found.flatMap(({ data }) => data ?? []), ...before.filter(({ kind }) => kind === 'file')]
  if (proofs.length > MOST_PROOFS) wrong('link', `A practice has at most ${MOST_PROOFS} links and files. Take some out.`)
  return proofs
}
