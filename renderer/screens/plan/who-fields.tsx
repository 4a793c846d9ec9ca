import { Field } from '../../components/form.tsx'

export interface Who {
  readonly by: string
  readonly note: string
}

/** Who decides, and a note that stays on record with it. */
export function WhoFields({ who, label, onChange }: { readonly who: Who; readonly label: string; readonly onChange: (who: Who) => void }) {
  return (
    <>
      <Field label={label}>
        <input
          className="input"
          value={who.by}
          maxLength={200}
          required
          onChange={(event) => onChange({ ...who, by: event.target.value })}
        />
      </Field>
      <Field label="Note" hint="Kept with the decision.">
        <input className="input" value={who.note} maxLength={4000} onChange={(event) => onChange({ ...who, note: event.target.value })} />
      </Field>
    </>
  )
}
