import { listWords } from '../../../src/base/phrase.ts'
import type { Framework } from '../../../src/framework/framework.ts'
import type { Person } from '../../../src/model/person.ts'
import { settingsOf, type Workspace } from '../../../src/model/workspace.ts'
import type { Plan } from '../../../src/planning/plan.ts'
import type { ChangeLine } from '../../components/change-table.tsx'
import { decisionShort } from '../../components/decision-words.ts'
import { counted } from '../../components/words.ts'

const NAMED = 4

const named = (names: readonly string[]): string =>
  listWords(names.length > NAMED ? [...names.slice(0, NAMED - 1), `${names.length - NAMED + 1} more`] : names)

const namesWhere = <R extends { readonly name: string }>(rows: ReadonlyMap<string, R>, holds: (row: R) => boolean): readonly string[] =>
  [...rows.values()].filter(holds).map(({ name }) => name)

/** What stands without this person afterwards, as the edit `remove-person` leaves it. */
export function consequencesOf(workspace: Workspace, framework: Framework, plan: Plan, person: Person): readonly ChangeLine[] {
  const { id, name } = person
  const main = person.owns.flatMap(({ area, share }) =>
    share === 'main' ? (framework.areas.find((one) => one.id === area)?.name ?? []) : [],
  )
  const ratings = Object.keys(person.competencies).length
  const moves = plan.decisions.filter(({ personId }) => personId === id)
  const row = (what: string, names: readonly string[], after: string): readonly ChangeLine[] =>
    names.length === 0 ? [] : [{ what, before: named(names), after }]
  const open = [...workspace.improvement.values()].filter((one) => one.ownerId === id && one.doneOn === null)
  const safeguards = [...workspace.safeguard.values()].filter(({ ownerId }) => ownerId === id)
  return [
    ...row(
      'Reports',
      namesWhere(workspace.person, ({ managerId }) => managerId === id),
      'Report to nobody',
    ),
    ...row(
      'Leads',
      namesWhere(workspace.team, ({ leadId }) => leadId === id),
      'No lead',
    ),
    ...row(
      'Owns systems',
      namesWhere(workspace.system, ({ ownerId }) => ownerId === id),
      'No owner',
    ),
    ...row('Owns improvements', open.length === 0 ? [] : [`${open.length} open`], 'No owner'),
    ...row('Owns answers to failures', safeguards.length === 0 ? [] : [counted(safeguards.length, 'answer', 'answers')], 'No owner'),
    ...row('Main job', main, 'Nobody’s main job'),
    ...(settingsOf(workspace).headId === id ? [{ what: 'Heads the organisation', before: name, after: 'Nobody' }] : []),
    ...row(
      'Planned moves',
      moves.map((one) => decisionShort(one, workspace, framework)),
      'Planned anew',
    ),
    ...(ratings + person.evidence.length === 0
      ? []
      : [
          {
            what: 'Assessment',
            before: `${counted(ratings, 'level', 'levels')} and ${counted(person.evidence.length, 'piece', 'pieces')} of evidence`,
            after: 'Gone',
          },
        ]),
  ]
}
