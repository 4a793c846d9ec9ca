import type { Reach } from '../../career/path.ts'
import type { Block } from '../block.ts'
import { say } from '../draft.ts'
import { postWords, roleName, type Material } from '../material.ts'
import { monthsWords } from '../words.ts'

const gateWords = { met: 'Met', partly: 'Partly met', missing: 'Not yet' } as const

/** The evidence that the step asks for, with what is shown so far. */
export function asks(material: Material, { step, gates, months, ready }: Reach): readonly Block[] {
  const start =
    step.from.level === null ? roleName(material, step.from.role) : postWords(material, { role: step.from.role, level: step.from.level })
  return [
    say(
      `The step leads from ${start} to ${postWords(material, step.to)}. From beginning to end it commonly takes ${monthsWords(step.months)}${ready ? '' : `; what is still open takes ${monthsWords(months)}`}.`,
    ),
    ...(gates.length === 0
      ? [say('It asks for no evidence beyond the competencies above.')]
      : [
          {
            kind: 'table' as const,
            caption: 'Evidence that the step asks for',
            columns: [
              { title: 'Evidence', weight: 2.2 },
              { title: 'What shows it', weight: 3.4 },
              { title: 'Today', weight: 1.3 },
              { title: 'Shown so far', weight: 3 },
            ],
            rows: gates.map(({ gate, state, evidence }) => ({
              cells: [gate.name, gate.shows, gateWords[state], evidence === null || evidence.note === '' ? '–' : evidence.note],
            })),
          },
        ]),
  ]
}
