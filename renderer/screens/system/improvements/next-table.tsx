import { levelWords, scoreMark } from '../../../../src/maturity/words.ts'
import type { PracticeId } from '../../../../src/model/vocabulary.ts'
import { Button } from '../../../components/button.tsx'
import { Arrow } from '../../../components/icon.tsx'
import { gainWords } from '../../../components/score-words.ts'
import { useReadOnly } from '../../../state/hooks.ts'
import type { NextBest } from './choices.ts'
import { PracticeName } from './practice-name.tsx'
import { dimensionAt } from './raises.ts'

function Row({ best, onPlan }: { readonly best: NextBest; readonly onPlan: () => void }) {
  const { practice, before, after } = best
  const readOnly = useReadOnly() !== null
  const [was, is] = [dimensionAt(before, practice.dimension), dimensionAt(after, practice.dimension)]
  return (
    <tr>
      <th scope="row">
        <PracticeName practice={practice} />
      </th>
      <td className="nw">
        {scoreMark(before.system.answers[practice.id]?.score ?? 0)}
        <Arrow />
        <b>1</b>
      </td>
      <td className="nw">
        {was === undefined || is === undefined ? null : (
          <>
            {is.dimension.short} {levelWords(was)}
            {levelWords(was) === levelWords(is) ? null : (
              <>
                <Arrow />
                <b>{levelWords(is)}</b>
              </>
            )}
          </>
        )}
      </td>
      <td className="num">{was === undefined || is === undefined ? '' : gainWords(was.score, is.score)}</td>
      <td className="num">{gainWords(before.score, after.score)}</td>
      <td className="num">
        <Button size="sm" icon="plus" disabled={readOnly} aria-label={`Plan: ${practice.name}`} onClick={onPlan}>
          Plan
        </Button>
      </td>
    </tr>
  )
}

interface NextTableProps {
  readonly best: readonly NextBest[]
  readonly onPlan: (practice: PracticeId) => void
}

/** Practices that would bring most by themselves, whole. */
export function NextTable({ best, onPlan }: NextTableProps) {
  return (
    <table className="tbl imp-next">
      <caption className="sr">What brings most next</caption>
      <thead>
        <tr>
          <th scope="col">Practice</th>
          <th scope="col">From, to</th>
          <th scope="col">Dimension</th>
          <th scope="col" className="num">
            Gain there
          </th>
          <th scope="col" className="num">
            Gain of the system
          </th>
          <th scope="col">
            <span className="sr">Plan</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {best.map((one) => (
          <Row key={one.practice.id} best={one} onPlan={() => onPlan(one.practice.id)} />
        ))}
      </tbody>
    </table>
  )
}
