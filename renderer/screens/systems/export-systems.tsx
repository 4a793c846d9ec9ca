import { useState } from 'react'
import type { Asked } from '../../../src/contract/commands.ts'
import { receive } from '../../client/files.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { useOnce } from '../../components/use-once.ts'
import { useCall, useTell, useTellRefusal } from '../../state/hooks.ts'

type Form = Asked<'systems.export'>['as']

const forms: readonly { readonly as: Form; readonly label: string; readonly hint: string }[] = [
  { as: 'systems-csv', label: 'Systems, CSV', hint: 'A row for each system: owner, team, size, value, target, level. For a spreadsheet.' },
  { as: 'answers-csv', label: 'Answers, CSV', hint: 'A row for each practice that was answered, with its score and evidence.' },
  { as: 'json', label: 'Everything, JSON', hint: 'All that is written about the systems, for another workspace or a script.' },
]

/** Hands over the systems as a file that the import reads again. */
export function ExportSystems({ onClose }: { readonly onClose: () => void }) {
  const call = useCall()
  const tell = useTell()
  const tellRefusal = useTellRefusal()
  const [as, setAs] = useState<Form>('systems-csv')
  const save = useOnce(async () => {
    try {
      const words = receive(await call('systems.export', { as }))
      if (words === null) return
      tell('good', words)
      onClose()
    } catch (refusal) {
      tellRefusal(refusal)
    }
  })
  return (
    <Dialog
      open
      title="Export systems"
      onClose={onClose}
      note="Import reads each of these again"
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" icon="download" onClick={save}>
            Export
          </Button>
        </>
      }
    >
      <fieldset className="sys-forms">
        <legend className="sr">Form of the file</legend>
        {forms.map((form) => (
          <label key={form.as}>
            <input type="radio" name="systems-form" checked={form.as === as} onChange={() => setAs(form.as)} />
            <b>{form.label}</b>
            <small>{form.hint}</small>
          </label>
        ))}
      </fieldset>
    </Dialog>
  )
}
