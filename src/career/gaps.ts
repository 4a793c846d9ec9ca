import type { Framework, Step } from '../framework/framework.ts'
import type { GateEvidence, Person } from '../model/person.ts'
import type { CompetencyGap, Reach } from './path.ts'

/** What a step asks in each competency, in the order the framework names them. */
export function competencyGaps(person: Person, step: Step, framework: Framework): readonly CompetencyGap[] {
  return framework.competencies.flatMap((competency) => {
    const needed = step.needs[competency.id]
    if (needed === undefined) return []
    const today = person.competencies[competency.id] ?? null
    return [{ competency, today, needed, short: Math.max(0, needed - (today ?? 0)) }]
  })
}

/** Of several pieces of evidence for a gate, one that meets it counts before one that partly does. */
function strongest(evidence: readonly GateEvidence[]): GateEvidence | null {
  return evidence.find(({ state }) => state === 'met') ?? evidence[0] ?? null
}

export function gateStates(person: Person, step: Step, framework: Framework): Reach['gates'] {
  return step.gates.flatMap((id) => {
    const gate = framework.gates.find((one) => one.id === id)
    const evidence = strongest(person.evidence.filter((one) => one.gate === id))
    return gate === undefined ? [] : [{ gate, state: evidence?.state ?? 'missing', evidence }]
  })
}

/** The steps that start where the person is; none without a role, or without a level in a role that has levels. */
export function openSteps(person: Person, framework: Framework): readonly Step[] {
  const { role, level } = person
  const levelled = framework.roles.some(({ id, levels }) => id === role && levels.length > 0)
  return framework.steps.filter(
    ({ from }) => from.role === role && (levelled ? level !== null && from.level === level : from.level === null),
  )
}
