import { addDays, addMonths, type PlainDate } from '../base/date.ts'
import type { Framework } from '../framework/framework.ts'
import type { Person } from '../model/person.ts'
import type { System } from '../model/system.ts'
import type { Workspace } from '../model/workspace.ts'
import { laidOut } from './lanes.ts'
import type { GrowthAction, Reach } from './path.ts'
import { tasks, type Task } from './tasks.ts'
import { teacher } from './teachers.ts'
import { waitingByCompetency } from './waiting.ts'

/** Evidence below level 5 comes from one system, best one of the own team that waits for it; level 5 works across systems. */
function words(task: Task, person: Person, step: Reach['step'], systems: readonly System[]): string {
  const own = person.teamId === null ? undefined : systems.find(({ teamId }) => teamId === person.teamId)
  return task.kind === 'gate' && step.to.level < 5 && own !== undefined ? `${task.words} for ${own.name}` : task.words
}

/** What a step still asks for, as work with dates from today on, two pieces at a time. */
export function growthActions(
  workspace: Workspace,
  framework: Framework,
  person: Person,
  reach: Reach,
  today: PlainDate,
): readonly GrowthAction[] {
  const waiting = waitingByCompetency(workspace, framework)
  const list = tasks(reach, framework, waiting)
  const places = laidOut(list.map(({ months }) => months))
  return list.flatMap((task, at) => {
    const place = places[at]
    if (place === undefined) return []
    const { systems, value } = waiting.get(task.competency.id) ?? { systems: [], value: 0 }
    const start = addMonths(today, place.start)
    const { competency, gate, from, to } = task
    return [
      {
        words: words(task, person, reach.step, systems),
        competency,
        gate,
        from,
        to,
        start,
        end: addDays(addMonths(today, place.end), -1),
        withId: teacher(workspace, framework, person, competency.id, to),
        systems: systems.map(({ id }) => id),
        valueWaiting: value,
      },
    ]
  })
}
