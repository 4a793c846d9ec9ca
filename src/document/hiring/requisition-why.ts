import { listWords, lowerFirst, upperFirst } from '../../base/phrase.ts'
import type { DimensionId } from '../../model/vocabulary.ts'
import type { Decision, Post } from '../../planning/plan.ts'
import type { Block, TableRow } from '../block.ts'
import { bullets, say, unlessEmpty } from '../draft.ts'
import { competencyName, roleOf, standingOf, systemName, type Material } from '../material.ts'
import { fteWords, listedUpTo, sentence, whenWords } from '../words.ts'
import type { Seats } from './seats.ts'

/** Shown as 0.1 and more. */
const LEAST = 0.05
const MOST_GAPS = 3

/** The reason in words, then the chain from each system’s gap to the skill and to this role. */
export function why(material: Material, { hires, post }: Seats): readonly Block[] {
  const reason = [...new Set(hires.map((one) => sentence(one.why)))]
  const all = causes(hires)
  const shown = all.filter(({ fte }) => fte >= LEAST)
  const rows = (shown.length === 0 ? all : shown).map(({ systemId, fte, dimensions }): TableRow => {
    const at = standingOf(material, systemId)
    return {
      cells: [
        systemName(material, systemId),
        at === undefined
          ? '–'
          : at.target === null
            ? `Runs at ${at.level}`
            : `${at.level} to ${at.target}\n${whenWords(at.system.target?.by ?? null)}`,
        dimensions.length === 0
          ? 'None open'
          : upperFirst(
              listedUpTo(
                MOST_GAPS,
                dimensions.map((id) => lowerFirst(dimensionName(material, id))),
              ),
            ),
        skills(material, post, dimensions.slice(0, MOST_GAPS)),
        fteWords(fte),
      ],
    }
  })
  return [
    ...(reason.length === 1 ? reason.map((words) => say(words)) : [bullets(reason)]),
    ...unlessEmpty(rows, [
      {
        kind: 'table',
        caption: 'From gap to skill to this role',
        columns: [
          { title: 'System', weight: 2.1, lead: true },
          { title: 'Level', weight: 1.5 },
          { title: 'Gap', weight: 2.3 },
          { title: 'Skill that closes it', weight: 2.6 },
          { title: 'Work', weight: 0.9, align: 'right' },
        ],
        rows,
      },
      say(
        `Work is in full-time equivalents that nobody in place has time or skill for. A gap is a dimension in which the system is below its target; those that the role is best at closing stand first.${trifles(material, all, shown)}`,
        'quiet',
      ),
    ]),
  ]
}

/** The systems of all seats together, most work first. */
function causes(hires: readonly Decision[]): Decision['causes'] {
  const bySystem = Map.groupBy(
    hires.flatMap((hire) => hire.causes),
    ({ systemId }) => systemId,
  )
  return [...bySystem]
    .map(([systemId, all]) => ({
      systemId,
      fte: all.reduce((sum, { fte }) => sum + fte, 0),
      dimensions: [...new Set(all.flatMap(({ dimensions }) => dimensions))],
    }))
    .toSorted((one, other) => other.fte - one.fte)
}

/** Systems with too little work to stand in the table. */
function trifles(material: Material, all: Decision['causes'], shown: Decision['causes']): string {
  const names = all.filter((one) => !shown.includes(one)).map(({ systemId }) => systemName(material, systemId))
  return shown.length === 0 || names.length === 0 ? '' : ` It also takes a little work off ${listWords(names)}.`
}

const dimensionName = ({ framework }: Material, id: DimensionId): string =>
  framework.dimensions.find((one) => one.id === id)?.name ?? 'A dimension'

/** For each gap the strongest competency that the role stands on, or the strongest of all. */
function skills(material: Material, { role }: Post, dimensions: readonly DimensionId[]): string {
  const own = roleOf(material, role)?.competencies ?? []
  const names = dimensions.flatMap((id) => {
    const closing = material.framework.dimensions.find((one) => one.id === id)?.competencies ?? []
    const best = closing.find((one) => own.includes(one)) ?? closing[0]
    return best === undefined ? [] : [lowerFirst(competencyName(material, best))]
  })
  return names.length === 0 ? 'To run it as it is' : upperFirst(listWords([...new Set(names)]))
}
