import type { Framework } from '../framework/framework.ts'
import type { Person } from '../model/person.ts'
import type { OwnershipArea } from '../model/vocabulary.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Post } from '../planning/plan.ts'
import { organisation, thresholds, type Thresholds } from './organisation.ts'
import { openSeat, personSeat } from './seats.ts'
import { shapeOf } from './shape.ts'
import type { Seat, Squad } from './structure.ts'

/** A place that a shape asks for. */
interface Place {
  readonly post: Post
  readonly lead: boolean
  readonly areas: readonly OwnershipArea[]
}
interface Group {
  readonly name: string
  readonly purpose: string
  readonly places: readonly Place[]
}

const systems = (level: 3 | 4): Post => ({ role: 'ai-systems-engineer', level })
const RELIABILITY: Post = { role: 'ai-reliability-engineer', level: 4 }
const ARCHITECT: Post = { role: 'ai-architect', level: 5 }
const place = (post: Post, areas: readonly OwnershipArea[] = [], lead = false): Place => ({ post, areas, lead })
const BUILD: readonly OwnershipArea[] = ['architecture', 'orchestration', 'retrieval', 'human-review', 'domain']

/** Systems engineers with a lead; a third of them at level 4. */
const squadPlaces = (size: number, lead: readonly OwnershipArea[]): readonly Place[] =>
  Array.from({ length: size }, (_, at) => (at === 0 ? place(systems(4), lead, true) : place(systems(at % 3 === 0 ? 4 : 3))))

function smallGroup(size: number): readonly Group[] {
  return size === 0
    ? []
    : [{ name: 'AI engineering', purpose: 'Covers everything; evaluation and observability are bought', places: squadPlaces(size, BUILD) }]
}

function growingGroup(size: number, { reliabilityBy }: Thresholds): readonly Group[] {
  const reliable = size >= reliabilityBy ? 1 : 0
  const builders = squadPlaces(size - reliable, BUILD).map((one, at) => {
    const areas: readonly OwnershipArea[] =
      at === 1 ? ['evaluation'] : at === 2 ? ['cost'] : at === 3 && reliable === 0 ? ['observability', 'reliability'] : []
    return { ...one, areas: [...one.areas, ...areas] }
  })
  const reliability = reliable === 1 ? [place(RELIABILITY, ['observability', 'reliability'])] : []
  return [{ name: 'AI engineering', purpose: 'One team with named owners', places: [...builders, ...reliability] }]
}

const USUAL_IN_SQUAD = 5
const MOST_IN_SQUAD = 6

/** One architect; a reliability engineer for every eight engineers, at least one, and one owner each for cost and evaluation; squads of 3 to 6 for the rest. */
function scaledGroups(size: number, names: readonly string[]): readonly Group[] {
  const reliability = Math.max(1, Math.round(size / 8))
  const shared: readonly Place[] = [
    place(ARCHITECT, ['architecture']),
    ...Array.from({ length: reliability }, (_, at) => place(RELIABILITY, at === 0 ? ['reliability', 'observability'] : [], at === 0)),
    place(systems(4), ['cost']),
    place(systems(3), ['evaluation']),
  ].slice(0, size)
  const rest = size - shared.length
  const count = Math.max(Math.ceil(rest / MOST_IN_SQUAD), Math.round(rest / USUAL_IN_SQUAD))
  const squads = Array.from({ length: count }, (_, at) => {
    const members = Math.floor(rest / count) + (at < rest % count ? 1 : 0)
    const areas: readonly OwnershipArea[] = at === 0 ? ['orchestration', 'retrieval', 'human-review', 'domain'] : ['domain']
    return { name: names[at] ?? `Squad ${at + 1}`, purpose: 'Builds and runs its products’ systems', places: squadPlaces(members, areas) }
  })
  return [...squads, { name: 'Platform, reliability and cost', purpose: 'Serves all squads', places: shared }]
}

function groupsFor(size: number, at: Thresholds, names: readonly string[]): readonly Group[] {
  switch (shapeOf(size, at)) {
    case 'small':
      return smallGroup(size)
    case 'growing':
      return growingGroup(size, at)
    default:
      return scaledGroups(size, names)
  }
}

/** People waiting for a place, by post; each is taken once. */
function waiting(people: readonly Person[]): (post: Post) => Person | undefined {
  const queues = Map.groupBy(people, ({ role, level }) => `${role} ${level}`)
  return ({ role, level }) => queues.get(`${role} ${level}`)?.shift()
}

/** The shape for another number of engineers: today's people where a place is theirs by role and level, open seats for the rest. */
export function proposedSquads(workspace: Workspace, framework: Framework, size: number): readonly Squad[] {
  const next = waiting(organisation(workspace).engineers)
  const names = [...workspace.team.values()].map(({ name }) => name)
  return groupsFor(size, thresholds(framework), names).map(({ name, purpose, places }, group) => ({
    id: `proposed-${group + 1}`,
    teamId: null,
    name,
    purpose,
    systems: [],
    seats: places.map(({ post, lead, areas }, at): Seat => {
      const person = next(post)
      const open = openSeat(`proposed-${group + 1}-${at + 1}`, post, null, areas, lead)
      return person === undefined ? open : { ...personSeat(person, lead ? person.id : null), owns: open.owns }
    }),
  }))
}
