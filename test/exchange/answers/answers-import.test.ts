import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RawTable } from '../../../src/contract/commands.ts'
import { answersCsv } from '../../../src/exchange/answers/answers-csv.ts'
import {
  answersImport,
  guessedAnswerColumns,
  type AnswersImport,
  type AnswersOptions,
} from '../../../src/exchange/answers/answers-import.ts'
import { codeKey, type CodeUse } from '../../../src/exchange/answers/codes.ts'
import { readCsv } from '../../../src/exchange/read/csv.ts'
import { problemLine } from '../../../src/exchange/table/problem.ts'
import { standardFramework as framework } from '../../../src/framework/standard.ts'
import { standing } from '../../../src/maturity/standing.ts'
import { applyChanges } from '../../../src/model/change.ts'
import { work } from '../../../src/model/edit.ts'
import type { System } from '../../../src/model/system.ts'
import type { Workspace } from '../../../src/model/workspace.ts'
import { systemOf, TODAY, workspaceOf } from '../../support/organisation.ts'
import { anyPortfolio } from '../systems/workspaces.ts'

const tableOf = (text: string): RawTable => readCsv('answers.csv', new TextEncoder().encode(text))
const claims = systemOf('s1', { level: 2, target: null })
const letters = systemOf('s2', { level: 1, target: null })
const two = workspaceOf([], [claims, letters])
const importing = (table: RawTable, workspace: Workspace, more: Partial<AnswersOptions> = {}): AnswersImport =>
  answersImport(
    table,
    { columns: guessedAnswerColumns(table), codes: new Map(), systemId: claims.id, leftOut: new Set(), on: TODAY, ...more },
    workspace,
    framework,
  )
const lines = (found: AnswersImport): readonly string[] => found.problems.map(problemLine)
const after = (workspace: Workspace, { systems }: AnswersImport): Workspace =>
  applyChanges(workspace, work(workspace, { kind: 'import-answers', given: { systems: [...systems], on: TODAY } }).changes)
const meaning = (code: string, use: string): ReadonlyMap<string, CodeUse> => new Map([[codeKey(code), use as CodeUse]]) // ids are branded

describe('an outside assessment', () => {
  test('gives one system its answers and leaves the others alone', () => {
    const found = importing(tableOf('Question code;Score\nEvaluation-3-1;0,5\nevaluation_3_2;50 %\n'), two)
    expect(lines(found)).toEqual([])
    expect(found.changes.map(({ practice, before, after: then }) => [practice.id, before?.score ?? null, then.score])).toEqual([
      ['evaluation-3-1', null, 0.5],
      ['evaluation-3-2', null, 0.5],
    ])
    const made = after(two, found).system.get('s1')
    expect(made).toMatchObject({ assessedOn: TODAY, answers: claims.answers })
    expect(made?.answers['evaluation-3-1' as keyof System['answers']]).toEqual({
      score: 0.5,
      evidence: '',
      grade: 'stated',
      on: TODAY,
      proofs: [],
    })
    expect(after(two, found).system.get('s2')).toBe(letters)
  })
  test('tells the level before and after, which is the level there is once it is imported', () => {
    const rows = framework.practices.filter(({ level }) => level === 3).map(({ id }) => `${id},1`)
    const found = importing(tableOf(`Code,Score\n${rows.join('\n')}\n`), two)
    expect(found.standings.map(({ before, after: then }) => [before.level, then.level])).toEqual([[2, 3]])
    const made = after(two, found).system.get('s1')
    expect(made && standing(made, framework)).toEqual(expect.objectContaining({ level: 3, score: found.standings[0]?.after.score }))
  })
  test('is told apart by its column of systems, and takes evidence, grade, day and link', () => {
    const found = importing(
      tableOf(
        'Application,Control,Rating,Comments,Grade,Assessment date,URL\nsystem S2,cost-3-1,1,"Capped, see board",Verified,01/11/2026,https://example.org/a https://example.org/b\n',
      ),
      two,
      { systemId: null },
    )
    expect(lines(found)).toEqual([])
    expect(found.systems).toEqual([
      {
        systemId: 's2',
        answers: {
          'cost-3-1': {
            score: 1,
            evidence: 'Capped, see board',
            grade: 'verified',
            on: '2026-11-01',
            proofs: [
              { kind: 'link', url: 'https://example.org/a' },
              { kind: 'link', url: 'https://example.org/b' },
            ],
          },
        },
      },
    ])
  })
  test('one meaning holds for all rows of a code, and a code left out leaves its rows out', () => {
    const table = tableOf('System,Code,Score\nSystem s1,Q14,1\nSystem s2,q14,0.5\n')
    const found = importing(table, two, { codes: meaning('Q14', 'evaluation-5-1') })
    expect(found.changes.map(({ system, practice }) => [system.id, practice.id])).toEqual([
      ['s1', 'evaluation-5-1'],
      ['s2', 'evaluation-5-1'],
    ])
    expect(found.codes).toMatchObject([{ code: 'Q14', rows: 2, how: 'chosen' }])
    const out = importing(table, two, { codes: meaning('Q14', 'leave-out') })
    expect([lines(out), out.changes, out.counts.leftOut]).toEqual([[], [], 2])
  })
  test('keeps what it says nothing about, but no grade or day of another score', () => {
    const known = { ...claims, answers: { 'cost-3-1': answer({ grade: 'verified', on: '2026-01-05', evidence: 'Board' }) } } as System
    const workspace = workspaceOf([], [known])
    expect(importing(tableOf('Code,Score\ncost-3-1,0.5\n'), workspace).systems).toEqual([])
    expect(importing(tableOf('Code,Score\ncost-3-1,1\n'), workspace).systems[0]?.answers['cost-3-1']).toMatchObject({
      score: 1,
      evidence: 'Board',
      grade: 'stated',
      on: TODAY,
    })
  })
  test('closes the improvements it reaches', () => {
    const one = { id: 'i1', systemId: 's1', practiceId: 'cost-5-1', to: 0.5, ownerId: null, by: null, note: '', doneOn: null }
    const planned = applyChanges(
      two,
      work(two, { kind: 'plan-improvement', given: { improvement: one } } as Parameters<typeof work>[1]).changes,
    ) // ids are branded
    expect(after(planned, importing(tableOf('Code,Score\ncost-5-1,0.25\n'), planned)).improvement.get('i1')?.doneOn).toBeNull()
    expect(after(planned, importing(tableOf('Code,Score\ncost-5-1,0.5\n'), planned)).improvement.get('i1')?.doneOn).toBe(TODAY)
  })
})
const answer = (given: object) => ({ score: 0.5, evidence: '', grade: 'stated', on: null, proofs: [], ...given })

