import type { Framework } from '../../framework/framework.ts'
import { isSeat, type Planned } from '../../model/planned.ts'
import { ScenarioId, type Scenario } from '../../model/scenario.ts'
import type { DefaultId } from '../../model/vocabulary.ts'
import { settingsOf, type Workspace } from '../../model/workspace.ts'
import { quoted } from '../people/reading.ts'
import type { RowProblem } from '../table/problem.ts'
import { decisionsIn, type CheckedAgainst } from './decision-of.ts'
import type { ScenarioFile } from './read-scenario.ts'
import type { Wrong } from './references.ts'
import { circleWords, timesIn } from './times-of.ts'

/** A scenario of a file as this workspace would keep it; null while anything is wrong. */
export interface ScenarioImport {
  readonly scenario: Scenario | null
  readonly problems: readonly RowProblem[]
}

/** All of it comes in or nothing: each problem says where it stands in the file and how to mend it. `id` is the new scenario’s. */
export function scenarioImport(file: ScenarioFile, id: string, given: CheckedAgainst): ScenarioImport {
  const { workspace, framework, today } = given
  const problems: RowProblem[] = [...file.problems]
  const wrongAt =
    (where: string, row: number): Wrong =>
    (field, message) =>
      void problems.push({ row, where, field, message, blocking: true })
  checkWhole(file, workspace, wrongAt)
  const assumptions = assumptionsOf(file, framework, wrongAt)
  const decisionWhere = (number: number, called: string) => wrongAt(`Decisions, entry ${number} (${quoted(called)})`, number)
  const decisionOf = decisionsIn(given)
  const decisions = file.decisions.map(({ number, entry }) => decisionOf(entry, decisionWhere(number, entry.id)))
  checkTwice(decisions, workspace, (at) => decisionWhere(file.decisions[at]?.number ?? at + 1, decisions[at]?.id ?? ''))
  const times = timesIn(workspace, file.times, ({ number, entry }) => wrongAt(`Times, entry ${number} (${quoted(entry.system)})`, number))
  const { head, limits } = file
  if (problems.length > 0 || head === null || limits === null) return { scenario: null, problems }
  const { name, note } = head
  return {
    problems,
    scenario: { id: ScenarioId.parse(id), name, note, madeOn: today, assumptions, decisions, limits, times, solved: null },
  }
}

type WrongAt = (where: string, row: number) => Wrong

function checkWhole({ currency }: ScenarioFile, workspace: Workspace, wrongAt: WrongAt): void {
  const own = settingsOf(workspace).currency
  const wrong = wrongAt('Whole file', 1)
  if (currency !== own)
    wrong('currency', `Its amounts are in ${quoted(currency)} and this workspace counts in ${own}. Export it from a workspace in ${own}.`)
  const circle = circleWords(workspace)
  if (circle !== null) wrong('systems', circle)
}

function assumptionsOf({ assumptions }: ScenarioFile, { defaults }: Framework, wrongAt: WrongAt): Scenario['assumptions'] {
  const found: Record<DefaultId, number> = {}
  for (const { id, value } of assumptions) {
    const wrong = wrongAt(`Assumptions, ${quoted(id)}`, 1)
    const one = defaults.find((each) => each.id === id)
    if (one === undefined) wrong('id', 'There is no such assumption. Take its id from an exported scenario, or leave it out.')
    else if (value < one.least || value > one.most)
      wrong('value', `“${one.name}” can be ${one.least} to ${one.most} ${one.unit}; ${value} is outside that. Choose a number within it.`)
    else found[one.id] = value
  }
  return found
}

/** Two decisions of one id, or somebody moved twice. */
function checkTwice(decisions: readonly Planned[], { person }: Workspace, wrongIn: (at: number) => Wrong): void {
  const ids = new Set<string>()
  const moved = new Set<string>()
  decisions.forEach((one, at) => {
    if (ids.has(one.id)) wrongIn(at)('id', 'Another decision has this id. Give each an id of its own.')
    ids.add(one.id)
    if (isSeat(one) || one.personId === null) return
    const name = person.get(one.personId)?.name ?? 'Somebody'
    if (moved.has(one.personId))
      wrongIn(at)('person', `${name} is moved by another decision already. A person moves once in a plan; leave one out.`)
    moved.add(one.personId)
  })
}
