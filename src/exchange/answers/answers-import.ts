import type { PlainDate } from '../../base/date.ts'
import type { RawTable } from '../../contract/commands.ts'
import type { Framework, Practice } from '../../framework/framework.ts'
import { standing, type Standing } from '../../maturity/standing.ts'
import type { PracticeAnswer, System, SystemId } from '../../model/system.ts'
import type { Workspace } from '../../model/workspace.ts'
import { dateOrderOf } from '../people/read-date.ts'
import { emptyRows, fieldRows, guessedColumns, type Mapping } from '../table/columns.ts'
import { emptyNote, someRows, type RowProblem } from '../table/problem.ts'
import { answerOf, problemAt, type Placed } from './answer-row.ts'
import { codesIn, type CodeNote } from './code-notes.ts'
import type { CodeMapping } from './codes.ts'
import { answerFields, answerHeadings, type AnswerField } from './field.ts'
import { scoreReader } from './read-score.ts'
import { systemsOfRows } from './row-systems.ts'

export interface AnswersOptions {
  readonly columns: Mapping<AnswerField>
  readonly codes: CodeMapping
  /** The system that the whole file is about, where it has no column of systems; null until somebody says. */
  readonly systemId: SystemId | null
  /** Rows that are not to be imported. */
  readonly leftOut: ReadonlySet<number>
  /** The day that answers without one get. */
  readonly on: PlainDate
}

/** One practice of one system as it is and as it would be. */
export interface AnswerChange {
  readonly system: System
  readonly practice: Practice
  readonly before: PracticeAnswer | null
  readonly after: PracticeAnswer
}

export interface AnswersImport {
  /** The answers that differ from what is known: the argument of the edit `import-answers`. */
  readonly systems: readonly { readonly systemId: SystemId; readonly answers: Readonly<Record<string, PracticeAnswer>> }[]
  /** In the order of systems in the workspace and practices in the framework. */
  readonly changes: readonly AnswerChange[]
  /** Every system that changes. */
  readonly standings: readonly { readonly before: Standing; readonly after: Standing }[]
  readonly codes: readonly CodeNote[]
  /** By row. */
  readonly problems: readonly RowProblem[]
  readonly counts: {
    readonly rows: number
    /** Rows whose answers count: changed and as they were. */
    readonly answers: number
    readonly same: number
    readonly toFix: number
    readonly leftOut: number
  }
}

/** What the headings of an outside assessment say its columns hold. */
export const guessedAnswerColumns = (table: RawTable): Mapping<AnswerField> => guessedColumns(table, answerFields, answerHeadings)

/** What importing an outside assessment would do: nothing is written. The order of its rows changes nothing. */
export function answersImport(table: RawTable, options: AnswersOptions, workspace: Workspace, framework: Framework): AnswersImport {
  const all = fieldRows(table, options.columns)
  const rows = all.filter(({ row }) => !options.leftOut.has(row))
  const whole = wholeProblems(options, workspace)
  const problems: RowProblem[] = [...whole]
  const codes = codesIn(rows, options.codes, framework)
  const systemAt = systemsOfRows(options, workspace)
  const placed: Placed[] = []
  for (const row of rows) {
    const code = codes.at(row)
    // Where a whole column is missing, saying so in every row would bury the one thing to do.
    if (whole.length > 0 || code.kind === 'left-out') continue
    const system = systemAt(row)
    if (typeof system === 'string') problems.push(problemAt(row.row, 'system', system))
    if (code.kind === 'problem')
      problems.push({ ...problemAt(row.row, 'code', code.message), ...(code.undecided !== undefined && { undecided: code.undecided }) })
    else if (typeof system !== 'string') placed.push({ row, code: code.code, system, practice: code.practice })
  }
  const doubles = twins(placed)
  const dates = dateOrderOf(rows.map(({ cell }) => cell('date').trim()))
  const rules = {
    score: scoreReader(rows.map(({ cell }) => cell('score').trim())),
    order: dates.order,
    isDated: options.columns.includes('date'),
    on: options.on,
  }
  const good: AnswerChange[] = []
  for (const one of placed) {
    const answer = answerOf(one, rules, (field, message) => void problems.push(problemAt(one.row.row, field, message)))
    const double = doubles.get(one.row.row)
    if (double !== undefined) problems.push(problemAt(one.row.row, 'code', double))
    if (answer === null || double !== undefined) continue
    good.push({ system: one.system, practice: one.practice, before: one.system.answers[one.practice.id] ?? null, after: answer })
  }
  const changes = inOrder(good.filter(isChange), workspace, framework)
  const systems = grouped(changes)
  const toFix = new Set(problems.filter(({ blocking }) => blocking).map(({ row }) => row))
  return {
    systems,
    changes,
    standings: standingsOf(systems, workspace, framework),
    codes: codes.notes,
    problems: [...problems, ...emptyNote(emptyRows(table))].toSorted((a, b) => a.row - b.row),
    counts: {
      rows: all.length,
      answers: good.length,
      same: good.length - changes.length,
      toFix: whole.length > 0 ? rows.length : toFix.size,
      leftOut: all.length - rows.length + codes.leftOut,
    },
  }
}