describe('what cannot stand is named by row, and nothing of it is written', () => {
  test.each([
    ['Code,Score\ncost-3-1,0.3\n', 'Row 2, score: 0.3 is not on the scale. Write 0, 0.25, 0.5 or 1'],
    ['Code,Score\ncost-3-1,\n', 'Row 2, score: This row has no score.'],
    ['Code,Score\nQ14,1\n', 'Row 2, code: “Q14” is no practice that Cadre knows. Say which practice it stands for, or leave it out.'],
    ['Code,Score\n,1\n', 'Row 2, code: This row has no code.'],
    ['System,Code,Score\nNobody,cost-3-1,1\n', 'Row 2, system: No system is called “Nobody”.'],
    ['System,Code,Score\n,cost-3-1,1\n', 'Row 2, system: This row names no system.'],
    ['Code,Score,Grade\ncost-3-1,1,sure\n', 'Row 2, grade: “sure” is no grade of evidence. Write stated or verified'],
    ['Code,Score,Date\ncost-3-1,1,soon\n', 'Row 2, date: “soon” is not a day.'],
    ['Code,Score,Link\ncost-3-1,1,board\n', 'Row 2, link: “board” is no link. A link starts with https://'],
    ['Code,Score,Link\ncost-3-1,1,javascript:alert(1)\n', 'Row 2, link: “javascript:alert(1)” is no link.'],
    [`Code,Score,Evidence\ncost-3-1,1,${'x'.repeat(4001)}\n`, 'Row 2, evidence: This text has more than 4,000 characters.'],
    ['Code,Grade\ncost-3-1,stated\n', 'Whole file, score: No column holds scores.'],
    ['Score,Grade\n1,stated\n', 'Whole file, code: No column holds the codes'],
  ])('%j', (text, words) => {
    const found = importing(tableOf(text), two)
    expect(lines(found)).toContainEqual(expect.stringContaining(words))
    expect(found.systems).toEqual([])
    expect(found.counts.toFix).toBe(1)
  })
  test('two answers to one practice of one system, by one code or by two', () => {
    const same = importing(tableOf('Code,Score\ncost-3-1,1\ncost-4-1,1\nCOST-3-1,0\n'), two)
    expect(lines(same)).toEqual([
      'Row 2, code: Row 4 has the same code for System s1. Leave all but one of them out.',
      'Row 4, code: Row 2 has the same code for System s1. Leave all but one of them out.',
    ])
    expect(same.changes.map(({ practice }) => practice.id)).toEqual(['cost-4-1'])
    const other = importing(tableOf('Code,Score\ncost-3-1,1\nQ1,1\n'), two, { codes: meaning('Q1', 'cost-3-1') })
    expect(lines(other)).toEqual([
      'Row 2, code: Row 3 also answers “Runs have a cap” for System s1. Leave all but one of them out.',
      'Row 3, code: Row 2 also answers “Runs have a cap” for System s1. Leave all but one of them out.',
    ])
    expect(lines(importing(tableOf('Code,Score\ncost-3-1,1\nCOST-3-1,0\n'), two, { leftOut: new Set([3]) }))).toEqual([])
  })
  test('a system that nobody chose', () => {
    expect(lines(importing(tableOf('Code,Score\ncost-3-1,1\n'), two, { systemId: null }))).toEqual([
      'Whole file, system: No column names the system. Choose the system that this assessment is about.',
    ])
  })
  test('rows that are empty', () => {
    expect(lines(importing(tableOf('Code,Score\ncost-3-1,1\n,\n\ncost-4-1,1\n'), two))).toEqual([
      'Row 3, row: The rows 3 and 4 are empty and are passed over. Fill them in if something is missing.',
    ])
  })
})

