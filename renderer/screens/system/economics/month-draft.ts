import { monthAfter, monthWords } from '../../../../src/base/month.ts'
import { aboutSystem } from '../../../../src/maturity/about-system.ts'
import { Account, Month, type AccountId } from '../../../../src/model/account.ts'
import type { SystemId } from '../../../../src/model/system.ts'
import { moneyTyped, numberTyped } from '../../../components/typed.ts'

/** A month as it is typed. */
export interface MonthDraft {
  readonly month: string
  readonly inference: string
  readonly infrastructure: string
  readonly correctionHours: string
  readonly hourlyRate: string
  readonly tried: string
  readonly succeeded: string
  readonly corrected: string
}
export type Wrong = { readonly [F in keyof MonthDraft]?: string }

const MOST_HOURS = 1_000_000

/** Oldest first. */
export const monthsOf = (accounts: ReadonlyMap<string, Account>, systemId: SystemId): readonly Account[] =>
  aboutSystem(accounts, systemId).toSorted((a, b) => a.month.localeCompare(b.month))

const typedOf = (account: Account): MonthDraft => ({
  month: account.month,
  inference: String(account.inference),
  infrastructure: String(account.infrastructure),
  correctionHours: String(account.correctionHours),
  hourlyRate: String(account.hourlyRate),
  tried: String(account.tried),
  succeeded: String(account.succeeded),
  corrected: String(account.corrected),
})

/** What the form starts with: the month given, or a new one after the last, at its hourly rate. Without any month, the last whole one before `today`. */
export function draftOf(account: Account | null, recorded: readonly Account[], today: string): MonthDraft {
  if (account !== null) return typedOf(account)
  const before = monthAfter(today.slice(0, 7), -1)
  const last = recorded.at(-1)
  const next = last === undefined ? before : monthAfter(last.month)
  return {
    month: next > today.slice(0, 7) ? '' : next,
    inference: '',
    infrastructure: '',
    correctionHours: '',
    hourlyRate: last === undefined ? '' : String(last.hourlyRate),
    tried: '',
    succeeded: '',
    corrected: '',
  }
}

interface Typed {
  readonly value: number | null
  readonly wrong: string | null
}

function money(text: string): Typed {
  const { amount, wrong } = moneyTyped(text)
  if (wrong !== null) return { value: null, wrong }
  return amount === null ? { value: null, wrong: 'Write an amount, 0 when there was none.' } : { value: amount, wrong: null }
}

function count(text: string): Typed {
  const { amount, wrong } = moneyTyped(text)
  if (wrong !== null) return { value: null, wrong: 'That is not a count. Write digits, such as 1200 or 12k.' }
  if (amount === null) return { value: null, wrong: 'Write how many, 0 for none.' }
  return Number.isSafeInteger(amount) ? { value: amount, wrong: null } : { value: null, wrong: 'A count has no decimals.' }
}

function hours(text: string): Typed {
  return text.trim() === '' ? { value: null, wrong: 'Write the hours, 0 for none.' } : numberTyped(text, 0, MOST_HOURS)
}

function wrongMonth(month: string, others: readonly Account[], today: string): string | null {
  if (!Month.safeParse(month).success) return 'Choose a month.'
  if (month > today.slice(0, 7)) return `${monthWords(month)} is still to come.`
  return others.some((one) => one.month === month) ? `${monthWords(month)} is recorded already. Change that month instead.` : null
}

const among = (few: Typed, many: Typed, words: string): Typed =>
  few.value !== null && many.value !== null && few.value > many.value ? { value: null, wrong: words } : few

export interface Reading {
  /** Null while something is wrong. */
  readonly account: Account | null
  readonly wrong: Wrong
}

/** The month as typed, or what is wrong with it, field by field. `others`: the system's months beside this one. */
export function readMonth(
  draft: MonthDraft,
  row: { readonly id: AccountId; readonly systemId: SystemId },
  others: readonly Account[],
  today: string,
): Reading {
  const correctionHours = hours(draft.correctionHours)
  const noHours = correctionHours.value === 0 && draft.hourlyRate.trim() === ''
  const tried = count(draft.tried)
  const succeeded = among(count(draft.succeeded), tried, 'More than were tried.')
  const read = {
    inference: money(draft.inference),
    infrastructure: money(draft.infrastructure),
    correctionHours,
    hourlyRate: noHours ? { value: 0, wrong: null } : money(draft.hourlyRate),
    tried,
    succeeded,
    corrected: among(count(draft.corrected), succeeded, 'More than succeeded. A corrected outcome counts as a success too.'),
  }
  const fields: readonly (readonly [string, string | null])[] = [
    ['month', wrongMonth(draft.month, others, today)],
    ...Object.entries(read).map(([field, typed]) => [field, typed.wrong] as const),
  ]
  const wrong: Wrong = Object.fromEntries(fields.filter(([, words]) => words !== null))
  if (Object.keys(wrong).length > 0) return { account: null, wrong }
  const values = Object.fromEntries(Object.entries(read).map(([field, typed]) => [field, typed.value]))
  return { account: Account.parse({ ...row, month: draft.month, ...values }), wrong }
}
