import './charts.css'

const HEIGHT = 40

/** Estimated reliability on the line from 0 to 1, with the aim as a flag. */
export function ReliabilityChart({ value, aim }: { readonly value: number; readonly aim: number | null }) {
  return (
    <svg
      className="chart"
      height={HEIGHT}
      role="img"
      aria-label={`Reliability ${value.toFixed(2)}${aim === null ? '' : `, aim ${aim.toFixed(2)}`}, from 0 to 1`}
    >
      <line x1="0" x2="100%" y1="16" y2="16" stroke="var(--axis)" />
      {[0, 0.2, 0.4, 0.6, 0.8, 1].map((tick) => (
        <g key={tick}>
          <line x1={`${tick * 100}%`} x2={`${tick * 100}%`} y1="13" y2="19" stroke="var(--axis)" />
          <text x={`${tick * 100}%`} y="34" textAnchor={tick === 0 ? 'start' : tick === 1 ? 'end' : 'middle'}>
            {tick.toFixed(1)}
          </text>
        </g>
      ))}
      <rect x="0" width={`${value * 100}%`} y="11" height="10" fill="var(--bar)" stroke="var(--bar-edge)" />
      <line x1={`${value * 100}%`} x2={`${value * 100}%`} y1="8" y2="24" stroke="var(--chart-ink)" strokeWidth="2.5" />
      {aim === null ? null : (
        <svg x={`${aim * 100}%`} y="2" overflow="visible">
          <path d="M0 0v22M-4 0h8L0 5z" fill="var(--chart-ink)" stroke="var(--chart-ink)" strokeWidth="1.2" />
        </svg>
      )}
    </svg>
  )
}
