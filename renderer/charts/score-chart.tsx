import { scoreWords } from '../../src/maturity/words.ts'
import './charts.css'

const HEIGHT = 96
const EDGE = { top: 16, bottom: 8 }

interface ScoreAt {
  readonly id: string
  readonly score: number
}

/** Scores from 1 to 5 over equal columns, the first and the last in words. The table under it has the same columns. */
export function ScoreChart({ points, label }: { readonly points: readonly ScoreAt[]; readonly label: string }) {
  const x = (at: number): number => ((at + 0.5) / points.length) * 100
  const y = (score: number): number => EDGE.top + ((5 - score) / 4) * (HEIGHT - EDGE.top - EDGE.bottom)
  return (
    <div className="score-chart">
      <div className="chart-axis" aria-hidden style={{ height: HEIGHT }}>
        {[1, 3, 5].map((level) => (
          <span key={level} style={{ top: y(level) }}>
            {level}
          </span>
        ))}
      </div>
      <svg className="chart" height={HEIGHT} role="img" aria-label={label}>
        {[1, 2, 3, 4, 5].map((level) => (
          <line key={level} x1="0" x2="100%" y1={y(level)} y2={y(level)} className={level === 1 ? 'chart-base' : 'chart-grid'} />
        ))}
        {points.slice(1).map(({ id, score }, at) => (
          <line
            key={id}
            x1={`${x(at)}%`}
            x2={`${x(at + 1)}%`}
            y1={y(points[at]?.score ?? score)}
            y2={y(score)}
            stroke="var(--chart-ink)"
            strokeWidth="1.5"
          />
        ))}
        {points.map(({ id, score }, at) => (
          <g key={id}>
            <circle cx={`${x(at)}%`} cy={y(score)} r="3.5" fill="var(--chart-ink)" stroke="var(--surface)" strokeWidth="1.5" />
            {at === 0 || at === points.length - 1 ? (
              <text x={`${x(at)}%`} y={y(score) - 8} textAnchor="middle" className="b">
                {scoreWords(score)}
              </text>
            ) : null}
          </g>
        ))}
      </svg>
    </div>
  )
}
