import { listWords, upperFirst } from '../../base/phrase.ts'
import { openLimits } from '../../model/limits.ts'
import { courseOf } from '../../model/workspace.ts'
import { alternatives, type Alternative } from '../../planning/explain/explain.ts'
import { undoneWords } from '../../planning/words.ts'
import type { Block, TableRow } from '../block.ts'
import { say, unlessEmpty } from '../draft.ts'
import { money, systemName, type Material } from '../material.ts'
import { counted, listedUpTo } from '../words.ts'
import { groupsOf, groupWords, type Group } from './groups.ts'
import { baseFor } from './simulated.ts'

/** Decisions whose other ways are told. */
const MOST = 3
const MOST_NAMED = 4

/** The other ways than the costliest decisions, and what each would come to; the first decisions where no cost is shown. */
export function refused(material: Material): readonly Block[] {
  const { workspace, plan } = material
  const limits = courseOf(workspace)?.limits ?? openLimits
  const base = baseFor(material)
  const costliest = groupsOf(plan.decisions, 'by-team')
    .toSorted((one, other) => (other.first.costAYear ?? 0) - (one.first.costAYear ?? 0))
    .slice(0, MOST)
  const rows = costliest.flatMap((group) =>
    alternatives(base, limits, plan.decisions, group.first).map((way, at): TableRow => ({
      cells: [at === 0 ? oneOf(material, group) : '', way.words, follows(material, way)],
    })),
  )
  return unlessEmpty(rows, [
    say(
      `For ${costliest.length === 1 ? 'the decision' : `the ${counted(costliest.length, 'decision')}`} ${plan.cost === null ? 'taken first' : 'that cost most'}, each other way was played in its place with the rest of the plan as it is.`,
    ),
    {
      kind: 'table',
      caption: 'Other ways, and what each would have come to',
      columns: [
        { title: 'Decision', weight: 2.8 },
        { title: 'Instead', weight: 2.2 },
        { title: 'What follows', weight: 4 },
      ],
      rows,
    },
  ])
}

/** One of several alike is weighed, so it says so. */
const oneOf = (material: Material, group: Group): string =>
  group.all.length === 1
    ? groupWords(material, group)
    : `${groupWords(material, { ...group, all: [group.first] })}\none of ${group.all.length} alike`

function follows(material: Material, { refused: against, cost, later, sooner, undone }: Alternative): string {
  const shift = (all: Alternative['later'], words: string): readonly string[] =>
    all.length === 0
      ? []
      : [
          `${words} ${listedUpTo(
            MOST_NAMED,
            all.map(
              ({ systemId, days }) => `${systemName(material, systemId)}${days === null ? '' : ` by ${counted(Math.abs(days), 'day')}`}`,
            ),
          )}`,
        ]
  const beyond = later.filter(({ days }) => days === null)
  const told = [
    ...shift(
      later.filter(({ days }) => days !== null),
      'later:',
    ),
    ...(beyond.length === 0 ? [] : [`not within the plan: ${listWords(beyond.map(({ systemId }) => systemName(material, systemId)))}`]),
    ...shift(sooner, 'sooner:'),
  ]
  const work = undoneWords(undone)
  const saved =
    cost === null || Math.round(cost) === 0 ? [] : [cost > 0 ? `costs ${money(material, cost)} more` : `saves ${money(material, -cost)}`]
  const all = [
    ...saved,
    ...(told.length === 0 && against === null ? ['no target changes its day'] : told),
    ...(work === null ? [] : [work]),
  ]
  const result = all.length === 0 ? '' : `${upperFirst(all.join('; '))}.`
  return [against ?? '', result].filter((part) => part !== '').join(' ')
}