describe('the answers of any portfolio', () => {
  test('written as CSV and read back change nothing', () => {
    fc.assert(
      fc.property(anyPortfolio, (workspace) => {
        if (![...workspace.system.values()].some(({ answers }) => Object.keys(answers).length > 0)) return
        const found = importing(tableOf(answersCsv(workspace, framework)), workspace, { systemId: null })
        expect(lines(found)).toEqual([])
        expect(found.systems).toEqual([])
      }),
    )
  })
  test('read into the same systems without answers give every answer but its files', () => {
    fc.assert(
      fc.property(anyPortfolio, (workspace) => {
        if (![...workspace.system.values()].some(({ answers }) => Object.keys(answers).length > 0)) return
        const bare = { ...workspace, system: new Map([...workspace.system].map(([id, one]) => [id, { ...one, answers: {} }])) }
        const made = after(bare, importing(tableOf(answersCsv(workspace, framework)), bare, { systemId: null }))
        for (const [id, { answers }] of workspace.system) {
          const kept = Object.entries(answers).map(([practice, one]) => [
            practice,
            { ...one, proofs: one.proofs.filter(({ kind }) => kind === 'link') },
          ])
          expect(made.system.get(id)?.answers).toEqual(Object.fromEntries(kept))
        }
      }),
    )
  })
  test('are the same whatever the order of the rows', () => {
    const ids = framework.practices.slice(0, 12).map(({ id }) => id)
    const row = fc.record({ code: fc.constantFrom(...ids, 'Q1', ''), score: fc.constantFrom('0', '0.25', '½', '1', '0.3', '') })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (rows, places) => {
        const table: RawTable = {
          headings: ['Code', 'Score'],
          rows: rows.map(({ code, score }, at) => ({ row: at + 2, cells: [code, score] })),
        }
        const shuffled = {
          ...table,
          rows: table.rows
            .map((one, at) => ({ one, at: places[at] ?? 0 }))
            .toSorted((a, b) => a.at - b.at)
            .map(({ one }) => one),
        }
        const [a, b] = [importing(table, two), importing(shuffled, two)]
        expect(b.systems).toEqual(a.systems)
        expect(b.problems.filter(({ blocking }) => blocking)).toEqual(a.problems)
        expect(b.counts).toEqual(a.counts)
      }),
    )
  })
})

test('100,000 rows are understood', () => {
  const systems = Array.from({ length: 2000 }, (_, at) => systemOf(`s${at}`, { level: 1, target: null }))
  const workspace = workspaceOf([], systems)
  const codes = framework.practices.slice(0, 50).map(({ id }) => id)
  const rows = systems.flatMap(({ name }, at) =>
    codes.map((code, number) => ({ row: at * 50 + number + 2, cells: [name, code, number % 7 === 0 ? '0.3' : '0.5'] })),
  )
  const found = importing({ headings: ['System', 'Code', 'Score'], rows }, workspace)
  expect(found.counts).toMatchObject({ rows: 100_000, toFix: 16_000, answers: 84_000 })
})
