import { dateWords } from '../base/date.ts'
import { listWords, lowerFirst, upperFirst } from '../base/phrase.ts'
import type { Decision, Outcome } from '../planning/plan.ts'
import { outcomeWords } from '../planning/words.ts'
import { assumptions } from './assumptions.ts'
import type { Block, Figure, TableRow } from './block.ts'
import { heading, say, section, unlessEmpty, type Draft } from './draft.ts'
import { decisionWords, money, standingOf, systemName, teamName, type Material } from './material.ts'
import { capacity, cost } from './quarters.ts'
import { counted, fteWords, quarterSpan, sentence, whenWords } from './words.ts'

export function headcountPlan(material: Material): Draft {
  const { plan } = material
  return {
    title: 'Headcount plan',
    subtitle: subtitle(material),
    audience: 'Internal: for those who decide on headcount',
    about: '',
    blocks: [
      heading(1, 'What is asked'),
      ...summary(material),
      { kind: 'page-break' },
      ...section(1, 'Decisions', unlessEmpty(plan.decisions, decisions(material))),
      ...section(1, 'Targets', targets(material)),
      ...section(1, 'Capacity against demand', capacity(material)),
      ...section(1, 'Cost', cost(material)),
      ...section(1, 'What the plan rests on', assumptions(material)),
    ],
  }
}

function subtitle({ plan: { headcountNow, headcountThen, quarters } }: Material): string {
  const span = quarterSpan(quarters)
  const people = headcountNow === headcountThen ? counted(headcountNow, 'engineer') : `${headcountNow} to ${headcountThen} engineers`
  return upperFirst(span === '' ? people : `${people}, ${span}`)
}

const kinds = [
  { kind: 'hire', one: 'hire', many: 'hires' },
  { kind: 'promote', one: 'promotion', many: 'promotions' },
  { kind: 'reskill', one: 'move to another role', many: 'moves to another role' },
] as const

function asked(decisions: readonly Decision[]): string {
  const parts = kinds.flatMap(({ kind, one, many }) => {
    const count = decisions.filter((decision) => decision.kind === kind).length
    return count === 0 ? [] : [counted(count, one, many)]
  })
  return `Approve ${listWords(parts)}.`
}

function summary(material: Material): readonly Block[] {
  const { plan } = material
  const [next] = plan.decisions
  const ask = next === undefined ? nothingAsked(material) : `${asked(plan.decisions)} ${costSentence(material)}`.trim()
  return [
    say(ask, 'lead'),
    { kind: 'figures', figures: figures(material) },
    ...(next === undefined
      ? []
      : [
          say(
            `The next decision is due by ${dateWords(next.openBy)}: ${lowerFirst(decisionWords(material, next))}. The reason: ${sentence(next.why)}`,
          ),
        ]),
    ...targetSentences(material),
  ]
}

function nothingAsked({ portfolio, workspace, plan }: Material): string {
  if (workspace.system.size === 0) return 'Nothing is asked yet: no AI system is recorded, so no work follows.'
  if (portfolio.standings.every(({ target }) => target === null))
    return 'Nothing is asked yet: no system has a target. The people in place can run the systems as they are.'
  const undone = Math.max(0, ...plan.quarters.map(({ shortFte }) => shortFte))
  return undone < 0.05
    ? 'Nothing is asked: the people in place can carry the work that the targets ask for.'
    : `Nothing is asked: at most ${fteWords(undone)} full-time equivalents stay undone, too little for a hire or a move.`
}

function costSentence(material: Material): string {
  const { decisions } = material.plan
  const known = decisions.flatMap(({ costAYear }) => (costAYear === null ? [] : [costAYear]))
  if (known.length === 0) return ''
  return `Once everyone is in seat they add ${money(
    material,
    known.reduce((sum, one) => sum + one, 0),
  )} a year.`
}

const aimed = ({ plan }: Material): readonly Outcome[] =>
  plan.outcomes.filter(({ state }) => state === 'on-time' || state === 'late' || state === 'beyond-plan')

function figures(material: Material): readonly Figure[] {
  const { plan } = material
  const open = aimed(material)
  const onTime = open.filter(({ state }) => state === 'on-time').length
  const last = plan.quarters.at(-1)
  return [
    {
      label: 'Engineers',
      value: plan.headcountNow === plan.headcountThen ? String(plan.headcountNow) : `${plan.headcountNow} to ${plan.headcountThen}`,
      note: last === undefined ? 'today' : `by the end of ${quarterSpan([last])}`,
    },
    ...(plan.cost === null
      ? []
      : [{ label: 'Cost over the plan', value: money(material, plan.cost), note: budgetNote(material, plan.cost) }]),
    ...(open.length === 0
      ? []
      : [
          {
            label: 'Targets reached on time',
            value: `${onTime} of ${open.length}`,
            note: onTime === open.length ? 'all systems with a target ahead' : `${open.length - onTime} late or beyond the plan`,
          },
        ]),
    {
      label: 'Next decision',
      value: plan.decisions[0] === undefined ? 'None' : dateWords(plan.decisions[0].openBy),
      note: `${counted(plan.decisions.length, 'decision')} in the plan`,
    },
  ]
}

