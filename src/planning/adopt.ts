import { quarterEnd, quarterOf } from '../base/quarter.ts'
import type { Edit } from '../model/edit.ts'
import type { Roadmap, RoadmapLine } from './roadmap.ts'

type Given = Extract<Edit, { kind: 'adopt-roadmap' }>['given']

/** Improvements of a line that are not planned yet, each due at the end of the quarter in which its level is reached. */
function improvementsOf({ standing: { system }, phases }: RoadmapLine, idFrom: (seed: string) => string): Given['improvements'] {
  return phases.flatMap(({ reachedOn, improvements }) =>
    improvements
      .filter(({ planned }) => planned === null)
      .map(({ practice }) => ({
        id: idFrom(JSON.stringify([system.id, practice.id])),
        systemId: system.id,
        practiceId: practice.id,
        to: 1,
        ownerId: system.ownerId,
        by: reachedOn === null ? null : quarterEnd(quarterOf(reachedOn)),
        note: '',
        doneOn: null,
      })),
  )
}

/**
 * The roadmap as an edit: the targets it proposes, and the improvements that lead to them as far as they are not planned yet. Lines
 * that are not reached within the horizon are left as they are. `idFrom` makes an id, another one for each seed.
 */
export function adoption({ lines }: Roadmap, idFrom: (seed: string) => string): Extract<Edit, { kind: 'adopt-roadmap' }> {
  const reached = lines.flatMap(({ standing: { system }, target }) => (target === null ? [] : [{ systemId: system.id, target }]))
  const kept = new Set(reached.map(({ systemId }) => systemId))
  return {
    kind: 'adopt-roadmap',
    given: {
      targets: reached,
      improvements: lines.filter(({ standing: { system } }) => kept.has(system.id)).flatMap((line) => [...improvementsOf(line, idFrom)]),
    },
  }
}
