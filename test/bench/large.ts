import { standardFramework } from '../../src/framework/standard.ts'
import { Team } from '../../src/model/team.ts'
import type { RoleId } from '../../src/model/vocabulary.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { personOf, settingsWith, systemOf, workspaceOf } from '../support/organisation.ts'

const engineering: readonly RoleId[] = ['prompt-engineer', 'ai-systems-engineer', 'ai-reliability-engineer', 'ai-architect']
const skills = Object.fromEntries(standardFramework.competencies.map(({ id }, at) => [id, ((at % 4) + 1) as 1 | 2 | 3 | 4])) // 1 to 4 by its arithmetic

/** An organisation of any size: teams of eight, each with its lead, every system with a target some quarters away. */
export function largeWorkspace(people: number, systems: number, planQuarters = 8): Workspace {
  const teams = Math.ceil(people / 8)
  const levels = new Map(standardFramework.roles.map(({ id, levels: own }) => [id, own]))
  const persons = Array.from({ length: people }, (_, at) => {
    const role = engineering[at % 10 < 7 ? at % 2 : 2 + (at % 2)] ?? 'ai-systems-engineer'
    const own = levels.get(role) ?? []
    const managerId = at === 0 ? null : `p${at % 8 === 0 ? 0 : at - (at % 8)}`
    return personOf(`p${at}`, role, own[at % own.length] ?? null, {
      name: `Person ${String(at).padStart(5, '0')}`,
      title: 'Engineer',
      teamId: `t${Math.floor(at / 8)}` as never, // ids are text here, branded by the schema
      managerId: managerId as never,
      competencies: skills,
    })
  })
  const due = (at: number): string => `${2027 + (at % 3)}-${['03-31', '06-30', '09-30', '12-31'][at % 4]}`
  return workspaceOf(
    persons,
    Array.from({ length: systems }, (_, at) =>
      systemOf(`s${at}`, {
        level: ((at % 3) + 1) as 1 | 2 | 3, // by its arithmetic
        target: { level: ((at % 3) + 2) as 2 | 3 | 4, by: due(at) }, // as above
        valueAYear: 100_000 * ((at % 9) + 1),
        teamId: `t${at % teams}`,
        ownerId: `p${at % people}`,
      }),
    ),
    Array.from({ length: teams }, (_, at) => Team.parse({ id: `t${at}`, name: `Team ${at}`, purpose: '', leadId: `p${at * 8}` })),
    settingsWith({ planQuarters, budgetAQuarter: people * 30_000 }),
  )
}
