import { listWords, lowerFirst } from '../../base/phrase.ts'
import type { CareerPath, CompetencyGap, Reach } from '../../career/path.ts'
import type { Person } from '../../model/person.ts'
import type { Block, TableRow } from '../block.ts'
import { say } from '../draft.ts'
import { personName, postWords, roleName, teamName, type Material } from '../material.ts'
import { counted } from '../words.ts'

function roleSentence(material: Material, { role, level, title, name }: Person): string {
  if (role === null)
    return title === ''
      ? `${name} holds no AI engineering role.`
      : `${name} works as ${title}, which is not one of the AI engineering roles.`
  return level === null
    ? `${name} works as ${roleName(material, role)}, without a level.`
    : `${name} works as ${postWords(material, { role, level })}.`
}

/** The seat, and each competency today against what the step asks. */
export function today(material: Material, { person, recommended }: CareerPath): readonly Block[] {
  const where = [
    ...(person.teamId === null ? [] : [`in ${teamName(material, person.teamId)}`]),
    ...(person.managerId === null ? [] : [`reporting to ${personName(material, person.managerId)}`]),
  ]
  const place = where.length === 0 ? '' : ` The seat is ${where.join(', ')}.`
  return [
    say(`${roleSentence(material, person)}${place}`),
    ...(recommended === null ? ownCompetencies(material, person) : gapBlocks(recommended)),
  ]
}

function ownCompetencies({ framework }: Material, { competencies }: Person): readonly Block[] {
  const rows = framework.competencies.flatMap(({ id, name, behaviours }): readonly TableRow[] => {
    const level = competencies[id]
    return level === undefined ? [] : [{ cells: [name, String(level), behaviours[level - 1] ?? ''] }]
  })
  if (rows.length === 0) return [say('No competency has been assessed yet.')]
  return [
    {
      kind: 'table',
      caption: 'Agreed level in each competency',
      columns: [
        { title: 'Competency', weight: 2.2 },
        { title: 'Level', weight: 1.1 },
        { title: 'What that looks like', weight: 5 },
      ],
      rows,
    },
  ]
}

function gapTable(gaps: readonly CompetencyGap[]): Block {
  return {
    kind: 'table',
    caption: 'Competencies today and as the step asks for them',
    columns: [
      { title: 'Competency', weight: 2.3 },
      { title: 'Today', weight: 1.35 },
      { title: 'Asked', weight: 1.15 },
      { title: 'What the level asked for looks like', weight: 4.4 },
    ],
    rows: gaps.map(gapRow),
  }
}

const gapRow = ({ competency, today: level, needed, short }: CompetencyGap): TableRow => ({
  cells: [
    competency.name,
    level === null ? 'Not assessed' : `${level}${short === 0 ? ', in place' : ''}`,
    String(needed),
    competency.behaviours[needed - 1] ?? '',
  ],
})

const bySize = ({ competencies }: Reach): readonly CompetencyGap[] => competencies.toSorted((a, b) => b.short - a.short)

const gapBlocks = (reach: Reach): readonly Block[] => [...gapChart(bySize(reach)), gapTable(bySize(reach))]

/** A radar of fewer axes has no shape. */
const LEAST_AXES = 3

function gapChart(gaps: readonly CompetencyGap[]): readonly Block[] {
  if (gaps.length < LEAST_AXES || gaps.every(({ today: level }) => level === null)) return []
  return [
    say(gapSentence(gaps)),
    {
      kind: 'chart',
      caption: 'Competencies today against the step',
      says: `Two outlines over ${counted(gaps.length, 'competency', 'competencies')}, the level today and the level asked, from 1 to 5. ${gapSentence(gaps)}`,
      chart: {
        type: 'radar',
        toFive: true,
        categories: gaps.map(({ competency }) => competency.name),
        unit: 'Level',
        series: [
          { name: 'Today', values: gaps.map(({ today: level }) => level), ink: 'accent' },
          { name: 'Asked', values: gaps.map(({ needed }) => needed), ink: 'second' },
        ],
      },
    },
  ]
}

function gapSentence(gaps: readonly CompetencyGap[]): string {
  const short = gaps.filter(({ today: level, short: levels }) => level !== null && levels > 0)
  const unknown = gaps.filter(({ today: level }) => level === null)
  const notYet = unknown.length === 0 ? '' : ` ${unknown.length} of ${gaps.length} are not assessed yet and leave the outline open.`
  if (short.length === 0) return `No assessed competency is below what the step asks.${notYet}`
  const told = listWords(short.map(({ competency, short: levels }) => `${lowerFirst(competency.name)} (${counted(levels, 'level')})`))
  return `Short of the step: ${told}.${notYet}`
}
