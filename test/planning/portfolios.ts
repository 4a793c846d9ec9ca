import fc from 'fast-check'
import { addDays } from '../../src/base/date.ts'
import { standardFramework } from '../../src/framework/standard.ts'
import { Choice } from '../../src/model/choice.ts'
import { Dependency } from '../../src/model/dependency.ts'
import type { PracticeAnswer, Score, System } from '../../src/model/system.ts'
import type { ComponentId } from '../../src/model/vocabulary.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { anyOrganisation, TODAY } from '../support/organisation.ts'

export const answered = (score: Score): PracticeAnswer => ({ score, evidence: '', grade: 'stated', on: null, proofs: [] })

/** The system with these answers as well as its own. */
export const withAnswers = (system: System, answers: Readonly<Record<string, Score>>): System => ({
  ...system,
  answers: { ...system.answers, ...Object.fromEntries(Object.entries(answers).map(([id, score]) => [id, answered(score)])) },
})

export const withSystem = (workspace: Workspace, system: System): Workspace => ({
  ...workspace,
  system: new Map(workspace.system).set(system.id, system),
})

const shared = { reason: '', on: TODAY }
export const sunset = (systemId: string, by: string): Choice =>
  Choice.parse({ ...shared, id: `pilot-${systemId}`, systemId, kind: 'pilot', answer: 'sunset', by })
export const pilot = (systemId: string, answer: 'refactor' | 'rebuild'): Choice =>
  Choice.parse({ ...shared, id: `pilot-${systemId}`, systemId, kind: 'pilot', answer, by: null })
export const component = (systemId: string, id: ComponentId, answer: 'build' | 'buy', costAYear: number | null = null): Choice =>
  Choice.parse({ ...shared, id: `${id}-${systemId}`, systemId, kind: 'component', component: id, answer, costAYear })
export const waits = (systemId: string, onId: string): Dependency =>
  Dependency.parse({ id: `${systemId} ${onId}`, systemId, onId, reason: '' })

export const withChoices = (workspace: Workspace, ...choices: readonly Choice[]): Workspace => ({
  ...workspace,
  choice: new Map([...workspace.choice, ...choices.map((one) => [one.id, one] as const)]),
})
export const withWaits = (workspace: Workspace, ...dependencies: readonly Dependency[]): Workspace => ({
  ...workspace,
  dependency: new Map([...workspace.dependency, ...dependencies.map((one) => [one.id, one] as const)]),
})

const anyScore = fc.constantFrom<Score>(0, 0.25, 0.5, 1)
const practiceIds = standardFramework.practices.map(({ id }) => id)
const anyAnswers = fc.dictionary(fc.constantFrom(...practiceIds), anyScore, { maxKeys: 40 })
const anyDecision = fc.record({
  at: fc.nat(7),
  what: fc.oneof(
    fc.record({ pilot: fc.constantFrom('refactor' as const, 'rebuild' as const) }),
    fc.record({ sunset: fc.integer({ min: -30, max: 900 }).map((days) => addDays(TODAY, days)) }),
    fc.record({
      component: fc.constantFrom(...standardFramework.components.map(({ id }) => id)),
      answer: fc.constantFrom('build' as const, 'buy' as const),
    }),
  ),
})

/** Any small organisation whose systems are partly on their way, some decided about, some waiting for others, never in a circle. */
export const anyPortfolio: fc.Arbitrary<Workspace> = fc
  .record({
    organisation: anyOrganisation,
    answers: fc.array(anyAnswers, { minLength: 8, maxLength: 8 }),
    decisions: fc.array(anyDecision, { maxLength: 5 }),
    waiting: fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 6 }),
  })
  .map(({ organisation, answers, decisions, waiting }) => {
    const systems = [...organisation.system.values()].map((system, at) => withAnswers(system, answers[at] ?? {}))
    const there = (at: number): boolean => at < systems.length
    return withWaits(
      withChoices(
        { ...organisation, system: new Map(systems.map((system) => [system.id, system])) },
        ...decisions
          .filter(({ at }) => there(at))
          .map(({ at, what }) => {
            if ('pilot' in what) return pilot(`s${at}`, what.pilot)
            return 'sunset' in what ? sunset(`s${at}`, what.sunset) : component(`s${at}`, what.component, what.answer)
          }),
      ),
      ...waiting.filter(([one, other]) => one > other && there(one)).map(([one, other]) => waits(`s${one}`, `s${other}`)),
    )
  })
