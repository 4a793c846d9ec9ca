import { Choice } from '../../src/model/choice.ts'
import type { System } from '../../src/model/system.ts'
import type { ComponentId } from '../../src/model/vocabulary.ts'

const about = (systemId: string, id: string) => ({ id: `${systemId}-${id}`, systemId, reason: '', on: '2026-11-24' })

export const componentChoice = (component: ComponentId, answer: 'build' | 'buy', systemId = 's1'): Choice =>
  Choice.parse({ ...about(systemId, component), kind: 'component', component, answer, costAYear: null })

export const pilotChoice = (answer: 'sunset' | 'refactor' | 'rebuild', systemId = 's1'): Choice =>
  Choice.parse({ ...about(systemId, 'pilot'), kind: 'pilot', answer, by: answer === 'sunset' ? '2027-06-30' : null })

/** A table of choices, each under its id. */
export const choiceTable = (...choices: readonly Choice[]): ReadonlyMap<string, Choice> => new Map(choices.map((one) => [one.id, one]))

export const sunset = ({ id }: System): Choice => pilotChoice('sunset', id)