function budgetNote(material: Material, total: number): string {
  const { budget } = material.plan
  if (budget === null) return 'no budget is set'
  const left = budget - total
  return left >= 0 ? `${money(material, left)} under budget` : `${money(material, -left)} over budget`
}

function targetSentences(material: Material): readonly Block[] {
  const late = aimed(material).filter(({ state }) => state !== 'on-time')
  const onTime = aimed(material)
    .filter(({ state }) => state === 'on-time')
    .map(({ systemId }) => systemName(material, systemId))
  const good =
    onTime.length === 0
      ? []
      : [say(`With the plan, ${listWords(onTime)} ${onTime.length === 1 ? 'reaches its target' : 'reach their targets'} on time.`)]
  return late.length === 0 ? good : [...good, lateCallout(material, late)]
}

function lateCallout(material: Material, late: readonly Outcome[]): Block {
  const names = late.map(({ systemId }) => systemName(material, systemId))
  const which = late.length === 1 ? 'does not reach its target in time' : 'do not reach their targets in time'
  const dates =
    late.length === 1
      ? 'Its dates stand under Targets. To meet the due date, decide'
      : 'Their dates stand under Targets. To meet the due dates, decide'
  return {
    kind: 'callout',
    tone: 'watch',
    title: `${listWords(names)} ${which}`,
    text: `${dates} earlier, ask for less, or move ${late.length === 1 ? 'it' : 'them'}.`,
  }
}

function decisions(material: Material): readonly Block[] {
  const { plan } = material
  const priced = plan.decisions.some(({ costAYear }) => costAYear !== null)
  const rows = plan.decisions.map((decision): TableRow => ({
    cells: [
      placed(material, decision),
      dateWords(decision.openBy),
      dateWords(decision.inSeat),
      dateWords(decision.fullCapacity),
      ...(priced ? [decision.costAYear === null ? '' : money(material, decision.costAYear)] : []),
    ],
  }))
  const dates = ['Decide by', 'In seat', 'Full capacity'].map((title) => ({ title, weight: 1.45 }))
  return [
    say(
      'Each line gives three days: when the requisition opens or the growth starts, when the person is in the seat, and when they carry the full work.',
    ),
    {
      kind: 'table',
      caption: 'Decisions, first to be taken first',
      columns: [
        { title: 'Decision', weight: 3.8 },
        ...dates,
        ...(priced ? [{ title: 'Adds a year', weight: 1.35, align: 'right' as const }] : []),
      ],
      rows,
    },
    heading(2, 'Why each is needed'),
    {
      kind: 'table',
      caption: 'What causes each decision',
      columns: [
        { title: 'Decision', weight: 3 },
        { title: 'Reason', weight: 5 },
      ],
      rows: plan.decisions.map((decision) => ({ cells: [decisionWords(material, decision), reason(material, decision)] })),
    },
  ]
}

const placed = (material: Material, decision: Decision): string =>
  decision.teamId === null || decision.personId !== null
    ? decisionWords(material, decision)
    : `${decisionWords(material, decision)}, for ${teamName(material, decision.teamId)}`

function reason(material: Material, { why, causes }: Decision): string {
  const systems = causes.map(({ systemId }) => systemName(material, systemId)).filter((name) => !why.includes(name))
  return systems.length === 0 ? sentence(why) : `${sentence(why)} It carries work of ${listWords(systems)}.`
}

function targets(material: Material): readonly Block[] {
  const { outcomes, unchanged } = material.plan
  const rows = outcomes.flatMap((outcome): readonly TableRow[] => {
    const at = standingOf(material, outcome.systemId)
    if (outcome.state === 'no-target' || at?.target === undefined || at.target === null) return []
    const without = unchanged.outcomes.find(({ systemId }) => systemId === outcome.systemId)
    return [
      {
        cells: [
          at.system.name,
          `${at.level} to ${at.target}`,
          whenWords(outcome.due),
          outcome.forecast === null ? '–' : dateWords(outcome.forecast),
          outcomeWords(outcome),
          without === undefined ? '–' : outcomeWords(without),
        ],
      },
    ]
  })
  return unlessEmpty(rows, [
    say(
      'The forecast is the day on which the planned people will have done the work that the step asks for. The last column is the same forecast with nobody hired or moved.',
    ),
    {
      kind: 'table',
      caption: 'Each system’s target and when the plan reaches it',
      columns: [
        { title: 'System', weight: 2.2 },
        { title: 'Level', weight: 1.2 },
        ...['Due', 'Forecast', 'With the plan', 'Without it'].map((title) => ({ title, weight: 1.45 })),
      ],
      rows,
    },
  ])
}
