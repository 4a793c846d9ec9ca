import type { System } from '../../../../src/model/system.ts'
import { Field } from '../../../components/form.tsx'
import { useDraft } from '../../../components/use-draft.ts'
import { useEdit, useReadOnly } from '../../../state/hooks.ts'

/** What the assessment covers, written where it stands when the field is left. */
export function Scope({ system }: { readonly system: System }) {
  const edit = useEdit()
  const readOnly = useReadOnly() !== null
  const draft = useDraft(system.scope, (scope) => edit({ kind: 'change-system', given: { systemId: system.id, patch: { scope } } }))
  return (
    <Field label="What the assessment covers" {...(readOnly ? {} : { hint: 'Written when you leave the field.' })}>
      <textarea
        className="input"
        rows={3}
        maxLength={4000}
        placeholder="Which parts, environments and users count, and which do not."
        readOnly={readOnly}
        value={draft.text}
        onChange={(event) => draft.change(event.target.value)}
        onBlur={draft.commit}
      />
    </Field>
  )
}
