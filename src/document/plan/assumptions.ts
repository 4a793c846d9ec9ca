import { listWords } from '../../base/phrase.ts'
import type { Default, StepNorm, Work } from '../../framework/framework.ts'
import type { Block, TableRow } from '../block.ts'
import { heading, say, unlessEmpty } from '../draft.ts'
import { roleName, type Material } from '../material.ts'
import { sourceWords, valueWords } from '../words.ts'
import { limitsInForce } from './limits.ts'

const USED = ['hiring.', 'ramp.', 'capacity.', 'contract.', 'promote.', 'attrition.', 'effort.', 'plan.', 'size.']
const MONEY = ['pay.']

/** The numbers that drive the plan, each with where it comes from and whether this workspace changed it. */
export function assumptions(material: Material): readonly Block[] {
  const { framework, plan } = material
  const used = framework.defaults.filter(({ id }) =>
    (plan.cost === null ? USED : [...USED, ...MONEY]).some((start) => id.startsWith(start)),
  )
  return [
    say('Every number below can be changed in Cadre, and the plan follows. Each says where it comes from.'),
    ...unlessEmpty(plan.decisions, [
      say(
        'One planner plays every scenario with the same systems and people; only the decisions differ. A person-quarter is one person’s work for a quarter.',
      ),
    ]),
    {
      kind: 'table',
      caption: 'Numbers that drive the plan',
      columns: [
        { title: 'What', weight: 3.2 },
        { title: 'Value', weight: 1.3, align: 'right' },
        { title: 'Where it comes from', weight: 4 },
      ],
      rows: used.map((one) => assumptionRow(material, one)),
    },
    ...limitsInForce(material),
    heading(2, 'Work that systems ask for'),
    say('The norms are for a medium system; a small or large one asks for less or more, by the factors in the table above.'),
    normTable(
      'People needed to run a system, in full-time equivalents',
      framework.runNorms.map((norm) => [`Level ${norm.level}`, who(material, norm.work)]),
    ),
    normTable(
      'Work that raises a system by a level, in person-quarters',
      framework.stepNorms.map((norm) => [`Level ${norm.from} to ${norm.to}`, stepWords(material, norm)]),
    ),
    say(
      `Where both tables come from: ${[...new Set([...framework.runNorms, ...framework.stepNorms].map(({ source }) => sourceWords(source)))].join('; ')}.`,
      'quiet',
    ),
    say(
      'Research is graded: A is a primary source, B a reliable secondary one, C a vendor’s or disputed figure. “Article” is the maturity framework that Cadre follows.',
      'quiet',
    ),
  ]
}

function assumptionRow({ workspace }: Material, one: Default): TableRow {
  const source = workspace.override.has(one.id) ? 'Set in this workspace' : sourceWords(one.source)
  return { cells: [one.name, valueWords(one), source] }
}

const who = (material: Material, work: readonly Work[]): string =>
  listWords(work.map(({ role, level, amount }) => `${amount} ${roleName(material, role)} (level ${level})`))

function stepWords(material: Material, { work, quarters }: StepNorm): string {
  return `${who(material, work)}${quarters > 1 ? `; at least ${quarters} quarters` : ''}`
}

const normTable = (caption: string, rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  caption,
  columns: [
    { title: 'Level', weight: 1.2 },
    { title: 'Who', weight: 7 },
  ],
  rows: rows.map((cells) => ({ cells })),
})
