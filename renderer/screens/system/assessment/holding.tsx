import { useState } from 'react'
import type { Standing } from '../../../../src/maturity/standing.ts'
import type { DimensionId } from '../../../../src/model/vocabulary.ts'
import { Button } from '../../../components/button.tsx'
import { SectionHead } from '../../../components/page.tsx'
import { levelScore } from '../../../components/score-words.ts'
import { capital, countWords } from '../../../components/words.ts'
import { useFramework } from '../../../state/hooks.ts'
import { scoreSign } from './scores.ts'

const FIRST = 6

/** "Fifteen practices hold it back from level 4" */
const holdsWords = (count: number, level: number): string =>
  `${capital(countWords(count))} ${count === 1 ? 'practice holds' : 'practices hold'} it back from level ${level + 1}`

interface HoldingProps {
  readonly standing: Standing
  /** Opens the dimension of a practice. */
  readonly onDimension: (id: DimensionId) => void
}

/** Practices of the next level that keep the system from it. */
export function Holding({ standing: { system, blocking, level, score, assessed }, onDimension }: HoldingProps) {
  const { dimensions } = useFramework()
  const [all, setAll] = useState(false)
  const where = `Score ${levelScore(score)}`
  if (!assessed) return <SectionHead title="Nothing is answered yet" sub="Without answers a system counts as level 1" />
  if (blocking.length === 0) return <SectionHead title={`Nothing holds it back at level ${level}`} sub={where} />
  return (
    <section>
      <SectionHead title={holdsWords(blocking.length, level)} sub={where} />
      <table className="tbl tight">
        <caption className="sr">Practices that hold the system back</caption>
        <thead>
          <tr>
            <th scope="col">Practice</th>
            <th scope="col">Dimension</th>
            <th scope="col" className="num">
              Answer
            </th>
          </tr>
        </thead>
        <tbody>
          {(all ? blocking : blocking.slice(0, FIRST)).map((practice) => (
            <tr key={practice.id}>
              <th scope="row">
                <button type="button" className="pick" onClick={() => onDimension(practice.dimension)}>
                  {practice.name}
                </button>
              </th>
              <td className="q2 nw">{dimensions.find(({ id }) => id === practice.dimension)?.short}</td>
              <td className="num asmt-sign">{scoreSign(system.answers[practice.id]?.score)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {blocking.length <= FIRST ? null : (
        <Button size="sm" kind="quiet" className="asmt-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${blocking.length}`}
        </Button>
      )}
    </section>
  )
}
