import { countWords, listWords, upperFirst } from '../../base/phrase.ts'
import { Limits } from '../../model/limits.ts'
import type { Scenario } from '../../model/scenario.ts'
import { courseOf } from '../../model/workspace.ts'
import { payShown } from '../../planning/pay-shown.ts'
import type { Decision, Plan } from '../../planning/plan.ts'
import type { Base } from '../../planning/play.ts'
import { planDiff } from '../../planning/scenario/plan-diff.ts'
import { scenarioBase, scenarioFramework, scenarioPlan } from '../../planning/scenario/scenario-plan.ts'
import { targetCounts } from '../../planning/words.ts'
import type { Block, TableRow } from '../block.ts'
import { heading, say, unlessEmpty } from '../draft.ts'
import { money, type Material } from '../material.ts'
import { listedUpTo, valueWords } from '../words.ts'
import { right } from './capacity.ts'
import { limitLines } from './limits.ts'
import { baseFor, briefly } from './simulated.ts'

/** More than these do not stand side by side on a page. */
const MOST = 4

/** The scenarios kept in the workspace beside this plan. Nothing where there are none. */
export function keptScenarios(material: Material): readonly Block[] {
  const { workspace, plan } = material
  const all = [...workspace.scenario.values()]
  const shown = all.slice(0, MOST).map((scenario) => ({ scenario, plan: scenarioPlan(workspace, scenario, plan.today) }))
  const priced = payShown(workspace) && [plan, ...shown.map((one) => one.plan)].every(({ cost }) => cost !== null)
  return unlessEmpty(shown, [
    heading(2, 'Scenarios kept in the workspace'),
    say(
      `${all.length === 1 ? 'One other plan is' : `${upperFirst(countWords(all.length))} other plans are`} kept beside this one${all.length > MOST ? `; the first ${countWords(MOST)} stand here` : ''}. Nothing of them is in use.`,
    ),
    {
      kind: 'table',
      caption: 'This plan and the scenarios',
      columns: [
        { title: 'Plan', weight: 2.6 },
        right('Engineers at the end', 1.3),
        ...(priced ? [right('Cost', 1.1)] : []),
        right('On time', 1.1),
        right('On time in 8 of 10 runs', 1.6),
      ],
      rows: [
        planRow(material, 'This plan', plan, baseFor(material), priced),
        ...shown.map((one) => planRow(material, one.scenario.name, one.plan, scenarioBase(workspace, one.scenario, plan.today), priced)),
      ],
    },
    {
      kind: 'table',
      caption: 'What each scenario changes',
      columns: [
        { title: 'Scenario', weight: 2 },
        { title: 'Decisions', weight: 3 },
        { title: 'Assumptions', weight: 3 },
        { title: 'Limits', weight: 3 },
      ],
      rows: shown.map((one): TableRow => ({
        cells: [
          one.scenario.name,
          decisionsWords(plan, one.plan),
          assumptionWords(material, one.scenario),
          limitsWords(material, one.scenario.limits),
        ],
      })),
    },
    ...(shown.some(({ scenario }) => changesLead(scenario))
      ? [
          say(
            'A scenario’s decisions keep their days when a number changes: a longer time to hire shows only once they are planned on days that allow for it.',
          ),
        ]
      : []),
  ])
}

/** Other numbers for how long a seat takes to fill. */
const changesLead = ({ assumptions }: Scenario): boolean =>
  Object.keys(assumptions).some((id) => id.startsWith('hiring.') || id.startsWith('contract.lead'))

function planRow(material: Material, name: string, plan: Plan, base: Base, priced: boolean): TableRow {
  const { onTime, all } = targetCounts(plan.outcomes)
  const { sure, of } = briefly(material, base, plan.decisions)
  return {
    cells: [
      name,
      String(plan.headcountThen),
      ...(priced ? [plan.cost === null ? '–' : money(material, plan.cost)] : []),
      all === 0 ? '–' : `${onTime} of ${all}`,
      of === 0 ? '–' : `${sure} of ${of}`,
    ],
    strong: name === 'This plan',
  }
}

/** "Two added, one left out, one on other days" */
function decisionsWords(before: Plan, after: Plan): string {
  const { decisions } = planDiff(before, after)
  const count = (kind: 'added' | 'removed' | 'moved'): number => decisions.filter((one) => one.kind === kind).length
  const parts = [
    { number: count('added'), words: 'added' },
    { number: count('removed'), words: 'left out' },
    { number: count('moved'), words: 'on other days' },
  ].flatMap(({ number, words }) => (number === 0 ? [] : [`${countWords(number)} ${words}`]))
  return parts.length === 0 ? none(after.decisions) : upperFirst(listWords(parts))
}
const none = (decisions: readonly Decision[]): string => (decisions.length === 0 ? 'None in either' : 'The same')

const MOST_NUMBERS = 5
function assumptionWords({ workspace, framework }: Material, scenario: Scenario): string {
  const own = scenarioFramework(workspace, scenario).defaults
  const changed = own.flatMap((one) => {
    const before = framework.defaults.find(({ id }) => id === one.id)
    return before === undefined || before.value === one.value ? [] : [`${one.name}: ${valueWords(one)} instead of ${valueWords(before)}`]
  })
  return changed.length === 0 ? 'The same' : listedUpTo(MOST_NUMBERS, changed)
}

function limitsWords(material: Material, limits: Limits): string {
  const course = courseOf(material.workspace)
  const lines = limitLines(material, limits)
  if (course !== null && isSame(course.limits, limits)) return 'The same'
  return lines.length === 0 ? 'None' : lines.join('\n')
}

const isSame = (one: Limits, other: Limits): boolean => JSON.stringify(Limits.parse(one)) === JSON.stringify(Limits.parse(other))