function wholeProblems({ columns, systemId }: AnswersOptions, { system }: Workspace): readonly RowProblem[] {
  const missing = (field: AnswerField, message: string): RowProblem[] => (columns.includes(field) ? [] : [problemAt(1, field, message)])
  const needsSystem = !columns.includes('system') && (systemId === null || !system.has(systemId))
  return [
    ...missing('code', 'No column holds the codes of questions or practices. Choose the one that does.'),
    ...missing('score', 'No column holds scores. Choose the one that does.'),
    ...(needsSystem ? [problemAt(1, 'system', 'No column names the system. Choose the system that this assessment is about.')] : []),
  ]
}

/** For each row whose practice another row of the same system answers too, what to do about it. */
function twins(placed: readonly Placed[]): ReadonlyMap<number, string> {
  const groups = Map.groupBy(placed, ({ system, practice }) => JSON.stringify([system.id, practice.id]))
  const found = new Map<number, string>()
  for (const group of groups.values()) {
    if (group.length === 1) continue
    const rows = group.map(({ row }) => row.row).toSorted((a, b) => a - b)
    const differs = new Set(group.map(({ code }) => code)).size > 1
    for (const { row, practice, system } of group) {
      const others = someRows(rows.filter((other) => other !== row.row))
      const why = differs ? `also answers “${practice.name}”` : 'has the same code'
      found.set(
        row.row,
        `${upper(others)} ${rows.length > 2 ? why.replace('answers', 'answer').replace('has', 'have') : why} for ${system.name}. Leave all but one of them out.`,
      )
    }
  }
  return found
}
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const isChange = ({ before, after }: AnswerChange): boolean =>
  before === null ||
  before.score !== after.score ||
  before.evidence !== after.evidence ||
  before.grade !== after.grade ||
  before.on !== after.on ||
  JSON.stringify(before.proofs) !== JSON.stringify(after.proofs)

function inOrder(changes: readonly AnswerChange[], { system }: Workspace, { practices }: Framework): readonly AnswerChange[] {
  const places = new Map([...system.keys()].map((id, at) => [id, at]))
  const order = new Map<string, number>(practices.map(({ id }, at) => [id, at]))
  const place = (one: AnswerChange): number => (places.get(one.system.id) ?? 0) * practices.length + (order.get(one.practice.id) ?? 0)
  return changes.toSorted((a, b) => place(a) - place(b))
}

const grouped = (changes: readonly AnswerChange[]): AnswersImport['systems'] =>
  [...Map.groupBy(changes, ({ system }) => system.id)].map(([systemId, own]) => ({
    systemId,
    answers: Object.fromEntries(own.map(({ practice, after }) => [practice.id, after])),
  }))

const standingsOf = (systems: AnswersImport['systems'], workspace: Workspace, framework: Framework): AnswersImport['standings'] =>
  systems.flatMap(({ systemId, answers }) => {
    const system = workspace.system.get(systemId)
    if (system === undefined) return []
    return [{ before: standing(system, framework), after: standing({ ...system, answers: { ...system.answers, ...answers } }, framework) }]
  })
