import { basename } from 'node:path'
import { invalid } from '../../src/base/failure.ts'
import { answersImport, guessedAnswerColumns, type AnswersImport } from '../../src/exchange/answers/answers-import.ts'
import { codeKey, practiceCoder, type CodeMapping, type CodeUse } from '../../src/exchange/answers/codes.ts'
import { answerFields } from '../../src/exchange/answers/field.ts'
import { finderOf } from '../../src/exchange/table/named.ts'
import { problemLine, type RowProblem } from '../../src/exchange/table/problem.ts'
import type { Framework } from '../../src/framework/framework.ts'
import { levelWords } from '../../src/maturity/words.ts'
import type { SystemId } from '../../src/model/system.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { textOf, type Values } from './arguments.ts'
import type { Context, Said } from './command.ts'
import { atDesk } from './desk.ts'
import { mappedBy } from './mapping.ts'
import { readListed } from './read-file.ts'
import { count, table } from './table.ts'

const SHOWN = 5
const MOST_LINES = 60
const figure = (number: number): string => number.toLocaleString('en-GB')
const LEAVE_OUT = 'leave-out'

/** Brings in an outside assessment as one step, or says what it would do. Throws a Refusal when a row cannot stand. */
export function importAnswers(context: Context, file: string, list: string, values: Values): Promise<Said> {
  const base64 = readListed(list).toString('base64')
  const dryRun = values.has('dry-run')
  return atDesk(context, file, { looksOnly: dryRun }, async ({ ask, workspace, framework }) => {
    const raw = await ask('table.read', { name: basename(list), base64 })
    const fields = { option: 'column', fields: answerFields, example: 'code="Question no."' }
    const options = {
      columns: mappedBy(values.get('column') ?? [], guessedAnswerColumns(raw), raw, fields),
      codes: codesBy(values.get('map') ?? [], framework),
      systemId: systemCalled(textOf(values, 'system'), workspace),
      on: context.clock.today(),
    }
    const leaving = (leftOut: ReadonlySet<number>): AnswersImport => answersImport(raw, { ...options, leftOut }, workspace, framework)
    const all = leaving(new Set())
    const found = values.has('skip-bad-rows') ? leaving(badRows(all.problems)) : all
    if (!dryRun) {
      refuseProblems(found.problems, basename(list))
      if (found.systems.length > 0)
        await ask('workspace.edit', { edit: { kind: 'import-answers', given: { systems: [...found.systems], on: options.on } } })
    }
    return { text: wordsOf(found, dryRun), json: { file, list, dryRun, ...jsonOf(found) } }
  })
}

/** The rows that cannot stand; what concerns the whole file cannot be left out. */
export const badRows = (problems: readonly RowProblem[]): ReadonlySet<number> =>
  new Set(problems.filter(({ blocking, row }) => blocking && row > 1).map(({ row }) => row))

export function refuseProblems(problems: readonly RowProblem[], list: string): void {
  const blocking = problems.filter((one) => one.blocking)
  if (blocking.length === 0) return
  const more = blocking.length > SHOWN ? ` And ${(blocking.length - SHOWN).toLocaleString('en-GB')} more; --dry-run shows them all.` : ''
  const skip = blocking.some(({ row, where }) => row > 1 && where === undefined) ? ' --skip-bad-rows leaves such rows out.' : ''
  throw invalid(
    `${list} cannot be imported as it is, so nothing was changed. ${blocking.slice(0, SHOWN).map(problemLine).join(' ')}${more}${skip}`,
  )
}

/** What --map says of codes: `CODE=PRACTICE`, or `CODE=leave-out`. Throws a Refusal. */
function codesBy(pairs: readonly string[], framework: Framework): CodeMapping {
  return new Map(
    pairs.map((pair): readonly [string, CodeUse] => {
      const cut = pair.lastIndexOf('=')
      if (cut < 1)
        throw invalid(`--map “${pair}” is not written CODE=PRACTICE, such as --map Q14=evaluation-3-1, or --map Q14=${LEAVE_OUT}.`)
      const [code, use] = [pair.slice(0, cut), pair.slice(cut + 1).trim()]
      if (use === LEAVE_OUT) return [codeKey(code), LEAVE_OUT]
      const practice = practiceCoder(framework)(use)
      if (practice === null)
        throw invalid(
          `--map cannot read “${use}”. Give a practice by dimension, level and number, such as evaluation-3-1, or ${LEAVE_OUT}.`,
        )
      return [codeKey(code), practice.id]
    }),
  )
}

function systemCalled(name: string | null, { system }: Workspace): SystemId | null {
  if (name === null) return null
  const found = finderOf(system.values())(name)
  if (found.kind === 'one') return found.row.id
  const names = [...system.values()].map((one) => one.name).join(', ')
  if (found.kind === 'none') throw invalid(`No system is called “${name}”. There is ${names === '' ? 'none yet' : names}.`)
  throw invalid(`${found.count} systems are called “${name}”. Give them names of their own first.`)
}

const scoreWords = (score: number | undefined): string => (score === undefined ? '–' : String(score))

function wordsOf({ counts, changes, standings, problems }: AnswersImport, dryRun: boolean): string {
  const more = changes.length - MOST_LINES
  const changed = changes
    .slice(0, MOST_LINES)
    .map(({ system, practice, before, after }) => [
      system.name,
      practice.id,
      practice.name,
      scoreWords(before?.score),
      scoreWords(after.score),
    ])
  const levels = standings.slice(0, MOST_LINES).map(({ before, after }) => [before.system.name, levelWords(before), levelWords(after)])
  return [
    `${dryRun ? 'Would import' : 'Imported'}: ${count(changes.length, 'answer')} for ${count(standings.length, 'system')}, ${figure(counts.same)} as they were, ${figure(counts.toFix)} to mend, ${figure(counts.leftOut)} left out.${dryRun ? ' Nothing was changed.' : ''}`,
    ...(changed.length === 0
      ? []
      : ['', table([{ title: 'System' }, { title: 'Code' }, { title: 'Practice' }, { title: 'Before' }, { title: 'After' }], changed)]),
    ...(more > 0 ? [`And ${count(more, 'answer')} more; --json names them all.`] : []),
    ...(levels.length === 0 ? [] : ['', table([{ title: 'System' }, { title: 'Level before' }, { title: 'Level after' }], levels)]),
    ...(problems.length === 0 ? [] : ['', ...problems.map(problemLine)]),
  ].join('\n')
}

const jsonOf = ({ counts, changes, standings, codes, problems }: AnswersImport) => ({
  counts,
  changes: changes.map(({ system, practice, before, after }) => ({
    system: system.name,
    practice: practice.id,
    before: before?.score ?? null,
    after: after.score,
  })),
  levels: standings.map(({ before, after }) => ({ system: before.system.name, before: levelWords(before), after: levelWords(after) })),
  codes: codes.map(({ code, rows, practice, how }) => ({ code, rows, practice: practice?.id ?? null, how })),
  problems,
})
