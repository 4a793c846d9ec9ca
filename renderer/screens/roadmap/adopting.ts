import { dateWords, daysBetween } from '../../../src/base/date.ts'
import type { System, SystemId, Target } from '../../../src/model/system.ts'
import type { Roadmap, RoadmapLine } from '../../../src/planning/roadmap.ts'
import { counted } from '../../components/words.ts'

/** What adopting does to one system. */
export interface AdoptLine {
  readonly line: RoadmapLine
  readonly id: SystemId
  readonly name: string
  readonly before: string
  readonly after: string
  /** "4 weeks later" when the same level is now due on a later day than before. */
  readonly later: string | null
  /** Improvements that are not planned yet. */
  readonly improvements: number
}

export const targetWords = (target: Target | null): string =>
  target === null ? 'No target' : `Level ${target.level}${target.by === null ? ', no day' : ` by ${dateWords(target.by)}`}`

function laterWords(before: System['target'], after: Target): string | null {
  if (before === null || before.level !== after.level || before.by === null || after.by === null || after.by <= before.by) return null
  const days = daysBetween(before.by, after.by)
  return `${days < 14 ? counted(days, 'day', 'days') : counted(Math.round(days / 7), 'week', 'weeks')} later`
}

const unplanned = ({ phases }: RoadmapLine): number =>
  phases.reduce((all, { improvements }) => all + improvements.filter(({ planned }) => planned === null).length, 0)

/** The systems that adopting changes, in the roadmap’s order. */
export const adoptLines = ({ lines }: Roadmap): readonly AdoptLine[] =>
  lines.flatMap((line) => {
    const { system } = line.standing
    if (line.target === null) return []
    const [before, after] = [targetWords(system.target), targetWords(line.target)]
    const improvements = unplanned(line)
    if (before === after && improvements === 0) return []
    return [{ line, id: system.id, name: system.name, before, after, later: laterWords(system.target, line.target), improvements }]
  })

/** The roadmap with these systems only. */
export const onlyThese = (roadmap: Roadmap, ids: ReadonlySet<SystemId>): Roadmap => ({
  ...roadmap,
  lines: roadmap.lines.filter(({ standing }) => ids.has(standing.system.id)),
})

const amount = (count: number, one: string): string => `${count.toLocaleString('en-GB')} ${count === 1 ? one : `${one}s`}`

/** "Adopt 4 targets and 45 improvements", of what is chosen. */
export function adoptWords(chosen: readonly AdoptLine[]): string {
  const targets = chosen.filter(({ before, after }) => before !== after).length
  const improvements = chosen.reduce((all, one) => all + one.improvements, 0)
  const parts = [
    ...(targets === 0 ? [] : [amount(targets, 'target')]),
    ...(improvements === 0 ? [] : [amount(improvements, 'improvement')]),
  ]
  return parts.length === 0 ? 'Adopt nothing' : `Adopt ${parts.join(' and ')}`
}
