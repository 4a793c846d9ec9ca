import { addDays, daysBetween, dateWords, later, type PlainDate } from '../../../src/base/date.ts'
import { quarterStart, quarterWords } from '../../../src/base/quarter.ts'
import { effortWords } from '../../../src/maturity/words.ts'
import type { Level } from '../../../src/model/vocabulary.ts'
import type { Phase } from '../../../src/planning/phases.ts'
import type { RoadmapLine } from '../../../src/planning/roadmap.ts'
import { lateWords } from '../../../src/planning/words.ts'
import { lastQuarter, placeOnAxis, shownPlace, type Axis } from './axis.ts'

/** One phase as it is drawn: shares of the axis. */
export interface Bar {
  readonly level: Level
  readonly effort: number
  readonly from: number
  readonly width: number
  /** The level is reached on the axis; an open bar ends with it. */
  readonly isReached: boolean
  readonly words: string
}

/** "Q1 2027 to 31 Dec 2027", "from Q3 2028, not reached by Q4 2028", "not begun by Q4 2028" */
export function phaseDays({ begins, reachedOn }: Phase, axis: Axis): string {
  const end = quarterWords(lastQuarter(axis))
  if (begins === null) return reachedOn === null ? `not begun by ${end}` : `reached on ${dateWords(reachedOn)}`
  return reachedOn === null
    ? `from ${quarterWords(begins)}, not reached by ${end}`
    : `from ${quarterWords(begins)}, reached on ${dateWords(reachedOn)}`
}

const phaseWords = (phase: Phase, axis: Axis): string => `Level ${phase.to}: ${effortWords(phase.effort)}, ${phaseDays(phase, axis)}`

/** The phases that begin on the axis, each after the day the one before ends on. */
export function barsOf({ phases }: RoadmapLine, axis: Axis): readonly Bar[] {
  return phases.flatMap((phase, at) => {
    if (phase.begins === null) return []
    const before = phases[at - 1]?.reachedOn ?? null
    const start = quarterStart(phase.begins)
    const from = shownPlace(axis, before === null ? start : later(start, addDays(before, 1)))
    const to = phase.reachedOn === null ? 1 : shownPlace(axis, addDays(phase.reachedOn, 1))
    return [
      {
        level: phase.to,
        effort: phase.effort,
        from,
        width: Math.max(0, to - from),
        isReached: phase.reachedOn !== null,
        words: phaseWords(phase, axis),
      },
    ]
  })
}

/** The day a system’s own target is due on, against the day the roadmap reaches it. */
export interface Due {
  readonly level: Level
  readonly by: PlainDate
  /** Share of the axis; null when it lies after it. */
  readonly at: number | null
  /** "26 weeks late", "not in time"; null when in time, or not to be known. */
  readonly late: string | null
}

/** Null without a target day, or when the target is reached already. */
export function dueOf({ standing, phases }: RoadmapLine, axis: Axis): Due | null {
  const { target } = standing.system
  if (target === null || target.by === null) return null
  const phase = phases.find(({ to }) => to === target.level)
  if (phase === undefined) return null
  const place = placeOnAxis(axis, target.by)
  return {
    level: target.level,
    by: target.by,
    at: place < 1 ? Math.max(0, place) : null,
    late: lateOf(phase.reachedOn, target.by, place < 1),
  }
}

function lateOf(reachedOn: PlainDate | null, by: PlainDate, isOnAxis: boolean): string | null {
  if (reachedOn === null) return isOnAxis ? 'not in time' : null
  return reachedOn > by ? lateWords(daysBetween(by, reachedOn)) : null
}

/** Until where a system waits, as a share of the axis; null when it waits for none. */
export function waitUntil({ waitsFor, phases }: RoadmapLine, axis: Axis): number | null {
  if (waitsFor.length === 0) return null
  const begins = phases[0]?.begins ?? null
  return begins === null ? 1 : shownPlace(axis, quarterStart(begins))
}

/** All that the drawing of a line shows, in sentences. */
export function lineWords(line: RoadmapLine, axis: Axis, waits: readonly string[]): string {
  const due = dueOf(line, axis)
  return [
    ...(waits.length === 0 ? [] : [`Waits for ${waits.join(', ')}.`]),
    ...line.phases.map((phase) => `${phaseWords(phase, axis)}.`),
    ...(due === null ? [] : [`Its target, level ${due.level}, is due on ${dateWords(due.by)}${due.late === null ? '' : `: ${due.late}`}.`]),
  ].join(' ')
}
