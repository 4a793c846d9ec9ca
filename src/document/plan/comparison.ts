import { countWords } from '../../base/phrase.ts'
import { quarterWords } from '../../base/quarter.ts'
import type { Block, Series, TableRow } from '../block.ts'
import { say } from '../draft.ts'
import { money, systemName, type Material } from '../material.ts'
import { tenths } from '../shown.ts'
import { fteWords, listedUpTo } from '../words.ts'
import { right } from './capacity.ts'
import { laterSystems, scenariosOf, type Scenario, type Scenarios } from './scenario.ts'

/** What the plan buys and what waiting costs, side by side. Nothing for a plan that decides nothing. */
export function comparison(material: Material): readonly Block[] {
  const scenarios = scenariosOf(material)
  if (scenarios === null) return []
  const all = [scenarios.unchanged, scenarios.planned, scenarios.waited, ...scenarios.parts]
  return [
    say(`${unchangedSentence(material, scenarios)} ${waitingSentence(material)}`),
    scenarioTable(material, all),
    undoneChart(material, scenarios),
    undoneTable(scenarios),
  ]
}

const onTimeWords = ({ onTime, targets }: Scenario): string =>
  `${onTime === 0 ? 'none' : countWords(onTime)} of ${targets === 1 ? 'one target' : `${countWords(targets)} targets`}`

function unchangedSentence(material: Material, { unchanged, planned }: Scenarios): string {
  const targets =
    planned.targets === 0
      ? ''
      : `With nobody hired or moved, ${onTimeWords(unchanged)} ${unchanged.onTime === 1 ? 'is' : 'are'} reached on time; with the plan, ${countWords(planned.onTime)}. `
  const work = `The plan brings the work left undone from ${fteWords(unchanged.undone)} person-quarters to ${fteWords(planned.undone)}`
  const price = costBetween(planned, unchanged)
  return `${targets}${work}${price === null ? '.' : ` and costs ${money(material, price)} more than changing nothing.`}`
}

const costBetween = (one: Scenario, other: Scenario): number | null =>
  one.cost === null || other.cost === null ? null : one.cost - other.cost

const MOST_NAMED = 4
/** "a, and b": the parts hold commas themselves. */
const joined = (parts: readonly string[]): string =>
  [...parts.slice(0, -1), parts.length > 1 ? `and ${parts.at(-1)}` : parts.at(-1)].join(', ')

/** The price of putting every decision off by a quarter: what comes later, what stays undone, and what is saved; empty for a plan that decides nothing. */
export function waitingSentence(material: Material): string {
  const scenarios = scenariosOf(material)
  if (scenarios === null) return ''
  const { planned, waited } = scenarios
  const later = laterSystems(waited, planned).map((id) => systemName(material, id))
  const targets = waited.onTime === planned.onTime ? '' : `leaves ${onTimeWords(waited)} on time instead of ${countWords(planned.onTime)}`
  const delays = later.length === 0 ? '' : `brings ${listedUpTo(MOST_NAMED, later)} later`
  const more = tenths(waited.undone) - tenths(planned.undone)
  const work = more < 0.05 ? '' : `leaves ${fteWords(more)} more person-quarters of work undone`
  const saved = costBetween(planned, waited)
  const effects = [targets, delays, work].filter((part) => part !== '')
  const savedWords = saved === null || Math.round(saved) <= 0 ? '' : ` It saves ${money(material, saved)} within the plan.`
  if (effects.length === 0) return `Waiting a quarter with every decision delays no target and leaves no more work undone.${savedWords}`
  return `Waiting a quarter with every decision ${joined(effects)}.${savedWords}`
}

function shownScenarios({
  unchanged,
  planned,
  waited,
}: Scenarios): readonly { readonly scenario: Scenario; readonly ink: Series['ink'] }[] {
  return [
    { scenario: unchanged, ink: 'bad' },
    { scenario: waited, ink: 'second' },
    { scenario: planned, ink: 'accent' },
  ]
}

function undoneChart(material: Material, scenarios: Scenarios): Block {
  return {
    kind: 'chart',
    caption: 'Work left undone in each scenario',
    says: `A line for each scenario over the quarters: the higher, the more work is left undone. ${unchangedSentence(material, scenarios)}`,
    chart: {
      type: 'lines',
      categories: scenarios.planned.quarters.map(({ quarter }) => quarterWords(quarter)),
      unit: 'Full-time equivalents left undone',
      series: shownScenarios(scenarios).map(({ scenario: { name, quarters }, ink }) => ({
        name,
        values: quarters.map(({ shortFte }) => tenths(shortFte)),
        ink,
      })),
    },
  }
}

function undoneTable(scenarios: Scenarios): Block {
  const shown = shownScenarios(scenarios).map(({ scenario }) => scenario)
  return {
    kind: 'table',
    caption: 'The same in figures: full-time equivalents left undone',
    columns: [{ title: 'Quarter', weight: 1.2 }, ...shown.map(({ name }) => right(name, 1.6))],
    rows: scenarios.planned.quarters.map(({ quarter }, at) => ({
      cells: [quarterWords(quarter), ...shown.map(({ quarters }) => fteWords(quarters[at]?.shortFte ?? 0))],
    })),
  }
}

function scenarioTable(material: Material, all: readonly Scenario[]): Block {
  const aimed = all.some(({ targets }) => targets > 0)
  const priced = all.every(({ cost }) => cost !== null)
  const row = ({ name, onTime, targets, worst, undone, headcount, cost }: Scenario): TableRow => ({
    cells: [
      name,
      ...(aimed ? [`${onTime} of ${targets}`] : []),
      fteWords(worst),
      fteWords(undone),
      String(headcount),
      ...(priced ? [cost === null ? '–' : money(material, cost)] : []),
    ],
    strong: name === 'The plan',
  })
  return {
    kind: 'table',
    caption: 'Scenarios side by side',
    columns: [
      { title: 'Scenario', weight: 2.8 },
      ...(aimed ? [right('Targets on time', 1.3)] : []),
      right('Most undone in a quarter', 1.5),
      right('Undone in all, person-quarters', 1.6),
      right('Engineers at the end', 1.3),
      ...(priced ? [right('Cost', 1.1)] : []),
    ],
    rows: all.map(row),
  }
}
