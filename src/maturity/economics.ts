import type { Framework, PublishedRange } from '../framework/framework.ts'
import type { Account, Month } from '../model/account.ts'
import type { System } from '../model/system.ts'
import { changeAMonth, costed, overBy, sensitivity, type Costed, type Sensitivity } from './costs.ts'
import { score } from './score.ts'

export interface CostedMonth extends Costed {
  readonly account: Account
  readonly month: Month
}

export interface Economics {
  readonly system: System
  /** Oldest first. */
  readonly months: readonly CostedMonth[]
  /** The latest twelve months that are recorded, together; null without any. */
  readonly year: (Costed & { readonly from: Month; readonly to: Month; readonly months: number }) | null
  /** Mean change of cost per outcome a month over `year`, as a share of its mean (least squares); null with fewer than three months. */
  readonly trend: number | null
  /** Latest month against the system’s target: `perOutcome` − target; null without either. */
  readonly overTarget: number | null
  /** What disciplined inference work could save a year; null where it is in place already (practice “Waste is cut on purpose” whole) or nothing is known. */
  readonly saving: { readonly low: number; readonly high: number; readonly range: PublishedRange } | null
  /** A year’s running, scaled from the months in `year`. */
  readonly costAYear: number | null
  /** Value less running and people, and value ÷ (running + people). Null while value or cost is not known. */
  readonly return: {
    readonly value: number
    readonly running: number
    readonly people: number
    readonly net: number
    readonly ratio: number
  } | null
  readonly sensitivity: readonly Sensitivity[]
}

const MONTHS_A_YEAR = 12
/** “Waste is cut on purpose”: with it in place, what disciplined inference work saves is saved already. */
const THRIFT = 'cost-4-2'

function yearOf(months: readonly CostedMonth[]): Economics['year'] {
  const latest = months.slice(-MONTHS_A_YEAR)
  const [first, last] = [latest.at(0), latest.at(-1)]
  if (first === undefined || last === undefined) return null
  return { ...costed(latest.map(({ account }) => account)), from: first.month, to: last.month, months: latest.length }
}

function savingOf(system: System, inferenceAYear: number, { practices, ranges }: Framework): Economics['saving'] {
  const practice = practices.find(({ id }) => id === THRIFT)
  const range = ranges.find(({ id }) => id === 'inference-saving')
  const isThrifty = practice !== undefined && score(system.answers, practice) === 1
  if (range === undefined || isThrifty || inferenceAYear === 0) return null
  return { low: range.low * inferenceAYear, high: range.high * inferenceAYear, range }
}

function returnOf(value: number | null, running: number | null, people: number | null): Economics['return'] {
  if (value === null || running === null || people === null || running + people === 0) return null
  return { value, running, people, net: value - running - people, ratio: value / (running + people) }
}

/** The economics of one system, by the accounts that are its own. `peopleAYear`: what the engineers who run it cost a year, or null when no pay is known. */
export function economics(system: System, accounts: Iterable<Account>, framework: Framework, peopleAYear: number | null): Economics {
  const months = [...accounts]
    .filter(({ systemId }) => systemId === system.id)
    .toSorted((a, b) => (a.month < b.month ? -1 : 1))
    .map((account): CostedMonth => ({ ...costed([account]), account, month: account.month }))
  const year = yearOf(months)
  const aYear = (amount: number): number => (year === null ? 0 : (amount * MONTHS_A_YEAR) / year.months)
  const costAYear = year === null ? null : aYear(year.total)
  const latest = months.at(-1)?.perOutcome ?? null
  return {
    system,
    months,
    year,
    trend: changeAMonth(months.slice(-MONTHS_A_YEAR)),
    overTarget: overBy(latest, system.costTarget),
    saving: savingOf(system, aYear(year?.parts.inference ?? 0), framework),
    costAYear,
    return: returnOf(system.valueAYear, costAYear, peopleAYear),
    sensitivity: year === null ? [] : sensitivity(year),
  }
}
