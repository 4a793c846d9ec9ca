import { quoted, read, unread, type Reading } from '../people/reading.ts'

const SIGNS: ReadonlyMap<string, readonly string[]> = new Map([
  ['£', ['GBP', 'EGP', 'GIP', 'FKP', 'SHP']],
  ['€', ['EUR']],
  ['$', ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN']],
  ['¥', ['JPY', 'CNY']],
  ['₹', ['INR']],
])
const TIMES: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['billion', 1e9],
])
const AMOUNT = /^([A-Z]{3}|[£€$¥₹])?\s*(\d[\d.,'’\s]*(?:e[+-]?\d{1,3})?)\s*(k|m|mn|bn|thousand|million|billion)?\s*([A-Z]{3}|[£€$¥₹])?$/i

/**
 * An amount of money from forms such as 4200000, 4.2m, £4,200,000 or 4.200.000,00. One mark before three digits parts thousands (1,250);
 * a number with another mark or more decimals is read as it stands. Not read: an amount in another currency, and one such as 1,250k,
 * which is 1,250,000 to some and 1,250 to others.
 */
export function readAmount(text: string, currency: string): Reading<number> {
  const match = text.length > 60 ? null : AMOUNT.exec(text.trim())
  if (match === null) return unread(`${quoted(text)} is not an amount. Write a number, such as 4200000 or 4.2m.`)
  const [, before = '', digits = '', unit = '', after = ''] = match
  const sign = (before === '' ? after : before).toUpperCase()
  if (sign !== '' && sign !== currency && SIGNS.get(sign)?.includes(currency) !== true)
    return unread(`${quoted(text)} is not in ${currency}, the workspace’s currency. Write the amount in ${currency}, without a sign.`)
  const times = TIMES.get(unit.toLowerCase()) ?? 1
  if (times > 1 && /^\d{1,3},\d{3}$/.test(digits.trim()))
    return unread(`${quoted(text)} can be read in two ways. Write the amount in full, such as 4200000.`)
  const amount = numberOf(digits.replaceAll(/[\s'’]/g, ''), times > 1)
  if (amount === null || !Number.isFinite(amount * times))
    return unread(`${quoted(text)} is not an amount. Write a number, such as 4200000 or 4.2m.`)
  // 4.2 × 1,000,000 is not whole in binary; what is meant is.
  return read(times === 1 ? amount : Math.round(amount * times * 100) / 100)
}

/** Null when the marks make no sense. `isShort`: beside a unit such as m, a single mark is the decimal one. */
function numberOf(digits: string, isShort: boolean): number | null {
  if (/e/i.test(digits)) return /^\d+(\.\d+)?e[+-]?\d+$/i.test(digits) ? Number(digits) : null
  const marks = digits.replaceAll(/\d/g, '')
  const last = marks.at(-1)
  if (last === undefined) return Number(digits)
  const cut = digits.lastIndexOf(last)
  const [whole, rest] = [digits.slice(0, cut), digits.slice(cut + 1)]
  const single = marks.length === 1
  const isThousands = single ? !isShort && rest.length === 3 && !whole.startsWith('0') : new Set(marks).size === 1
  if (isThousands) return /^\d{1,3}([.,]\d{3})+$/.test(digits) ? Number(digits.replaceAll(/\D/g, '')) : null
  if (!single && !/^\d{1,3}([.,]\d{3})+$/.test(whole)) return null
  return rest === '' ? null : Number(`${whole.replaceAll(/\D/g, '')}.${rest}`)
}

/** A number that `readAmount` reads back as exactly the same: three decimals get a fourth, so that they are not taken for thousands. */
export function amountText(amount: number | null): string {
  if (amount === null) return ''
  const text = String(amount)
  return /^\d+\.\d{3}$/.test(text) ? `${text}0` : text
}
