import { quarterWords } from '../../../src/base/quarter.ts'
import { headOf } from '../../charts/columns.ts'
import { lastQuarter, percent, quartersOf, shownPlace, type Axis } from './axis.ts'

/** The head of the timeline: quarters, years where they change, and today. */
export function LaneHead({ axis }: { readonly axis: Axis }) {
  return (
    <>
      <span className="sr">
        Timeline, {quarterWords(axis.first)} to {quarterWords(lastQuarter(axis))}
      </span>
      <div className="rm-scale" aria-hidden>
        <span className="rm-now" style={{ left: percent(shownPlace(axis, axis.today)) }}>
          Today
        </span>
        {quartersOf(axis).map((one, at) => {
          const { quarter, year } = headOf(one, at)
          // Where there is no room for both, a first quarter shows its year alone and today’s itself alone.
          const kind = at === 0 ? 'rm-quarter starts' : year === null ? 'rm-quarter' : 'rm-quarter turns'
          return (
            <span key={one} className={kind}>
              <span>{quarter}</span>
              {year === null ? null : <b>{year}</b>}
            </span>
          )
        })}
      </div>
    </>
  )
}
