import { dateWords } from '../../base/date.ts'
import { countWords, upperFirst } from '../../base/phrase.ts'
import { quarterOf, quarterWords } from '../../base/quarter.ts'
import type { Outcome } from '../../planning/plan.ts'
import { outcomeWords, targetCounts } from '../../planning/words.ts'
import type { Block, TableRow, TimelineSpan } from '../block.ts'
import { say, unlessEmpty } from '../draft.ts'
import { standingOf, systemName, type Material } from '../material.ts'
import { leftOutWords, MOST_ROWS } from '../shown.ts'
import { listedUpTo, whenWords } from '../words.ts'

/** Systems named in a sentence. */
const MOST_NAMED = 5

/** Systems with levels still ahead of them, highest value first. */
const underway = ({ plan }: Material): readonly Outcome[] => plan.outcomes.filter(({ steps }) => steps.length > 0)

/** Which system reaches which level when, by the forecast of the headcount plan. */
export function roadmap(material: Material): readonly Block[] {
  const ahead = underway(material)
  const { quarters } = material.plan
  return unlessEmpty(ahead, [
    say(
      `${roadmapSentence(material)} ${material.plan.decisions.length === 0 ? 'It is a forecast with the people in place.' : 'It is a forecast that counts on every decision of the headcount plan being taken by its day.'}`,
    ),
    ...lateCallout(material, ahead),
    say(
      `“To” is work towards a level, up to the quarter in which it is reached; “At” is the target held. What comes late is shaded red. ${leftOutWords('the timeline', ahead.length, 'the days of all stand in the table below')}`.trim(),
    ),
    {
      kind: 'timeline',
      caption: 'Levels on the way to each target',
      of: 'System',
      quarters: quarters.map(({ quarter }) => quarterWords(quarter)),
      rows: ahead.slice(0, MOST_ROWS).map((outcome) => ({
        label: systemName(material, outcome.systemId),
        spans: spansOf(
          outcome,
          quarters.map(({ quarter }) => quarter),
        ),
      })),
    },
    {
      kind: 'table',
      caption: 'Forecast of each level',
      columns: [
        { title: 'System', weight: 2.2 },
        { title: 'Today', weight: 1.2 },
        { title: 'Levels ahead', weight: 3 },
        { title: 'Target due', weight: 1.6 },
        { title: 'Outcome', weight: 1.6 },
      ],
      rows: ahead.map((outcome) => roadmapRow(material, outcome)),
    },
  ])
}

/** How many targets are reached in time, as one sentence; empty when none falls due. */
export function roadmapSentence({ plan }: Material): string {
  const { onTime, all } = targetCounts(plan.outcomes)
  if (all === 0) return ''
  const how = plan.decisions.length === 0 ? 'With the people in place' : 'With the headcount plan'
  if (all === 1) return `${how}, the one target that falls due is ${onTime === 1 ? 'reached on time' : 'not reached in time'}.`
  return `${how}, ${onTime === all ? 'all' : `${onTime === 0 ? 'none' : countWords(onTime)} of`} ${countWords(all)} targets ${onTime === 1 ? 'is' : 'are'} reached on time.`
}

function lateCallout(material: Material, ahead: readonly Outcome[]): readonly Block[] {
  const late = ahead.filter(({ state }) => state === 'late' || state === 'beyond-plan')
  if (late.length === 0) return []
  const told = late.map((outcome) => `${systemName(material, outcome.systemId)} (${lateWords(outcome)})`)
  return [
    {
      kind: 'callout',
      tone: 'watch',
      title: `${upperFirst(countWords(late.length))} ${late.length === 1 ? 'target comes' : 'targets come'} late`,
      text: `${listedUpTo(MOST_NAMED, told)}. Every day stands in the table below.`,
    },
  ]
}

const lateWords = (outcome: Outcome): string =>
  outcome.forecast === null ? 'not within the plan' : `${outcomeWords(outcome)}, on ${dateWords(outcome.forecast)}`

function roadmapRow(material: Material, outcome: Outcome): TableRow {
  const levels = outcome.steps.map(({ to, done }) => `Level ${to} ${done === null ? 'after the plan' : `on ${dateWords(done)}`}`)
  const today = standingOf(material, outcome.systemId)?.level
  return {
    cells: [
      systemName(material, outcome.systemId),
      today === undefined ? '–' : String(today),
      levels.join('\n'),
      whenWords(outcome.due),
      outcomeWords(outcome),
    ],
  }
}

/** One span for each level on the way, in quarters that no other level of the system has, then the target held. */
function spansOf({ steps, state }: Outcome, quarters: readonly number[]): readonly TimelineSpan[] {
  const [first, last] = [quarters[0] ?? 0, quarters.length - 1]
  const spans = steps.flatMap(({ to, begun, done }): readonly TimelineSpan[] => {
    if (begun === null) return []
    const late = state === 'beyond-plan' || (state === 'late' && to === steps.at(-1)?.to)
    return [{ from: begun - first, to: done === null ? last : quarterOf(done) - first, words: `To ${to}`, tone: late ? 'late' : 'work' }]
  })
  const end = steps.at(-1)
  if (end?.done == null) return spans
  const held = quarterOf(end.done) - first + 1
  return held > last ? spans : [...spans, { from: held, to: last, words: `At ${end.to}`, tone: 'done' }]
}
