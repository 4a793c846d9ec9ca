import { moneyUnit } from '../../../../src/base/money.ts'
import type { System } from '../../../../src/model/system.ts'
import { moneyTyped } from '../../../components/typed.ts'
import { useDraft } from '../../../components/use-draft.ts'
import { useEdit, useReadOnly, useSettings } from '../../../state/hooks.ts'

function targetTyped(text: string): { readonly amount: number | null; readonly wrong: string | null } {
  const typed = moneyTyped(text)
  return typed.amount === 0 ? { amount: null, wrong: 'A target is more than 0. Leave it empty for none.' } : typed
}

/** Two decimals where there are any: "3.80", "12", "0.023". */
const typedOf = (amount: number): string =>
  Number.isInteger(amount) || Number(amount.toFixed(2)) !== amount ? String(amount) : amount.toFixed(2)

/** The cost of one outcome to stay at or under, changed where it stands. Empty is none. */
export function CostTarget({ system }: { readonly system: System }) {
  const edit = useEdit()
  const readOnly = useReadOnly() !== null
  const { currency } = useSettings()
  const draft = useDraft(system.costTarget === null ? '' : typedOf(system.costTarget), (text) => {
    const typed = targetTyped(text)
    if (typed.wrong !== null) return null
    return edit({ kind: 'change-system', given: { systemId: system.id, patch: { costTarget: typed.amount } } })
  })
  const { wrong } = targetTyped(draft.text)
  return (
    <span className="eco-target">
      <label>
        <span>Target, {moneyUnit(currency).trim()}</span>
        <input
          className="input num"
          inputMode="decimal"
          placeholder="None"
          aria-label={`Target of cost per outcome, ${currency}`}
          aria-invalid={wrong !== null}
          value={draft.text}
          disabled={readOnly}
          onChange={(event) => draft.change(event.target.value)}
          onBlur={draft.commit}
          onKeyDown={(event) => event.key === 'Enter' && draft.commit()}
        />
      </label>
      {wrong === null ? null : (
        <span className="hint err" role="alert">
          {wrong}
        </span>
      )}
    </span>
  )
}
