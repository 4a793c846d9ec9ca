const factors: { readonly [letter: string]: number } = { '': 1, k: 1000, m: 1_000_000 }

/** Far above any amount of a company’s; beyond it a key was held down. */
const MOST = 100_000_000_000

/** An amount as people type it: "4,200,000", "420k", "£4.2m". Empty is null; anything else is wrong, with a sentence. */
export function moneyTyped(text: string): { readonly amount: number | null; readonly wrong: string | null } {
  const plain = text.replaceAll(/[\s,£$€]/g, '').toLowerCase()
  if (plain === '') return { amount: null, wrong: null }
  if (/^[-−]/.test(plain) && moneyTyped(plain.slice(1)).wrong === null)
    return { amount: null, wrong: 'An amount is 0 or more, such as 1.20, 420k or 4.2m.' }
  const found = /^(\d+(?:\.\d+)?)([km]?)$/.exec(plain)
  const amount = found === null ? Number.NaN : Number(found[1]) * (factors[found[2] ?? ''] ?? 1)
  // So many digits that they come to no number.
  if (!Number.isFinite(amount)) return { amount: null, wrong: 'That is not an amount. Write digits, such as 1.20, 420k or 4.2m.' }
  if (amount > MOST) return { amount: null, wrong: 'That is more than 100,000 million. Write digits, such as 1.20, 420k or 4.2m.' }
  return { amount, wrong: null }
}

/** A number within bounds, or a sentence that names them. */
export function numberTyped(text: string, least: number, most: number): { readonly value: number | null; readonly wrong: string | null } {
  const plain = text.trim().replaceAll(',', '').replace('−', '-')
  const value = Number(plain)
  if (plain === '' || Number.isNaN(value)) return { value: null, wrong: 'That is not a number.' }
  return value < least || value > most ? { value: null, wrong: `Between ${least} and ${most}.` } : { value, wrong: null }
}
