import { Segmented } from '../../../components/form.tsx'
import { useEdit, useReadOnly, useSettings } from '../../../state/hooks.ts'

const sizes = [
  { value: 'a4', label: 'A4' },
  { value: 'letter', label: 'Letter' },
] as const

export function PaperField() {
  const { paper } = useSettings()
  const edit = useEdit()
  const readOnly = useReadOnly()
  return (
    <div className="field">
      <span className="lab">Paper</span>
      {readOnly === null ? (
        <span>
          <Segmented
            label="Paper"
            options={sizes}
            value={paper}
            onChange={(value) => void edit({ kind: 'change-settings', given: { patch: { paper: value } } })}
          />
        </span>
      ) : (
        <p>{paper === 'a4' ? 'A4' : 'US Letter'}</p>
      )}
    </div>
  )
}
