import { dateWords } from '../../../../src/base/date.ts'
import type { ProjectedImprovement } from '../../../../src/maturity/projection.ts'
import { scoreMark } from '../../../../src/maturity/words.ts'
import type { Score } from '../../../../src/model/system.ts'
import { Button } from '../../../components/button.tsx'
import { Go } from '../../../components/go.tsx'
import { Arrow } from '../../../components/icon.tsx'
import { LevelBadge } from '../../../components/level.tsx'
import { gainWords, levelScore } from '../../../components/score-words.ts'
import { State } from '../../../components/state-words.tsx'
import { useReadOnly, useToday, useWorkspace } from '../../../state/hooks.ts'
import { PracticeName } from './practice-name.tsx'
import { raisesWords } from './raises.ts'
import { isPast } from './statement.ts'

interface RowProps {
  readonly step: ProjectedImprovement
  readonly onChange: () => void
  readonly onRecord: () => void
}

function Who({ step: { improvement } }: Pick<RowProps, 'step'>) {
  const { person } = useWorkspace()
  const owner = improvement.ownerId === null ? undefined : person.get(improvement.ownerId)
  return owner === undefined ? (
    <State tone="warn">Nobody</State>
  ) : (
    <Go to={{ screen: 'people', id: owner.id }} className="ul">
      {owner.name}
    </Go>
  )
}

function When({ step: { improvement } }: Pick<RowProps, 'step'>) {
  const today = useToday()
  const { by } = improvement
  if (by === null) return <State tone="warn">No day</State>
  return isPast(improvement, today) ? <State tone="warn">{dateWords(by)}, past</State> : <time dateTime={by}>{dateWords(by)}</time>
}

function Row({ step, onChange, onRecord }: RowProps) {
  const { improvement, practice, before, after, raises } = step
  const readOnly = useReadOnly() !== null
  const from: Score = practice === null ? 0 : (before.system.answers[practice.id]?.score ?? 0)
  const name = practice?.name ?? 'A practice of another version'
  return (
    <tr>
      <th scope="row">
        <PracticeName practice={practice} note={improvement.note}>
          {readOnly ? null : (
            <button type="button" className="pick" aria-label={`Change: ${name}`} onClick={onChange}>
              {name}
            </button>
          )}
        </PracticeName>
      </th>
      <td className="nw">
        {scoreMark(from)}
        <Arrow />
        <b>{scoreMark(improvement.to)}</b>
      </td>
      <td>
        <Who step={step} />
      </td>
      <td className="nw">
        <When step={step} />
      </td>
      <td className={raises === 'system' || raises === 'dimension' ? 'name nw' : 'q2 nw'}>{raisesWords(step)}</td>
      <td className="ctr">
        <LevelBadge level={after.level} />
        {after.plus ? '+' : <span className="imp-noplus" />}
      </td>
      <td className="num">{levelScore(after.score)}</td>
      <td className="num q2">{gainWords(before.score, after.score)}</td>
      <td className="num">
        <Button size="sm" icon="check" disabled={readOnly} aria-label={`Record as done: ${name}`} onClick={onRecord}>
          Done
        </Button>
      </td>
    </tr>
  )
}

interface OpenTableProps {
  readonly steps: readonly ProjectedImprovement[]
  readonly onChange: (step: ProjectedImprovement) => void
  readonly onRecord: (step: ProjectedImprovement) => void
}

/** Open improvements in the order of their days, each with where the system stands after it and all before it. */
export function OpenTable({ steps, onChange, onRecord }: OpenTableProps) {
  return (
    <table className="tbl imp">
      <caption className="sr">Open improvements, in order of day</caption>
      <thead>
        <tr>
          <th scope="col">Practice</th>
          <th scope="col">From, to</th>
          <th scope="col">Owner</th>
          <th scope="col">By</th>
          <th scope="col">Raises</th>
          <th scope="col" className="ctr">
            Level after
          </th>
          <th scope="col" className="num">
            Score after
          </th>
          <th scope="col" className="num">
            Gain
          </th>
          <th scope="col">
            <span className="sr">Record</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <Row key={step.improvement.id} step={step} onChange={() => onChange(step)} onRecord={() => onRecord(step)} />
        ))}
      </tbody>
    </table>
  )
}
