import { addDays } from '../base/date.ts'
import type { Framework } from '../framework/framework.ts'
import type { Person, PersonId } from '../model/person.ts'
import { isSeat } from '../model/planned.ts'
import type { OwnershipArea } from '../model/vocabulary.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Decision, Plan, Post } from '../planning/plan.ts'
import { organisation, thresholds } from './organisation.ts'
import { shapeOf } from './shape.ts'
import type { Coverage, Seat, Squad } from './structure.ts'

export const RELIABILITY_AND_COST = 'proposed-reliability-and-cost'

export function personSeat({ id, role, level, owns, endDate }: Person, leadId: PersonId | null): Seat {
  const post = role === null || level === null ? null : { role, level }
  return {
    id: `person-${id}`,
    post,
    personId: id,
    decisionId: null,
    openBy: null,
    contract: false,
    until: endDate,
    lead: id === leadId,
    owns,
  }
}

export const openSeat = (id: string, post: Post, decision: Decision | null, areas: readonly OwnershipArea[], lead = false): Seat => ({
  id,
  post,
  personId: null,
  decisionId: decision?.id ?? null,
  openBy: decision?.openBy ?? null,
  contract: decision?.kind === 'contract',
  until: decision === null || decision.until === null ? null : addDays(decision.until, -1),
  lead,
  owns: areas.map((area) => ({ area, share: 'proposed' })),
})

/** Areas that a seat for reliability work would take on, the first seat and the second, among those that are nobody's main job. */
function proposedAreas(coverage: readonly Coverage[], nth: number): readonly OwnershipArea[] {
  const wanted: readonly OwnershipArea[] = nth === 0 ? ['reliability', 'observability'] : nth === 1 ? ['cost'] : []
  return wanted.filter((area) => coverage.some((one) => one.area.id === area && one.trouble !== null))
}

const isReliability = (framework: Framework, { post }: Decision): boolean =>
  framework.roles.some(({ id, family }) => id === post.role && family === 'reliability')

function teamSquads(workspace: Workspace, hires: readonly Decision[]): readonly Squad[] {
  const { byTeam, systemsByTeam } = organisation(workspace)
  return [...workspace.team.values()].map(({ id, name, purpose, leadId }) => {
    const people = byTeam.get(id) ?? []
    return {
      id: `team-${id}`,
      teamId: id,
      name,
      purpose,
      systems: (systemsByTeam.get(id) ?? []).map((system) => system.id),
      seats: [
        ...people.filter((person) => person.id === leadId).map((person) => personSeat(person, leadId)),
        ...people.filter((person) => person.id !== leadId).map((person) => personSeat(person, leadId)),
        ...hires.filter((hire) => hire.teamId === id).map((hire) => openSeat(`seat-${hire.id}`, hire.post, hire, [])),
      ],
    }
  })
}

/** The group that reliability and cost get from a certain size on, until they are somebody's main job. */
function reliabilityGroup(workspace: Workspace, coverage: readonly Coverage[], hires: readonly Decision[]): Squad {
  const seats = hires.map((hire, nth) => openSeat(`seat-${hire.id}`, hire.post, hire, proposedAreas(coverage, nth)))
  const post: Post = { role: 'ai-reliability-engineer', level: 4 }
  const asked = [0, 1].slice(seats.length).filter((nth) => proposedAreas(coverage, nth).length > 0)
  const systems = [...workspace.system.keys()].length
  return {
    id: RELIABILITY_AND_COST,
    teamId: null,
    name: 'Reliability and cost',
    purpose: systems === 0 ? 'Proposed' : `Proposed: serves ${systems === 1 ? 'the one system' : `all ${systems} systems`}`,
    systems: [],
    seats: [...seats, ...asked.map((nth) => openSeat(`seat-reliability-${nth + 1}`, post, null, proposedAreas(coverage, nth)))],
  }
}

/** A group for people or seats that belong to no team yet; none when there are none. */
const group = (id: string, name: string, purpose: string, seats: readonly Seat[]): readonly Squad[] =>
  seats.length === 0 ? [] : [{ id, teamId: null, name, purpose, systems: [], seats }]

/** Today's teams with their people, the plan's open seats in them, and a group for reliability and cost where the size asks for one. */
export function squadsWithSeats(
  workspace: Workspace,
  framework: Framework,
  plan: Plan,
  coverage: readonly Coverage[],
  size: number,
): readonly Squad[] {
  const hires = plan.decisions.filter(isSeat)
  const scaled = shapeOf(size, thresholds(framework)) === 'scaled'
  const lacking = coverage.some(({ area, trouble }) => (area.id === 'reliability' || area.id === 'cost') && trouble !== null)
  const apart = hires.filter(({ teamId }) => teamId === null || !workspace.team.has(teamId))
  const grouped = scaled && lacking ? apart.filter((hire) => isReliability(framework, hire)) : []
  const rest = apart.filter((hire) => !grouped.includes(hire))
  const teamless = organisation(workspace).engineers.filter(({ teamId }) => teamId === null || !workspace.team.has(teamId))
  return [
    ...teamSquads(workspace, hires),
    ...(scaled && lacking ? [reliabilityGroup(workspace, coverage, grouped)] : []),
    ...group(
      'no-team',
      'Without a team',
      'People who are in no team yet',
      teamless.map((person) => personSeat(person, null)),
    ),
    ...group(
      'new-seats',
      'Seats for all teams',
      hires.some(({ kind }) => kind === 'contract')
        ? 'Planned hires and contracts that serve every team'
        : 'Planned hires who serve every team',
      rest.map((hire) => openSeat(`seat-${hire.id}`, hire.post, hire, [])),
    ),
  ]
}
