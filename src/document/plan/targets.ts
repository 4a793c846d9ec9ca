import { dateWords } from '../../base/date.ts'
import { lowerFirst } from '../../base/phrase.ts'
import type { Outcome } from '../../planning/plan.ts'
import { isAimed, outcomeWords } from '../../planning/words.ts'
import type { Block, TableRow } from '../block.ts'
import { say, unlessEmpty } from '../draft.ts'
import { standingOf, type Material } from '../material.ts'
import { whenWords } from '../words.ts'
import { scenariosOf } from './scenario.ts'

interface Way {
  readonly title: string
  readonly outcomes: readonly Outcome[]
}

/** When each system reaches its target: with the plan, a quarter later, and with nobody hired or moved. */
export function targets(material: Material): readonly Block[] {
  const { plan } = material
  const scenarios = scenariosOf(material)
  const ways: readonly Way[] =
    scenarios === null
      ? [{ title: 'With the people in place', outcomes: plan.outcomes }]
      : [
          { title: 'With the plan', outcomes: plan.outcomes },
          { title: 'A quarter later', outcomes: scenarios.waited.outcomes },
          { title: 'Nobody hired or moved', outcomes: scenarios.unchanged.outcomes },
        ]
  const rows = plan.outcomes.flatMap((outcome) => targetRow(material, outcome, ways))
  return unlessEmpty(rows, [
    say(
      ways.length === 1
        ? 'A forecast is the day on which the people in place will have done the work that the target asks for.'
        : 'A forecast is the day on which the people of that column will have done the work that the target asks for.',
    ),
    {
      kind: 'table',
      caption: 'Each system’s target and when it is reached',
      columns: [
        { title: 'System', weight: 2.2 },
        { title: 'Level', weight: 1.35 },
        { title: 'Due', weight: 1.5 },
        ...ways.map(({ title }) => ({ title, weight: 1.9 })),
      ],
      rows,
    },
    say(
      scenarios === null
        ? '“After the plan” means not within its quarters.'
        : '“A quarter later” moves every day of the plan’s decisions by three months and leaves all else as it is. “After the plan” means not within its quarters.',
      'quiet',
    ),
  ])
}

function targetRow(material: Material, outcome: Outcome, ways: readonly Way[]): readonly TableRow[] {
  const standing = standingOf(material, outcome.systemId)
  if (!isAimed(outcome) || standing?.target === undefined || standing.target === null) return []
  const { system, level, target } = standing
  const between = ways.length === 1 ? ', ' : '\n'
  const cells = ways.map(({ outcomes }) => {
    const there = outcomes.find(({ systemId }) => systemId === outcome.systemId)
    return there === undefined ? '–' : reachedWords(there, between)
  })
  return [{ cells: [system.name, level >= target ? `${level}` : `${level} to ${target}`, whenWords(outcome.due), ...cells] }]
}

/** The day, and how it compares: "2 weeks late"; under it where columns are narrow. */
const reachedWords = (outcome: Outcome, between: string): string =>
  outcome.forecast === null
    ? outcomeWords(outcome)
    : `${dateWords(outcome.forecast)}${between}${between === '\n' ? outcomeWords(outcome) : lowerFirst(outcomeWords(outcome))}`
