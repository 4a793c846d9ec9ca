import { quoted, read, unread, type Reading } from './reading.ts'

const ALLOCATION = /^(\d{1,3}(?:[.,]\d+)?)\s*(%)?\s*(fte)?$/i
const FULL = /^(full([ -]?time)?|ft)$/i
const HOW = 'Write a share above 0 and up to 100 %.'

/** A share of a full week from 100, 100 %, 80, 0,5, 0.5 or 1: up to 1, and beside "FTE", a share; from 2 on a percentage. What lies between is overtime. */
export function readAllocation(text: string): Reading<number> {
  if (FULL.test(text)) return read(1)
  const match = ALLOCATION.exec(text)
  if (match === null) return unread(`${quoted(text)} is not a share of a full week. ${HOW}`)
  const number = Number((match[1] ?? '').replace(',', '.'))
  const isPercent = match[2] === '%' || (number >= 2 && match[3] === undefined)
  const share = isPercent ? number / 100 : number
  if (share > 1) return unread(`${quoted(text)} is more than a full week. ${HOW}`)
  if (share === 0) return unread(`${quoted(text)} is no part of a week. ${HOW}`)
  // Whole hundredths of a percent, so that 0,07 and 7 % are the same number.
  return share < 0.0001 ? unread(`${quoted(text)} is less than Cadre can count. ${HOW}`) : read(Math.round(share * 10_000) / 10_000)
}

const CURRENCIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['£', ['GBP', 'EGP', 'GIP', 'FKP', 'SHP']],
  ['€', ['EUR']],
  ['$', ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN']],
  ['¥', ['JPY', 'CNY']],
  ['₹', ['INR']],
  ['ZŁ', ['PLN']],
])
const PAY = /^(?:([A-Za-z]{2,3}|[£€$¥₹]))?\s*(\d[\d.,'’  ]*)(k)?\s*(?:([A-Za-z]{3}|[£€$¥₹]|zł))?$/i

/** A yearly amount from forms such as £134,000, 134.000,00 €, 134k or 1'340. An amount in another currency is not read. */
export function readPay(text: string, currency: string): Reading<number> {
  const match = text.length > 40 ? null : PAY.exec(text)
  if (match === null) return unread(`${quoted(text)} is not an amount. Write a number, such as 134000.`)
  const [, before, digits = '', thousand, after] = match
  const sign = (before ?? after ?? '').toUpperCase()
  const fits = CURRENCIES.get(sign)?.includes(currency) ?? (sign === '' || sign === currency)
  if (!fits)
    return unread(`${quoted(text)} is not in ${currency}, the workspace’s currency. Write the amount in ${currency}, without a sign.`)
  const amount = amountOf(digits) * (thousand === undefined ? 1 : 1000)
  return Number.isFinite(amount) ? read(amount) : unread(`${quoted(text)} is not an amount. Write a number, such as 134000.`)
}

/** The last point or comma is the decimal mark when one or two digits follow it; every other mark parts thousands. */
function amountOf(digits: string): number {
  const match = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(digits.trim())
  return Number(`${(match?.[1] ?? '').replaceAll(/\D/g, '')}.${match?.[2] ?? '0'}`)
}
