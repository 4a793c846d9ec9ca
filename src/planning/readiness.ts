import type { Framework, Step } from '../framework/framework.ts'
import { inTeam, placeOf, type Ladder } from '../framework/ladder.ts'
import { defaultValue } from '../framework/standard.ts'
import type { Level } from '../model/vocabulary.ts'
import type { Engineer } from './supply.ts'

/** Someone who could take a step of the lattice. Lower `distance` is nearer to ready. */
export interface Candidate {
  readonly engineer: Engineer
  readonly step: Step
  /** Place of the post they would hold. */
  readonly to: number
  readonly distance: number
  /** From the start of learning to the new post. */
  readonly months: number
}

/** Months that someone still needs for a step, at least. */
export type Learning = (person: Engineer['person'], step: Step) => number

/** Share of the step's gates shown, 0 to 1; a gate partly shown counts half. */
export function gateShare(person: Engineer['person'], { gates }: Step): number {
  const shown = gates.map((gate) => person.evidence.find((one) => one.gate === gate)?.state)
  return gates.length === 0
    ? 1
    : shown.reduce((total, state) => total + (state === 'met' ? 1 : state === 'partly' ? 0.5 : 0), 0) / gates.length
}

/** Levels short of what the step asks, over all competencies; one not assessed counts as level 1. */
export function levelsShort({ competencies }: Engineer['person'], { needs }: Step): number {
  const asked = Object.entries(needs) as [keyof typeof needs, Level][] // the record's own keys
  return asked.reduce((total, [id, level]) => total + Math.max(0, level - (competencies[id] ?? 1)), 0)
}

/** Nearly ready: at least half of the gates shown, and on average no more than one level short in what the step asks. */
export function nearlyReady(engineer: Engineer, step: Step): boolean {
  return gateShare(engineer.person, step) >= 0.5 && levelsShort(engineer.person, step) <= Object.keys(step.needs).length
}

/** Everyone who could move along a step, the nearest to ready first; nobody who is known to leave. A move takes `promote.months`, or longer where what is missing does. */
export function candidates(framework: Framework, ladder: Ladder, engineers: readonly Engineer[], learning: Learning): readonly Candidate[] {
  const least = defaultValue(framework, 'promote.months')
  const all = framework.steps.flatMap((step) => {
    const { from } = step
    const to = placeOf(ladder, step.to.role, step.to.level)
    if (from.level === null || to < 0) return []
    const place = placeOf(ladder, from.role, from.level)
    return engineers
      .filter(
        (engineer) =>
          engineer.person.endDate === null && (ladder.shared[engineer.place] ?? engineer.place) === place && nearlyReady(engineer, step),
      )
      .map((engineer) => ({
        engineer,
        step,
        to: inTeam(ladder, to, engineer.person.teamId),
        distance: 1 - gateShare(engineer.person, step) + levelsShort(engineer.person, step) / 10,
        months: Math.max(least, learning(engineer.person, step)),
      }))
  })
  return all.toSorted((a, b) => a.distance - b.distance || (a.engineer.person.id < b.engineer.person.id ? -1 : 1))
}
