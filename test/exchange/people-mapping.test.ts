import { expect, test } from 'vitest'
import { guessedMapping } from '../../src/exchange/people-mapping.ts'

const table = (headings: readonly string[], ...rows: readonly (readonly string[])[]) => ({
  headings: [...headings],
  rows: rows.map((cells, at) => ({ row: at + 2, cells: [...cells] })),
})

test.each([
  [
    ['Employee ID', 'Legal name', 'Work email', 'Job Title', 'Supervisor ID', 'Country', 'FTE %', 'Hire Date'],
    ['id', 'name', 'email', 'title', 'manager', 'country', 'allocation', 'start-date'],
  ],
  [
    ['Full name', 'Job title', 'AI grade', 'Squad', 'Start', 'FTE cost', 'Line mgr'],
    ['name', 'title', 'level', 'team', 'start-date', 'pay', 'manager'],
  ],
  [
    ['FIRST_NAME', 'last-name', 'E-mail', 'Reports To', 'Department', 'Join date'],
    ['first-name', 'last-name', 'email', 'manager', 'team', 'start-date'],
  ],
  [
    ['Name', 'First name', 'Last name'],
    ['name', 'ignore', 'ignore'],
  ],
  [
    ['Manager', 'Manager ID', 'Manager email', 'Name'],
    ['ignore', 'manager', 'ignore', 'name'],
  ],
  [
    ['Team', 'Department', 'Shoe size'],
    ['team', 'ignore', 'ignore'],
  ],
  [
    ['Prénom', 'Straße'],
    ['first-name', 'ignore'],
  ],
])('%j are guessed', (headings, uses) => {
  expect(guessedMapping(table(headings))).toEqual(uses)
})

test('a column of addresses is the email whatever its heading, and one without any is not', () => {
  expect(guessedMapping(table(['Name', 'Login'], ['Ana', 'ana@example.com'], ['Ben', 'ben@example.com']))).toEqual(['name', 'email'])
  expect(guessedMapping(table(['Name', 'Email'], ['Ana', 'yes'], ['Ben', 'no']))).toEqual(['name', 'ignore'])
})
