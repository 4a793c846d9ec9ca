import { dateWords } from '../../base/date.ts'
import { aboutSystem } from '../../maturity/about-system.ts'
import { projection, type ProjectedImprovement, type Projection } from '../../maturity/projection.ts'
import type { Standing } from '../../maturity/standing.ts'
import { levelWords, scoreMark } from '../../maturity/words.ts'
import type { Block } from '../block.ts'
import { say, unlessEmpty } from '../draft.ts'
import { personName, type Material } from '../material.ts'
import { counted, whenWords } from '../words.ts'

/** What is planned for a system, and the level it leads to. */
export function improvements(material: Material, { system }: Standing): readonly Block[] {
  const found = projection(system, aboutSystem(material.workspace.improvement, system.id), material.framework)
  return unlessEmpty(found.steps, [
    say(projectedWords(found)),
    {
      kind: 'table',
      caption: `Improvements planned for ${system.name}`,
      columns: [
        { title: 'Practice', weight: 3.6 },
        { title: 'Today, then', weight: 1.6 },
        { title: 'Owner', weight: 2 },
        { title: 'By', weight: 1.5 },
        { title: 'Level after it', weight: 1.3 },
      ],
      rows: found.steps.map((step) => ({ cells: cellsOf(material, step) })),
    },
  ])
}

function projectedWords({ now, then, steps }: Projection): string {
  const last = steps.findLast(({ improvement }) => improvement.by !== null)?.improvement.by ?? null
  const planned = `${counted(steps.length, 'improvement')} planned${last === null ? '' : `, the last by ${dateWords(last)}`}`
  const same = levelWords(now) === levelWords(then)
  return same
    ? `With ${planned}, it stays at level ${levelWords(now)}: other practices hold it there.`
    : `With ${planned}, it goes from level ${levelWords(now)} to ${levelWords(then)}.`
}

function cellsOf(material: Material, { improvement, practice, before, after }: ProjectedImprovement): readonly string[] {
  const today = before.system.answers[improvement.practiceId]?.score ?? 0
  return [
    practice?.name ?? 'A practice no longer known',
    `${scoreMark(today)}, then ${scoreMark(improvement.to)}`,
    improvement.ownerId === null ? 'Nobody yet' : personName(material, improvement.ownerId),
    whenWords(improvement.by),
    levelWords(after),
  ]
}
