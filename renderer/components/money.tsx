import { moneyWords } from '../../src/base/money.ts'
import { useSettings } from '../state/hooks.ts'

/** An amount in the workspace's currency, as "£148k"; a dash when there is none. */
export function Money({ amount }: { readonly amount: number | null }) {
  const { currency } = useSettings()
  return <span className="nw">{amount === null ? '–' : moneyWords(amount, currency)}</span>
}
