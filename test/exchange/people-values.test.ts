import { describe, expect, test } from 'vitest'
import { emptyWorkspace } from '../../src/model/workspace.ts'
import { after, empty, first, imported, words } from '../support/people-lists.ts'
import { settings } from '../support/workspace-files.ts'

describe('one value', () => {
  test.each([
    ['100', 1],
    ['100 %', 1],
    ['100%', 1],
    ['80', 0.8],
    ['0,5', 0.5],
    ['0.5', 0.5],
    ['1', 1],
    ['1.0', 1],
    ['37,5 %', 0.375],
    ['', 1],
    ['Full-time', 1],
    ['0.8 FTE', 0.8],
  ])('a share of “%s” is %d', (fte, allocation) => {
    expect(first(imported(`Name;FTE\nAna;${fte}\n`))?.allocation).toBe(allocation)
  })
  test.each([
    ['120', 'is more than a full week'],
    ['1.2 FTE', 'is more than a full week'],
    ['1.5', 'is more than a full week'],
    ['0', 'is no part of a week'],
    ['half', 'is not a share of a full week'],
    ['-1', 'is not a share'],
    ['constructor', 'is not a share'],
  ])('a share of “%s” blocks the row', (fte, said) => {
    const result = imported(`Name,FTE\nAna,${fte}\n`)
    expect(result.problems).toMatchObject([{ row: 2, field: 'allocation', value: fte, blocking: true }])
    expect(result.problems[0]?.message).toContain(said)
    expect(result.counts).toEqual({ new: 0, changed: 0, same: 0, toFix: 1, leftOut: 0 })
  })
  test.each([
    ['2024-02-28', '2024-02-28'],
    ['28/02/2024', '2024-02-28'],
    ['28.2.2024', '2024-02-28'],
    ['28-02-24', '2024-02-28'],
    ['28 Feb 2024', '2024-02-28'],
    ['Feb 28, 2024', '2024-02-28'],
    ['28-Feb-24', '2024-02-28'],
    ['2024-02-28T00:00:00', '2024-02-28'],
    ['45350', '2024-02-28'],
  ])('a start of “%s” is %s', (start, date) => {
    expect(first(imported(`Name;Start\nAna;${start}\n`))?.startDate).toBe(date)
  })
  test.each([
    ['31/02/2025', '31 February is not a date. Write day/month/year.', ['28/02/2025']],
    ['29/02/2025', '29 February 2025 is not a date. Write day/month/year.', ['28/02/2025']],
    ['28/13/2025', 'There is no month 13.', undefined],
    ['soon', '“soon” is not a date. Write day/month/year, such as 28/02/2025.', undefined],
    ['01/01/1066', 'The year 1066 cannot be right.', undefined],
  ])('a start of “%s” blocks the row', (start, said, choices) => {
    // The second row settles that days come first.
    const result = imported(`Name,Start\nAna,${start}\nBen,13/01/2025\n`)
    expect(result.problems).toMatchObject([{ row: 2, field: 'start-date', blocking: true }])
    expect(result.problems[0]?.message).toContain(said)
    expect(result.problems[0]?.choices).toEqual(choices)
  })
  test.each([
    ['L3', 3],
    ['3', 3],
    ['Level 3', 3],
    ['lvl 4', 4],
    ['III', 3],
    ['3.0', 3],
    ['', null],
  ])('a level of “%s” is %s', (text, level) => {
    expect(first(imported(`Name,Role,Level\nAna,AI Systems Engineer,${text}\n`))?.level).toBe(level)
  })
  test('two levels block the row and offer both', () => {
    const result = imported('Name,Role,Level\nAna,AI Systems Engineer,L3/4\n')
    expect(result.problems).toEqual([
      {
        row: 2,
        field: 'level',
        value: 'L3/4',
        message: '“L3/4” is two levels. Pick the one agreed at the last review.',
        blocking: true,
        choices: ['3', '4'],
      },
    ])
  })
  test('a level that the role does not have is said, and kept', () => {
    const result = imported('Name,Role,Level\nAna,Prompt Engineer,3\n')
    expect(result.problems).toMatchObject([{ field: 'level', blocking: false, choices: ['1', '2'] }])
    expect(result.problems[0]?.message).toBe('Prompt Engineers are at level 1 or 2, not 3. Choose another level or role, or keep it.')
    expect(first(result)?.level).toBe(3)
  })
  test('a grade of someone in other work is on another scale and left alone', () => {
    const result = imported('Name,Title,Level\nAna,Accountant,M7\nBen,ML Engineer,12\n')
    expect(result.problems).toEqual([])
    expect(result.people.map(({ level }) => level)).toEqual([null, null])
  })
  test.each([
    ['Prompt Engineer II', 'prompt-engineer', null],
    ['Senior AI Engineer', 'ai-systems-engineer', null],
    ['AI Engineer III', 'ai-systems-engineer', null],
    ['AI Engineer', 'ai-engineer', 2],
    ['AI Systems Engineer', 'ai-systems-engineer', null],
    ['LLM Engineer', 'ai-engineer', 2],
    ['Agentic AI Developer', 'ai-systems-engineer', null],
    ['ML Engineer', 'ml-engineer', null],
    ['Senior Machine Learning Engineer', 'ml-engineer', null],
    ['MLOps Engineer', 'ml-engineer', null],
    ['AI Architect', 'ai-architect', 5],
    ['Lead AI Reliability Engineer', 'ai-reliability-engineer', null],
    ['SRE, AI platform', 'ai-reliability-engineer', null],
    ['Software Engineer', null, null],
    ['Engineering Manager, AI', null, null],
    ['AI Product Manager', null, null],
    ['Data Scientist', null, null],
    ['Air Traffic Engineer', null, null],
    ['Site Reliability Engineer', null, null],
  ])('the title “%s” speaks of the role %s', (title, role, level) => {
    expect(first(imported(`Name;Job title\nAna;${title}\n`))).toMatchObject({ title, role, level })
  })
  test.each([
    ['ai-architect', 'ai-architect'],
    ['Architect', 'ai-architect'],
    ['AI Reliability Engineers', 'ai-reliability-engineer'],
    ['Chef', null],
  ])('the role “%s” is %s', (text, role) => {
    expect(first(imported(`Name,Role\nAna,${text}\n`))?.role).toBe(role)
  })
  test.each([
    ['£134,000', 134_000],
    ['134000', 134_000],
    ['134.000,50', 134_000.5],
    ['134k', 134_000],
    ['GBP 1 340', 1340],
    ["1'340 GBP", 1340],
    ['0.5', 0.5],
  ])('pay of “%s” is %d', (pay, amount) => {
    expect(first(imported(`Name;Salary\nAna;${pay}\n`))?.payAYear).toBe(amount)
  })
  test.each([
    ['$134,000', 'is not in GBP'],
    ['EUR 90000', 'is not in GBP'],
    ['on request', 'is not an amount'],
    ['-5', 'is not an amount'],
  ])('pay of “%s” is said and left out', (pay, said) => {
    const result = imported(`Name;Salary\nAna;${pay}\n`)
    expect(result.problems).toMatchObject([{ field: 'pay', blocking: false }])
    expect(result.problems[0]?.message).toContain(said)
    expect(first(result)?.payAYear).toBeNull()
  })
  test('names are trimmed, put together from their parts, and what looks like a formula stays text', () => {
    expect(imported('First name,Last name,Job title\n Ana , Ruiz ,=1+1\nBen,, \n').people).toMatchObject([
      { name: 'Ana Ruiz', title: '=1+1' },
      { name: 'Ben', title: '' },
    ])
  })
  test('a wrong address is left out, a missing name blocks', () => {
    const result = imported(
      'Name,Email,Team\nAna,ana@,A\n,ben@example.com,B\nCy,cy@example.com,C\nDi,di@example.com,D\nEd,ed@example.com,E\nFi,fi@example.com,F\n',
    )
    expect(words(result)).toEqual([
      '2 email: “ana@” is not an email address. Write it like name@company.com, or leave it empty.',
      '3 name: This row has no name. Write one, or leave the row out.',
    ])
    expect(result.counts).toMatchObject({ new: 5, toFix: 1 })
    expect(result.teams.map(({ name }) => name)).toEqual(['A', 'C', 'D', 'E', 'F'])
  })
})

