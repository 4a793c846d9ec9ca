import type { Level } from '../../src/model/vocabulary.ts'
import { Icon } from './icon.tsx'

const LEVELS: readonly Level[] = [1, 2, 3, 4, 5]

/** `ghost`: a level planned, not held. */
export function LevelBadge({ level, ghost = false }: { readonly level: Level | null; readonly ghost?: boolean }) {
  if (level === null) return <span className="lv ghost">–</span>
  return (
    <span className={`lv lv${level}${ghost ? ' ghost' : ''}`} role="img" aria-label={`Level ${level}`}>
      L{level}
    </span>
  )
}

const stepClass = (step: Level, today: number, target: number | null): string =>
  ['tk', step <= today && `on lv${step}`, step > today && target !== null && step <= target && 'gap', step === target && 'tgt']
    .filter(Boolean)
    .join(' ')

/** Filled: reached. Hatched: the gap. Ringed: the target. `today` 0 is a system nobody has assessed. */
export function Track({
  today,
  target,
  small = false,
  plus = false,
}: {
  readonly today: number
  readonly target: number | null
  readonly small?: boolean
  readonly plus?: boolean
}) {
  const now = today === 0 ? 'Not assessed' : `Level ${today}${plus ? ' and half of the next' : ''} today`
  return (
    <span className={small ? 'track sm' : 'track'} role="img" aria-label={target === null ? now : `${now}, target ${target}`}>
      {LEVELS.map((step) => (
        <i key={step} className={stepClass(step, today, target)}>
          {step === today || step === target ? step : ''}
          {step === today && plus ? '+' : ''}
        </i>
      ))}
    </span>
  )
}

/** Levels short of the target: weight, not hue, says how far. Null: does not count here. */
export function GapCell({ gap }: { readonly gap: number | null }) {
  if (gap === null)
    return (
      <span className="gc g0">
        –<span className="sr"> left out</span>
      </span>
    )
  if (gap <= 0) {
    return (
      <span className="gc g0">
        <Icon name="check" label="At target" />
      </span>
    )
  }
  return <span className={gap === 1 ? 'gc g1' : 'gc g2'}>−{gap}</span>
}
