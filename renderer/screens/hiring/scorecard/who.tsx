import type { ScorecardReading } from '../../../../src/contract/scorecard-reading.ts'
import { Field, Select } from '../../../components/form.tsx'
import { useWorkspace } from '../../../state/hooks.ts'
import { candidatesOf, matchWords, type About } from './matching.ts'

const NEW = 'new'

interface WhoProps {
  readonly reading: ScorecardReading
  readonly about: About
  readonly onChange: (about: About) => void
}

/** Whom the sheet is about: found by itself, or chosen here. */
export function Who({ reading, about, onChange }: WhoProps) {
  const workspace = useWorkspace()
  const found = about.kind === 'known' ? workspace.candidate.get(about.id) : undefined
  const known = [...new Set([...candidatesOf(workspace, reading), ...(found === undefined ? [] : [found])])]
  const options = [...known.map(({ id, name }) => ({ value: id as string, label: name })), { value: NEW, label: 'New candidate' }]
  return (
    <div className="form cols">
      <Field label="Candidate" hint={matchWords(reading, about, workspace)}>
        <Select
          value={about.kind === 'known' ? about.id : NEW}
          options={options}
          onChange={(id) => onChange(id === NEW ? { kind: 'new', name: reading.candidate } : { kind: 'known', id })}
        />
      </Field>
      {about.kind === 'new' ? (
        <Field label="Name of the new candidate">
          <input
            className="input"
            value={about.name}
            maxLength={200}
            onChange={(event) => onChange({ kind: 'new', name: event.target.value })}
          />
        </Field>
      ) : null}
    </div>
  )
}