describe('the last day', () => {
  test.each(['End date', 'Last day', 'Leaving date', 'Termination date', 'LAST_WORKING_DAY', 'Austrittsdatum'])(
    'stands under “%s”',
    (heading) => {
      expect(first(imported(`Name;${heading}\nAna;30/06/2027\n`))?.endDate).toBe('2027-06-30')
    },
  )
  test('before the start date blocks the row, and says both days', () => {
    const result = imported('Name,Start date,End date\nAna,2026-03-01,2026-02-28\nBen,2026-03-01,2026-03-01\n')
    expect(words(result)).toEqual([
      '2 end-date: The last day, 28 Feb 2026, lies before the start date, 1 Mar 2026. Mend one of them, or leave the last day empty.',
    ])
    expect(result.counts).toMatchObject({ new: 1, toFix: 1 })
  })
  test('is held against the start date that the workspace knows', () => {
    const before = after(empty, imported('Name,Start date\nAna,2026-03-01\n'))
    expect(words(imported('Name,End date\nAna,2025-12-31\n', before))).toHaveLength(1)
  })
  test('that is not there keeps the one known; 9999 says that there is none', () => {
    const before = after(empty, imported('Name,End date\nAna,2027-06-30\nBen,2027-06-30\n'))
    const result = imported('Name,End date\nAna,\nBen,31.12.9999\n', before)
    expect(result.rows.map(({ person }) => person?.endDate)).toEqual(['2027-06-30', null])
    expect(result.counts).toMatchObject({ same: 1, changed: 1 })
  })
  test('that cannot be read blocks the row', () => {
    expect(imported('Name,End date\nAna,soon\n').problems).toMatchObject([{ row: 2, field: 'end-date', value: 'soon', blocking: true }])
  })
})

test('where pay is hidden, an import says nothing of what it reads', () => {
  const hidden = emptyWorkspace({ ...settings, payHidden: true })
  const result = imported('Name,Salary\nAna,71234\nBen,USD 81234\n', hidden)
  expect(first(result)?.payAYear).toBe(71_234)
  expect(JSON.stringify([result.columns, result.problems])).not.toMatch(/[78]1.?234/)
  expect(JSON.stringify(imported('Name,Salary\nAna,71234\nBen,USD 81234\n').problems)).toContain('81234')
})

describe('the order of dates', () => {
  test('comes from the whole column', () => {
    const result = imported('Name,Start\nAna,03/04/2025\nBen,04/25/2025\n')
    expect(first(result)?.startDate).toBe('2025-03-04')
    expect(result.columns[1]).toMatchObject({ sure: 'good', words: 'All values match' })
  })
  test('is said where every date can be read both ways, and can be overruled', () => {
    const text = 'Name,Start\nAna,03/04/2025\nBen,05/06/2025\n'
    expect(imported(text).columns[1]).toMatchObject({ sure: 'check', words: 'Check: read as day, month, year' })
    expect(first(imported(text))?.startDate).toBe('2025-04-03')
    expect(first(imported(text, empty, { dateOrder: 'month-day-year' }))?.startDate).toBe('2025-03-04')
  })
})
