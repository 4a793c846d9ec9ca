import { dateWords } from '../../base/date.ts'
import { listWords } from '../../base/phrase.ts'
import { quarterOf, quarterWords } from '../../base/quarter.ts'
import type { CareerPath, GrowthAction } from '../../career/path.ts'
import type { Block } from '../block.ts'
import { say, unlessEmpty } from '../draft.ts'
import { money, personName, systemName, type Material } from '../material.ts'
import { leftOutWords, MOST_ROWS } from '../shown.ts'
import { listedUpTo, sentence } from '../words.ts'

/** What to do and when: drawn over the quarters, and in a table with who helps and who waits. */
export function actions(material: Material, { actions: toDo }: CareerPath): readonly Block[] {
  return unlessEmpty(toDo, [
    say(
      [
        'The actions stand in the order of what the systems wait for most.',
        aimsSentence(toDo),
        leftOutWords('the timeline', toDo.length, 'all stand in the table below'),
      ]
        .filter((part) => part !== '')
        .join(' '),
    ),
    timeline(toDo),
    {
      kind: 'table',
      caption: 'Actions with dates',
      columns: [
        { title: 'Action', weight: 3.7 },
        { title: 'Start', weight: 1.6 },
        { title: 'End', weight: 1.6 },
        { title: 'With', weight: 1.8 },
        { title: 'Who waits for it', weight: 2.2 },
      ],
      rows: toDo.map((action) => ({
        cells: [
          sentence(action.words),
          dateWords(action.start),
          dateWords(action.end),
          action.withId === null ? 'Nobody here yet' : personName(material, action.withId),
          waiting(material, action),
        ],
      })),
    },
    ...unlessEmpty(
      toDo.filter(({ withId }) => withId === null),
      [
        say(
          'Where nobody here is at the level wanted, learn from outside: a course with real work, a mentor from another organisation, or the next hire.',
          'quiet',
        ),
      ],
    ),
  ])
}

function waiting(material: Material, { systems, valueWaiting }: GrowthAction): string {
  if (systems.length === 0) return '–'
  const names = listedUpTo(
    2,
    systems.map((id) => systemName(material, id)),
  )
  return valueWaiting > 0 ? `${names} (${money(material, valueWaiting)} a year)` : names
}

/** Quarters that still fit a page side by side; a plan beyond them goes on in the last one. */
const MOST_QUARTERS = 12

function timeline(toDo: readonly GrowthAction[]): Block {
  const starts = toDo.map(({ start }) => quarterOf(start))
  const first = Math.min(...starts)
  const count = Math.min(MOST_QUARTERS, Math.max(...toDo.map(({ end }) => quarterOf(end))) - first + 1)
  const at = (quarter: number): number => Math.min(quarter - first, count - 1)
  return {
    kind: 'timeline',
    caption: 'Actions by quarter',
    of: 'Action',
    quarters: Array.from({ length: count }, (_, quarter) => quarterWords(first + quarter)),
    rows: toDo.slice(0, MOST_ROWS).map((action) => ({
      label: action.words,
      spans: [{ from: at(quarterOf(action.start)), to: at(quarterOf(action.end)), words: aimWords(action), tone: 'work' as const }],
    })),
  }
}

/** Short, so that a narrow cell holds it. */
function aimWords({ gate, from, to }: GrowthAction): string {
  if (gate !== null) return 'Show'
  return from === null ? 'Agree' : `To ${to}`
}

/** What the words in the timeline mean, for those that stand there. */
function aimsSentence(toDo: readonly GrowthAction[]): string {
  const told = [
    ...(toDo.some(({ gate }) => gate !== null) ? ['“Show” is evidence to gather'] : []),
    ...(toDo.some(({ gate, from }) => gate === null && from === null) ? ['“Agree” is a level of today to settle'] : []),
    ...(toDo.some(({ gate, from }) => gate === null && from !== null) ? ['“To” is a level to reach'] : []),
  ]
  return told.length === 0 ? '' : `In the timeline, ${listWords(told)}.`
}
