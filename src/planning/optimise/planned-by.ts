import type { DecisionId, Planned } from '../../model/planned.ts'
import type { SystemTimes } from '../../model/scenario.ts'
import type { Engineer } from '../supply.ts'
import type { Chosen, Option, Problem } from './problem.ts'

function planned({ base }: Problem, option: Option, engineer: Engineer | null, id: string): Planned | null {
  const post = base.ladder.posts[option.place]
  if (post === undefined) return null
  return {
    id: id as DecisionId, // made by the caller, who keeps it as the id of a row
    kind: option.kind,
    role: post.role,
    level: post.level,
    personId: engineer?.person.id ?? null,
    teamId: option.kind === 'promote' || option.kind === 'reskill' ? (engineer?.person.teamId ?? null) : option.teamId,
    backfills: null,
    ...option.dates,
    until: option.until,
    locked: false,
  }
}

function newDecisions(problem: Problem, { counts }: Chosen, idFor: (nth: number) => string): readonly Planned[] {
  /** Who of each class is still to move: options of one class share their people. */
  const left = new Map<Option['people'], Engineer[]>()
  let nth = 0
  return problem.options.flatMap((option, at) =>
    Array.from({ length: counts[at] ?? 0 }, () => {
      const people = left.get(option.people) ?? [...option.people]
      left.set(option.people, people)
      return planned(problem, option, option.people.length === 0 ? null : (people.shift() ?? null), idFor(nth++))
    }).filter((one) => one !== null),
  )
}

/** The choice as decisions and times, locked decisions first. `idFor` makes ids of new decisions from their number. Every system with steps is named; one whose steps are not within the plan has none. */
export function plannedBy(
  problem: Problem,
  chosen: Chosen,
  idFor: (nth: number) => string,
): { readonly decisions: readonly Planned[]; readonly times: readonly SystemTimes[] } {
  const { base, locked } = problem
  const times = base.plans.flatMap(({ system, steps }, at): readonly SystemTimes[] => {
    if (steps.length === 0) return []
    const own = chosen.times[at] ?? []
    return [
      {
        systemId: system.id,
        steps: own.flatMap(({ begins, ends }, nth) => {
          const to = steps[nth]?.to
          return to === undefined ? [] : [{ to, begins: base.horizon.first + begins, ends: base.horizon.first + ends }]
        }),
      },
    ]
  })
  return { decisions: [...locked, ...newDecisions(problem, chosen, idFor)], times }
}
