const signs: { readonly [currency: string]: string } = { GBP: '£', EUR: '€', USD: '$' }

/** What stands before an amount: "£", or the code and a space. */
export const moneyUnit = (currency: string): string => signs[currency] ?? `${currency}\u00a0`

/** "3.38"; thousands of millions as "3,380.00". */
const millions = (size: number, digits: number): string => (size / 1_000_000).toFixed(digits).replaceAll(/\B(?=(?:\d{3})+\.)/gu, ',')

/** "£148k", "£3.38m", "£940", "−£35k"; other currencies as "CHF 148k". Whole thousands below a million, two decimals above. */
export function moneyWords(amount: number, currency: string): string {
  const size = Math.abs(amount)
  const sign = moneyUnit(currency)
  const minus = amount < 0 && Math.round(size) > 0 ? '−' : ''
  if (size >= 999_500) return `${minus}${sign}${millions(size, 2)}m`
  return size >= 1000 ? `${minus}${sign}${Math.round(size / 1000)}k` : `${minus}${sign}${Math.round(size)}`
}

/** The same with one decimal above a million, for tables: "£12.6m". */
export function shortMoneyWords(amount: number, currency: string): string {
  const size = Math.abs(amount)
  if (size < 999_500) return moneyWords(amount, currency)
  return `${amount < 0 ? '−' : ''}${moneyUnit(currency)}${millions(size, 1)}m`
}

/** What one thing costs, to three figures or so: "£1,240", "£148", "£4.18", "£0.023". */
export function unitMoneyWords(amount: number, currency: string): string {
  const size = Math.abs(amount)
  const digits = size >= 99.5 || size === 0 ? 0 : size >= 0.995 ? 2 : Math.min(5, 1 - Math.floor(Math.log10(size)))
  const words = size.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return `${amount < 0 && Number(size.toFixed(digits)) > 0 ? '−' : ''}${moneyUnit(currency)}${words}`
}
