import fc from 'fast-check'
import { addDays, PlainDate } from '../../src/base/date.ts'
import type { Edit } from '../../src/model/edit.ts'
import { ComponentId } from '../../src/model/vocabulary.ts'

const id = (letter: string) => fc.constantFrom(`${letter}1`, `${letter}2`)
const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays(PlainDate.parse('2026-01-01'), days))
/** Few ids, so that random edits meet the same rows again. */
const [systemId, personId, practiceId] = [
  fc.constantFrom('s1', 's2', 's3'),
  fc.option(fc.constantFrom('p1', 'p2')),
  fc.constantFrom('x', 'y'),
]
const text = fc.string({ maxLength: 12 })
const score = fc.constantFrom(0 as const, 0.25 as const, 0.5 as const, 1 as const)
const proofs = fc.array(
  fc.oneof(
    fc.constant({ kind: 'link' as const, url: 'https://example.org/trace?id=1' }),
    fc.constant({ kind: 'file' as const, name: 'trace.pdf', bytes: 12, sha256: 'a'.repeat(64) }),
  ),
  { maxLength: 2 },
)
export const anyAnswer = fc.record({
  score,
  evidence: text,
  grade: fc.constantFrom('stated' as const, 'verified' as const),
  on: fc.option(day),
  proofs,
})
const answers = fc.dictionary(practiceId, anyAnswer, { maxKeys: 2 })
const excluded = fc.constantFrom([], [{ dimension: 'knowledge', reason: 'No documents' }])
const about = { id: id('a'), systemId, assessor: fc.constantFrom('', 'Ana Ruiz'), assessorId: personId, on: day, note: text }
const money = fc.integer({ min: 0, max: 90_000 })

const improvement = fc.record({
  id: id('i'),
  systemId,
  practiceId,
  to: fc.constantFrom(0.25, 0.5, 1),
  ownerId: personId,
  by: fc.option(day),
  note: text,
  doneOn: fc.constant(null),
})
const safeguard = fc.record({
  id: id('g'),
  systemId,
  mode: fc.constantFrom('cost-runaway', 'memory-explosion'),
  detectedBy: text,
  limitedBy: text,
  recoveredBy: text,
  rehearsedOn: fc.option(day),
  ownerId: personId,
})
const account = fc.record({
  id: id('m'),
  systemId,
  month: fc.constantFrom('2026-09', '2026-10'),
  inference: money,
  infrastructure: money,
  correctionHours: fc.nat(100),
  hourlyRate: fc.nat(90),
  tried: fc.nat(9),
  succeeded: fc.nat(9),
  corrected: fc.nat(9),
})
const shared = { id: id('d'), systemId, reason: text, on: day }
const choice = fc.oneof(
  fc.record({
    ...shared,
    kind: fc.constant('component' as const),
    component: fc.constantFrom(...ComponentId.options),
    answer: fc.constantFrom('build', 'buy'),
    costAYear: fc.option(money),
  }),
  fc.record({
    ...shared,
    kind: fc.constant('pilot' as const),
    answer: fc.constantFrom('sunset', 'refactor', 'rebuild'),
    by: fc.option(day),
  }),
  fc.record({
    ...shared,
    kind: fc.constant('workload' as const),
    name: fc.constantFrom('Triage', 'triage ', 'Letters'),
    urgency: fc.constantFrom('real-time', 'asynchronous'),
    stakes: fc.constantFrom('everyday', 'high'),
    answer: fc.constantFrom('fast', 'reasoning'),
    runsAMonth: fc.option(money),
    fastCost: fc.option(fc.constant(0.02)),
    reasoningCost: fc.option(fc.constant(0.2)),
  }),
)

const few = { maxLength: 2 } as const
const imported = {
  systems: fc.array(
    fc.record({
      id: systemId,
      name: fc.constantFrom('Claims', 'Letters'),
      summary: text,
      scope: text,
      teamId: fc.constant(null),
      ownerId: personId,
      size: fc.constantFrom('small', 'large'),
      valueAYear: fc.option(money),
      costTarget: fc.constant(null),
      target: fc.constant(null),
      assessedOn: fc.option(day),
      answers,
      excluded,
    }),
    few,
  ),
  assessments: fc.constant([]),
  improvements: fc.array(improvement, few),
  safeguards: fc.array(safeguard, few),
  accounts: fc.array(account, few),
  choices: fc.array(choice, few),
  dependencies: fc.array(fc.record({ id: fc.constantFrom('w1', 'w2'), systemId, onId: systemId, reason: text }), few),
  on: day,
}

const given = <K extends Edit['kind'], T>(kind: K, argument: fc.Arbitrary<T>) => fc.record({ kind: fc.constant(kind), given: argument })

/** Any edit of what follows from assessing systems, often one that the workspace must refuse. */
export const anySystemEdit = fc.oneof(
  given('answer-practice', fc.record({ systemId, practiceId, answer: fc.option(anyAnswer), on: day })),
  given('leave-out-dimension', fc.record({ systemId, dimension: fc.constantFrom('knowledge', 'cost'), reason: fc.option(text) })),
  given('keep-assessment', fc.record(about)),
  given('add-own-assessment', fc.record({ ...about, answers, excluded })),
  given('answer-own', fc.record({ id: id('a'), practiceId, answer: fc.option(anyAnswer) })),
  given('agree-assessment', fc.record({ ...about, answers, excluded, closes: fc.uniqueArray(id('a'), { maxLength: 2 }) })),
  given('remove-assessment', fc.record({ id: id('a') })),
  given('plan-improvement', fc.record({ improvement })),
  given(
    'change-improvement',
    fc.record({
      id: id('i'),
      patch: fc.record({ to: fc.constantFrom(0.25, 0.5, 1), ownerId: personId, by: fc.option(day) }, { requiredKeys: [] }),
    }),
  ),
  given('remove-improvement', fc.record({ id: id('i') })),
  given(
    'finish-improvement',
    fc.record({ id: id('i'), on: day, answer: fc.record({ evidence: text, grade: fc.constant('stated'), proofs }) }),
  ),
  given(
    'adopt-roadmap',
    fc.record({
      targets: fc.array(fc.record({ systemId, target: fc.record({ level: fc.constant(4), by: fc.option(day) }) }), { maxLength: 2 }),
      improvements: fc.array(improvement, { maxLength: 2 }),
    }),
  ),
  given('set-safeguard', fc.record({ safeguard })),
  given('remove-safeguard', fc.record({ id: id('g') })),
  given('own-safeguards', fc.record({ systemId, ownerId: fc.constantFrom('p1', 'p2') })),
  given('record-account', fc.record({ account })),
  given('remove-account', fc.record({ id: id('m') })),
  given('take-choice', fc.record({ choice })),
  given('take-back-choice', fc.record({ id: id('d') })),
  given(
    'add-dependency',
    fc.record({ dependency: fc.record({ id: fc.constantFrom('w1', 'w2', 'w3'), systemId, onId: systemId, reason: text }) }),
  ),
  given('remove-dependency', fc.record({ id: fc.constantFrom('w1', 'w2', 'w3') })),
  given(
    'import-answers',
    fc.record({ systems: fc.uniqueArray(fc.record({ systemId, answers }), { ...few, selector: (one) => one.systemId }), on: day }),
  ),
  given('import-systems', fc.record(imported)),
)
