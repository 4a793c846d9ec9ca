import { describe, expect, test } from 'vitest'
import { draftOf, monthsOf, readMonth, type MonthDraft } from '../../../../renderer/screens/system/economics/month-draft.ts'
import { Account, AccountId } from '../../../../src/model/account.ts'
import { SystemId } from '../../../../src/model/system.ts'

const TODAY = '2026-11-24'
const systemId = SystemId.parse('claims')
const row = { id: AccountId.parse('new'), systemId }
const whole: MonthDraft = {
  month: '2026-10',
  inference: '14.2k',
  infrastructure: '£6,100',
  correctionHours: '210',
  hourlyRate: '48',
  tried: '9,100',
  succeeded: '7400',
  corrected: '1.1k',
}
const month = (text: string, given: Partial<Account> = {}): Account =>
  Account.parse({
    id: text,
    systemId,
    month: text,
    inference: 1,
    infrastructure: 1,
    correctionHours: 1,
    hourlyRate: 52,
    tried: 1,
    succeeded: 1,
    corrected: 1,
    ...given,
  })
const wrongOf = (patch: Partial<MonthDraft>, others: readonly Account[] = []) => readMonth({ ...whole, ...patch }, row, others, TODAY)

test('A month is read as people type amounts and counts', () => {
  expect(readMonth(whole, row, [], TODAY).account).toEqual({
    ...row,
    month: '2026-10',
    inference: 14_200,
    infrastructure: 6_100,
    correctionHours: 210,
    hourlyRate: 48,
    tried: 9_100,
    succeeded: 7_400,
    corrected: 1_100,
  })
})

test('A month typed back is the month it came from', () => {
  const recorded = month('2026-09', { inference: 12.5, correctionHours: 3.25 })
  expect(readMonth(draftOf(recorded, [recorded], TODAY), { id: recorded.id, systemId }, [], TODAY).account).toEqual(recorded)
})

describe('What is wrong is said at its field:', () => {
  test.each([
    ['an amount that is none', { inference: 'much' }, 'inference'],
    ['an amount left empty', { infrastructure: '' }, 'infrastructure'],
    ['hours below nothing', { correctionHours: '-2' }, 'correctionHours'],
    ['a count with decimals', { tried: '9100.5' }, 'tried'],
    ['more successes than tries', { succeeded: '9101' }, 'succeeded'],
    ['more corrections than successes', { corrected: '7401' }, 'corrected'],
    ['a month to come', { month: '2026-12' }, 'month'],
    ['no month', { month: '' }, 'month'],
  ])('%s', (_, patch, field) => {
    const { account, wrong } = wrongOf(patch)
    expect(account).toBeNull()
    expect(Object.keys(wrong)).toEqual([field])
  })

  test('a month that is recorded already', () => {
    expect(wrongOf({}, [month('2026-10')]).wrong.month).toContain('October 2026 is recorded already')
  })
})

test('Without hours of correction no hourly cost is asked for', () => {
  expect(wrongOf({ correctionHours: '0', hourlyRate: '' }).account?.hourlyRate).toBe(0)
  expect(wrongOf({ correctionHours: '4', hourlyRate: '' }).account).toBeNull()
})

test('A new month follows the last one at its hourly cost; the first is the last whole month', () => {
  expect(draftOf(null, [month('2026-08')], TODAY)).toMatchObject({ month: '2026-09', hourlyRate: '52', inference: '' })
  expect(draftOf(null, [], TODAY).month).toBe('2026-10')
  expect(draftOf(null, [month('2026-11')], TODAY).month).toBe('')
})

test('The months of a system are its own, oldest first', () => {
  const rows = [month('2026-09'), month('2026-07'), month('2026-08', { systemId: SystemId.parse('other') })]
  expect(monthsOf(new Map(rows.map((one) => [one.id, one])), systemId).map((one) => String(one.month))).toEqual(['2026-07', '2026-09'])
})
