import type { Projection } from '../../../../src/maturity/projection.ts'
import type { DimensionStanding, Standing } from '../../../../src/maturity/standing.ts'
import { dimensionIcon } from '../../../components/icon-for.ts'
import { Icon } from '../../../components/icon.tsx'
import { Track } from '../../../components/level.tsx'
import { gainWords, levelScore } from '../../../components/score-words.ts'
import { dimensionAt } from './raises.ts'

type Place = Pick<DimensionStanding, 'level' | 'plus' | 'score'>

function Tracks({
  now,
  then,
  target,
  assessed = true,
}: {
  readonly now: Place
  readonly then: Place
  readonly target: Standing['target']
  readonly assessed?: boolean
}) {
  return (
    <>
      <td className="ctr">
        <Track today={assessed ? now.level : 0} plus={now.plus} target={target} />
      </td>
      <td className="num">{levelScore(now.score)}</td>
      <td className="ctr">
        <Track today={then.level} plus={then.plus} target={target} />
      </td>
      <td className="num">{levelScore(then.score)}</td>
      <td className="num q2">{gainWords(now.score, then.score)}</td>
    </>
  )
}

/** Where the system and each dimension that rises stand today, beside where all open improvements lead. */
export function Rises({ projection: { now, then } }: { readonly projection: Projection }) {
  const rising = now.dimensions.flatMap((at) => {
    const end = dimensionAt(then, at.dimension.id)
    return end === undefined || at.excluded !== null || end.score <= at.score ? [] : [{ at, end }]
  })
  return (
    <table className="tbl imp-rises">
      <caption className="sr">Levels and scores today and with every open improvement done</caption>
      <thead>
        <tr>
          <th scope="col">What rises</th>
          <th scope="col" className="ctr">
            Today
          </th>
          <th scope="col" className="num">
            Score
          </th>
          <th scope="col" className="ctr">
            With all done
          </th>
          <th scope="col" className="num">
            Score
          </th>
          <th scope="col" className="num">
            Gain
          </th>
        </tr>
      </thead>
      <tbody>
        <tr className="imp-whole">
          <th scope="row">The whole system</th>
          <Tracks now={now} then={then} target={now.target} assessed={now.assessed} />
        </tr>
        {rising.map(({ at, end }) => (
          <tr key={at.dimension.id}>
            <th scope="row">
              <span className="row">
                <Icon name={dimensionIcon[at.dimension.id]} tone="q" />
                {at.dimension.name}
              </span>
            </th>
            <Tracks now={at} then={end} target={now.target} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}
