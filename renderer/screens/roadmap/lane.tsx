import { effortWords } from '../../../src/maturity/words.ts'
import type { RoadmapLine } from '../../../src/planning/roadmap.ts'
import { percent, shownPlace, type Axis } from './axis.ts'
import { barsOf, dueOf, lineWords, waitUntil, type Bar, type Due } from './timeline.ts'

function PhaseBar({ bar: { level, effort, from, width, isReached, words } }: { readonly bar: Bar }) {
  return (
    <span className={isReached ? `rm-bar lv${level}` : 'rm-bar open'} style={{ left: percent(from), width: percent(width) }} title={words}>
      <b>{level}</b>
      <small>{effortWords(effort).split(' ')[0]}</small>
    </span>
  )
}

/** Nearer to the end than this, a flag flies to the left. */
const FLIPPED = 0.97

/** A pole on the target’s day; none when that lies after the axis. */
function Flag({ due: { at, late } }: { readonly due: Due }) {
  if (at === null) return null
  return (
    <svg
      className={late === null ? 'rm-flag' : 'rm-flag late'}
      style={{ left: percent(at) }}
      width="9"
      height="38"
      viewBox="0 0 9 38"
      aria-hidden
    >
      <path d="M0 37V1h8L5.5 4.5 8 8H0" {...(at > FLIPPED ? { transform: 'scale(-1 1)' } : {})} />
    </svg>
  )
}

interface LaneProps {
  readonly line: RoadmapLine
  readonly axis: Axis
  /** Places in the order of the systems it waits for. */
  readonly after: readonly number[]
  /** Their names. */
  readonly waits: readonly string[]
}

/** One system over time; the same in words for those who do not see it. */
export function Lane({ line, axis, after, waits }: LaneProps) {
  const until = waitUntil(line, axis)
  const due = dueOf(line, axis)
  const now = shownPlace(axis, axis.today)
  return (
    <>
      <span className="sr">{lineWords(line, axis, waits)}</span>
      <div className="rm-lane" aria-hidden>
        {until === null ? null : (
          <span
            className="rm-waits"
            style={{ left: percent(now), width: percent(Math.max(0, until - now)) }}
            title={`Waits for ${waits.join(', ')}`}
          >
            <span>after {after.join(', ')}</span>
          </span>
        )}
        {barsOf(line, axis).map((bar) => (
          <PhaseBar key={bar.level} bar={bar} />
        ))}
        {due === null ? null : <Flag due={due} />}
      </div>
    </>
  )
}
