import { listWords } from '../base/phrase.ts'
import type { Default, RunNorm, StepNorm, Work } from '../framework/framework.ts'
import type { Block, TableRow } from './block.ts'
import { heading, say } from './draft.ts'
import { roleName, type Material } from './material.ts'
import { percentWords, sourceWords } from './words.ts'

const USED = ['hiring.', 'ramp.', 'capacity.', 'promote.', 'plan.', 'size.']
const MONEY = ['pay.loaded']

/** The numbers that drive the plan, each with where it comes from and whether this workspace changed it. */
export function assumptions(material: Material): readonly Block[] {
  const { framework, plan } = material
  const used = framework.defaults.filter(({ id }) => (plan.cost === null ? USED : [...USED, ...MONEY]).some((start) => id.startsWith(start)))
  return [
    say('Every number below can be changed in Cadre, and the plan follows. Each says where it comes from.'),
    {
      kind: 'table',
      caption: 'Numbers that drive the plan',
      columns: [{ title: 'What', weight: 3.2 }, { title: 'Value', weight: 1.3, align: 'right' }, { title: 'Where it comes from', weight: 4 }],
      rows: used.map((one) => assumptionRow(material, one)),
    },
    heading(2, 'Work that systems ask for'),
    say('The norms are for a medium system; a small or large one asks for less or more, by the factors above.'),
    {
      kind: 'table',
      caption: 'People needed to run a system, and to raise it a level',
      columns: [{ title: 'Work', weight: 1.7 }, { title: 'Who', weight: 5 }, { title: 'Where it comes from', weight: 2.6 }],
      rows: [...framework.runNorms.map((norm) => runRow(material, norm)), ...framework.stepNorms.map((norm) => stepRow(material, norm))],
    },
    say('Research is graded: A is a primary source, B a reliable secondary one, C a vendor’s or disputed figure. “Article” is the maturity framework that Cadre follows.', 'quiet'),
  ]
}

function assumptionRow({ workspace }: Material, one: Default): TableRow {
  const source = workspace.override.has(one.id) ? 'Set in this workspace' : sourceWords(one.source)
  return { cells: [one.name, valueWords(one), source] }
}

function valueWords({ value, unit }: Default): string {
  if (unit === 'share') return percentWords(value)
  if (unit === 'times') return `× ${value}`
  return unit === '0 to 1' ? String(value) : `${value} ${unit}`
}

const who = (material: Material, work: readonly Work[]): string => listWords(work.map(({ role, level, amount }) => `${amount} ${roleName(material, role)} (level ${level})`))

const runRow = (material: Material, { level, work, source }: RunNorm): TableRow => ({ cells: [`Run at level ${level}, full time`, who(material, work), sourceWords(source)] })

function stepRow(material: Material, { from, to, work, quarters, source }: StepNorm): TableRow {
  const least = quarters > 1 ? `; at least ${quarters} quarters` : ''
  return { cells: [`Level ${from} to ${to}, person-quarters`, `${who(material, work)}${least}`, sourceWords(source)] }
}
