import './charts.css'

const HEIGHT = 16
const HALF = 46

interface SwingBarProps {
  readonly base: number
  readonly low: number
  readonly high: number
  /** The largest change of all bars that stand together: it fills half the width. */
  readonly most: number
}

/** From what is to what a change makes of it, both ways from the middle: filled for less of the input, outlined for more. */
export function SwingBar({ base, low, high, most }: SwingBarProps) {
  const at = (value: number): number => 50 + (most === 0 ? 0 : ((value - base) / most) * HALF)
  const bar = (value: number, fill: string) => (
    <rect
      x={`${Math.min(50, at(value))}%`}
      width={`${Math.abs(at(value) - 50)}%`}
      y="3.5"
      height={HEIGHT - 7}
      fill={fill}
      stroke="var(--bar-edge)"
    />
  )
  return (
    <svg className="chart swing" height={HEIGHT} aria-hidden>
      {bar(low, 'var(--bar)')}
      {bar(high, 'var(--surface)')}
      <line x1="50%" x2="50%" y1="0" y2={HEIGHT} className="chart-base" />
    </svg>
  )
}
