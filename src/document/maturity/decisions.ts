import { dateWords } from '../../base/date.ts'
import { lowerFirst } from '../../base/phrase.ts'
import type { Choice } from '../../model/choice.ts'
import type { Block } from '../block.ts'
import { unlessEmpty } from '../draft.ts'
import { systemName, type Material } from '../material.ts'
import { sentence } from '../words.ts'

/** What was decided about the systems, the article’s advice beside it. */
export function decided(material: Material): readonly Block[] {
  const choices = [...material.workspace.choice.values()].toSorted(
    (a, b) => systemName(material, a.systemId).localeCompare(systemName(material, b.systemId), 'en') || (a.on < b.on ? -1 : 1),
  )
  return unlessEmpty(choices, [
    {
      kind: 'table',
      caption: 'Decisions on systems, with what is advised',
      columns: [
        { title: 'System', weight: 1.9 },
        { title: 'About', weight: 2.3 },
        { title: 'Decision', weight: 1.7 },
        { title: 'Advice', weight: 1.7 },
        { title: 'Taken, and why', weight: 3 },
      ],
      rows: choices.map((choice) => ({ cells: [systemName(material, choice.systemId), ...wordsOf(material, choice), reasonOf(choice)] })),
    },
  ])
}

const reasonOf = ({ on, reason }: Choice): string => (reason === '' ? dateWords(on) : `${dateWords(on)}\n${sentence(reason)}`)

/** What it is about, what was decided, and what is advised. */
function wordsOf({ framework }: Material, choice: Choice): readonly [string, string, string] {
  switch (choice.kind) {
    case 'component': {
      const component = framework.components.find(({ id }) => id === choice.component)
      const advice =
        component === undefined ? '–' : `${way[component.advice]}${component.unless === null ? '' : `, unless ${component.unless}`}`
      return [component?.name ?? 'A component', way[choice.answer], advice]
    }
    case 'pilot': {
      const advice = framework.pilotAdvice.find(({ answer }) => answer === choice.answer)
      const name = advice?.name ?? 'Decided'
      return [
        'Pilot',
        choice.by === null ? name : `${name} on ${dateWords(choice.by)}`,
        advice === undefined ? '–' : `When ${lowerFirst(advice.when)}`,
      ]
    }
    case 'workload': {
      const advice = framework.workloadAdvice.find((one) => one.urgency === choice.urgency && one.stakes === choice.stakes)
      return [choice.name, model[choice.answer], advice === undefined ? '–' : model[advice.answer]]
    }
    default:
      return choice satisfies never
  }
}

const way = { build: 'Build', buy: 'Buy' } as const
const model = { fast: 'Fast model', reasoning: 'Reasoning model' } as const
