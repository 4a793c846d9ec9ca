import { dateWords } from '../../../../src/base/date.ts'
import type { Standing } from '../../../../src/maturity/standing.ts'
import { ChartFrame } from '../../../charts/chart-section.tsx'
import { levelScore } from '../../../components/score-words.ts'
import { useToday } from '../../../state/hooks.ts'
import type { Kept } from './kept-table.tsx'
import { scorePoints } from './score-points.ts'

const WIDTH = 300
const HEIGHT = 132
const EDGE = { left: 18, right: 38, top: 10, bottom: 24 }

const xOf = (share: number): number => EDGE.left + 4 + share * (WIDTH - EDGE.left - EDGE.right - 4)
const yOf = (score: number): number => EDGE.top + ((5 - score) / 4) * (HEIGHT - EDGE.top - EDGE.bottom)

/** The score over time, from 1 to 5. The table beside it holds the same figures. */
export function ScoreLine({ now, kept }: { readonly now: Standing; readonly kept: readonly Kept[] }) {
  const today = useToday()
  const oldestFirst = kept.toReversed().map(({ assessment, standing }) => ({ on: assessment.on, score: standing.score }))
  const points = scorePoints([...oldestFirst, { on: today, score: now.score }])
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined || first === last) return null
  return (
    <ChartFrame
      title="Score over time"
      about={`Score of ${now.system.name} on each day its assessment was kept, and today.`}
      table={{
        columns: [
          { head: 'Day', as: 'date' },
          { head: 'Score', as: 'number', digits: 2 },
        ],
        rows: points.map(({ on, score }) => [on, score]),
      }}
    >
      <figure className="hist-line">
        <figcaption className="sm q2">Score over time</figcaption>
        <svg
          className="chart"
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          role="img"
          aria-label={`Score from ${levelScore(first.score)} on ${dateWords(first.on)} to ${levelScore(last.score)} today`}
        >
          {[1, 2, 3, 4, 5].map((level) => (
            <g key={level}>
              <line x1={EDGE.left} x2={WIDTH - EDGE.right} y1={yOf(level)} y2={yOf(level)} stroke="var(--line)" />
              <text x={EDGE.left - 6} y={yOf(level) + 4} textAnchor="end">
                {level}
              </text>
            </g>
          ))}
          <polyline
            points={points.map(({ at, score }) => `${xOf(at)},${yOf(score)}`).join(' ')}
            fill="none"
            stroke="var(--chart-ink)"
            strokeWidth="1.5"
          />
          {points.map(({ on, at, score }) => (
            <circle key={on} cx={xOf(at)} cy={yOf(score)} r="3" fill="var(--chart-ink)" stroke="var(--surface)" strokeWidth="1.5" />
          ))}
          <text className="b" x={xOf(last.at) + 8} y={yOf(last.score) + 4}>
            {levelScore(last.score)}
          </text>
          <text x={xOf(0)} y={HEIGHT - 6}>
            {dateWords(first.on)}
          </text>
          <text x={xOf(1)} y={HEIGHT - 6} textAnchor="end">
            Today
          </text>
        </svg>
      </figure>
    </ChartFrame>
  )
}
