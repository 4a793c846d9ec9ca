import fc from 'fast-check'
import { addDays, PlainDate } from '../../src/base/date.ts'
import type { Edit } from '../../src/model/edit.ts'
import { openLimits } from '../../src/model/limits.ts'
import { RoleId, type Level } from '../../src/model/vocabulary.ts'
import { personWith } from './person.ts'

const id = (letter: string) => fc.constantFrom(`${letter}1`, `${letter}2`)
const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays(PlainDate.parse('2027-01-01'), days))
/** Few ids, so that random edits meet the same rows again. */
const personId = fc.constantFrom('p1', 'p2', 'p3')
const teamId = fc.option(fc.constantFrom('t1', 't2'))
const level = fc.constantFrom<Level>(1, 2, 3, 4, 5)
const role = fc.constantFrom(...RoleId.options)
const text = fc.string({ maxLength: 12 })
const by = fc.constantFrom('Ana Ruiz', 'Head of engineering')
const post = { role, level, teamId, locked: fc.boolean() }

const seat = fc
  .record({ id: id('h'), ...post, kind: fc.constantFrom('hire' as const, 'contract' as const), day, backfills: fc.option(personId) })
  .map(({ day: openBy, kind, backfills, ...some }) => ({
    ...some,
    kind,
    personId: null,
    backfills: kind === 'hire' ? backfills : null,
    openBy,
    inSeat: addDays(openBy, 76),
    fullCapacity: addDays(openBy, 200),
    until: kind === 'contract' ? addDays(openBy, 260) : null,
  }))
const move = fc
  .record({ id: id('v'), ...post, personId, kind: fc.constantFrom('promote' as const, 'reskill' as const, 'reassign' as const), day })
  .map(({ day: openBy, ...some }) => ({
    ...some,
    backfills: null,
    openBy,
    inSeat: addDays(openBy, 180),
    fullCapacity: addDays(openBy, 270),
    until: null,
  }))
/** Now and then one whose fields do not fit together. */
export const anyPlanned = fc.oneof(
  { arbitrary: seat, weight: 5 },
  { arbitrary: move, weight: 5 },
  seat.map((one) => ({ ...one, personId: 'p1' })),
)
const decisions = fc.array(anyPlanned, { maxLength: 3 })
const assumptions = fc.dictionary(fc.constantFrom('a', 'b'), fc.integer({ min: 0, max: 9 }), { maxKeys: 2 })
const limits = fc
  .record({ budgetAQuarter: fc.option(fc.nat(900_000)), closedTeams: fc.boolean() })
  .map((some) => ({ ...openLimits, ...some }))
const times = fc.constantFrom([], [{ systemId: 's1', steps: [{ to: 4 as const, begins: 8109, ends: 8111 }] }])
const solved = fc.constantFrom(null, {
  on: '2026-11-24',
  fingerprint: '0123456789abcdef',
  proven: true,
  latenessGap: 0,
  costGap: 0,
  seconds: 0.4,
})
const plan = { name: fc.constantFrom('Balanced', 'Hire-led'), assumptions, decisions, limits, times, solved }
const scenario = fc.record({ id: id('c'), note: text, madeOn: day, ...plan })
const found = fc.record({ id: id('c'), decisions, times, solved: solved.filter((one) => one !== null) })

const edit = <K extends Edit['kind']>(kind: K, given: { readonly [field: string]: fc.Arbitrary<unknown> }) =>
  fc.record({ kind: fc.constant(kind), given: fc.record(given) })

/** Any edit of scenarios, of the plan in use or of money, often one that the workspace must refuse. */
export const anyPlanEdit = fc.oneof(
  edit('add-scenario', { scenario }),
  edit('change-scenario', { id: id('c'), patch: fc.record({ ...plan, note: text }, { requiredKeys: [] }) }),
  edit('remove-scenario', { id: id('c') }),
  edit('plan-in-scenario', { id: id('c'), decision: anyPlanned }),
  edit('drop-from-scenario', { id: id('c'), decisionId: id('h') }),
  fc.record({ kind: fc.constant('keep-solved' as const), given: found }),
  { arbitrary: edit('adopt-plan', { plan: fc.record(plan), by, on: day }), weight: 3 },
  edit('leave-plan', {}),
  { arbitrary: edit('plan-decision', { decision: anyPlanned }), weight: 3 },
  edit('drop-decision', { id: id('h') }),
  {
    arbitrary: edit('approve-decision', {
      id: fc.oneof(id('h'), id('v')),
      state: fc.constantFrom('proposed', 'approved', 'open', 'declined'),
      by,
      on: day,
      note: text,
    }),
    weight: 3,
  },
  edit('hold-decision', { id: id('h'), until: fc.option(day) }),
  edit('complete-decision', {
    id: fc.oneof(id('h'), id('v')),
    by,
    on: day,
    note: text,
    person: fc.option(personId.map((one) => personWith(one, { role: 'ai-engineer', level: 2 }))),
  }),
  edit('set-band', {
    band: fc
      .record({ role, level, low: fc.nat(90_000), contractADay: fc.option(fc.nat(900)) })
      .map(({ low, ...some }) => ({ ...some, id: 'x', low, middle: low + 5_000, high: low + 9_000 })),
  }),
  edit('remove-band', { id: fc.constantFrom('ai-engineer-2', 'ai-architect-5') }),
  edit('set-budget-line', { teamId: fc.constantFrom('t1', 't2'), amountAQuarter: fc.option(fc.nat(300_000)) }),
)
