import { dateWords } from '../../../../src/base/date.ts'
import { scoreMark } from '../../../../src/maturity/words.ts'
import type { Improvement } from '../../../../src/model/improvement.ts'
import { Button } from '../../../components/button.tsx'
import { Icon } from '../../../components/icon.tsx'
import { counted } from '../../../components/words.ts'
import { useFramework, useReadOnly, useWorkspace } from '../../../state/hooks.ts'
import { PracticeName } from './practice-name.tsx'

interface DoneListProps {
  readonly done: readonly Improvement[]
  readonly onRemove: (improvement: Improvement) => void
}

function Row({ improvement, onRemove }: { readonly improvement: Improvement; readonly onRemove: () => void }) {
  const { practices } = useFramework()
  const { person } = useWorkspace()
  const readOnly = useReadOnly() !== null
  const practice = practices.find(({ id }) => id === improvement.practiceId) ?? null
  const { doneOn, ownerId } = improvement
  return (
    <tr>
      <th scope="row">
        <PracticeName practice={practice} note={improvement.note} />
      </th>
      <td>{scoreMark(improvement.to)}</td>
      <td>{ownerId === null ? <span className="q">Nobody</span> : person.get(ownerId)?.name}</td>
      <td className="nw">{doneOn === null ? '' : <time dateTime={doneOn}>{dateWords(doneOn)}</time>}</td>
      <td className="num">
        <Button
          kind="icon"
          size="sm"
          icon="trash"
          disabled={readOnly}
          aria-label={`Remove from the list: ${practice?.name ?? 'a practice of another version'}`}
          onClick={onRemove}
        />
      </td>
    </tr>
  )
}

/** What was improved, the latest first; closed until asked for. */
export function DoneList({ done, onRemove }: DoneListProps) {
  if (done.length === 0) return null
  const latest = done.toSorted((a, b) => (b.doneOn ?? '').localeCompare(a.doneOn ?? ''))
  return (
    <details className="imp-done">
      <summary>
        <Icon name="forward" size="s" />
        <span>{counted(done.length, 'improvement', 'improvements')} done</span>
      </summary>
      <table className="tbl">
        <caption className="sr">Improvements that are done, the latest first</caption>
        <thead>
          <tr>
            <th scope="col">Practice</th>
            <th scope="col">Reached</th>
            <th scope="col">Owner</th>
            <th scope="col">Done on</th>
            <th scope="col">
              <span className="sr">Remove</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {latest.map((one) => (
            <Row key={one.id} improvement={one} onRemove={() => onRemove(one)} />
          ))}
        </tbody>
      </table>
    </details>
  )
}
