const signs: { readonly [currency: string]: string } = { GBP: '£', EUR: '€', USD: '$' }

/** What stands before an amount: "£", or the code and a space. */
export const moneyUnit = (currency: string): string => signs[currency] ?? `${currency}\u00a0`

/** "£148k", "£3.38m", "£940", "−£35k"; other currencies as "CHF 148k". Whole thousands below a million, two decimals above. */
export function moneyWords(amount: number, currency: string): string {
  const size = Math.abs(amount)
  const sign = moneyUnit(currency)
  const minus = amount < 0 && Math.round(size) > 0 ? '−' : ''
  if (size >= 999_500) return `${minus}${sign}${(size / 1_000_000).toFixed(2)}m`
  return size >= 1000 ? `${minus}${sign}${Math.round(size / 1000)}k` : `${minus}${sign}${Math.round(size)}`
}

/** The same with one decimal above a million, for tables: "£12.6m". */
export function shortMoneyWords(amount: number, currency: string): string {
  const size = Math.abs(amount)
  if (size < 999_500) return moneyWords(amount, currency)
  return `${amount < 0 ? '−' : ''}${moneyUnit(currency)}${(size / 1_000_000).toFixed(1)}m`
}
