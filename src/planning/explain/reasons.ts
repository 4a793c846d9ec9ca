import { dateWords, daysBetween } from '../../base/date.ts'
import { moneyWords } from '../../base/money.ts'
import { countWords, listWords } from '../../base/phrase.ts'
import { quarterOf, quarterWords } from '../../base/quarter.ts'
import { gateStates } from '../../career/gaps.ts'
import { defaultValue } from '../../framework/standard.ts'
import type { Limits } from '../../model/limits.ts'
import { isSeat } from '../../model/planned.ts'
import type { SystemId } from '../../model/system.ts'
import type { CompetencyId, DimensionId } from '../../model/vocabulary.ts'
import { settingsOf } from '../../model/workspace.ts'
import { payShown } from '../pay-shown.ts'
import type { Decision } from '../plan.ts'
import type { Base } from '../play.ts'
import { playedWith } from '../what-if.ts'
import { ownersWords } from './owners-words.ts'
import { interviewHoursIn, opensIn, requisitionsIn } from './within-limits.ts'

/** A skill that the decision brings, and how many engineers have it at the post's level today. */
export interface Skill {
  readonly competency: CompetencyId
  readonly held: number
}

/** Something that shaped a decision, as a sentence. */
export interface Constraint {
  readonly kind: 'lead-time' | 'learning' | 'freeze' | 'hires' | 'interview-hours' | 'budget' | 'owners' | 'kinds' | 'locked'
  readonly words: string
}

/** The chain behind a decision: whose work it covers, what these are short in, which skills close that, and what shaped its days and kind. */
export interface Reasons {
  readonly systems: readonly { readonly systemId: SystemId; readonly fte: number }[]
  readonly dimensions: readonly DimensionId[]
  readonly skills: readonly Skill[]
  readonly constraints: readonly Constraint[]
}

/** Why a decision of a plan is taken, from what the plan itself counts with; nothing is searched for. */
export function reasons(base: Base, limits: Limits, decisions: readonly Decision[], of: Decision): Reasons {
  const dimensions = [...new Set(of.causes.flatMap((cause) => cause.dimensions))]
  return {
    systems: of.causes.map(({ systemId, fte }) => ({ systemId, fte })),
    dimensions,
    skills: skillsOf(base, dimensions, of),
    constraints: [
      ...daysConstraints(base, limits, of),
      ...seatConstraints(base, limits, decisions, of),
      ...budgetConstraint(base, limits, decisions, of),
      ...ownersConstraint(base, limits, decisions, of),
      ...kindsConstraint(limits, of),
      ...(of.locked ? [{ kind: 'locked', words: 'It is locked: a search keeps it as it is.' } as const] : []),
    ],
  }
}

/** Competencies that close the dimensions and that the post stands on, fewest holders first. */
function skillsOf({ framework, staff }: Base, dimensions: readonly DimensionId[], { post }: Decision): readonly Skill[] {
  const role = framework.roles.find(({ id }) => id === post.role)
  const closing = new Set(framework.dimensions.filter(({ id }) => dimensions.includes(id)).flatMap(({ competencies }) => competencies))
  const held = (id: CompetencyId): number => staff.filter(({ person }) => (person.competencies[id] ?? 0) >= post.level).length
  return (role?.competencies ?? [])
    .filter((id) => closing.has(id))
    .map((competency) => ({ competency, held: held(competency) }))
    .toSorted((a, b) => a.held - b.held)
}

function daysConstraints(base: Base, limits: Limits, of: Decision): readonly Constraint[] {
  const { framework, horizon } = base
  const lead = daysBetween(of.openBy, of.inSeat)
  const ramp = `at full capacity on ${dateWords(of.fullCapacity)}`
  const soonest = of.openBy <= horizon.today ? ' It cannot begin sooner than today.' : ''
  if (!isSeat(of)) return [{ kind: 'learning', words: `${learningWords(base, of)}, ${ramp}.${soonest}` }]
  const parts = (['days-to-fill', 'notice-days', 'gap-days'] as const).map((id) => defaultValue(framework, `hiring.${id}`))
  const split = of.kind === 'hire' ? ` (${parts[0]} to fill, ${parts[1]} of notice, ${parts[2]} off)` : ''
  const freeze = limits.freezes.find(({ to }) => to < of.openBy && daysBetween(to, of.openBy) <= 7)
  return [
    { kind: 'lead-time', words: `From opening to the first day it takes ${lead} days${split}; then it is ${ramp}.${soonest}` },
    ...(freeze === undefined
      ? []
      : [{ kind: 'freeze', words: `No requisition may open before ${dateWords(freeze.to)} is over.` } as const]),
  ]
}

/** "Learning takes 26 weeks (not shown yet: “Owned a design end to end”)" */
function learningWords({ framework, workspace }: Base, { personId, from, post, openBy, inSeat }: Decision): string {
  const weeks = Math.round(daysBetween(openBy, inSeat) / 7)
  const person = workspace.person.get(personId ?? '')
  const step = framework.steps.find(
    (one) => one.from.role === from?.role && one.from.level === from.level && one.to.role === post.role && one.to.level === post.level,
  )
  if (person === undefined || step === undefined) return weeks === 0 ? 'It takes effect at once' : `It takes ${weeks} weeks`
  const gates = gateStates(person, step, framework).flatMap(({ gate, state }) => (state === 'met' ? [] : [`“${gate.name}”`]))
  const still = gates.length === 0 ? 'all evidence is shown' : `not shown yet: ${listWords(gates)}`
  return `Learning takes ${weeks} weeks (${still})`
}

function seatConstraints(base: Base, limits: Limits, decisions: readonly Decision[], of: Decision): readonly Constraint[] {
  if (!isSeat(of)) return []
  const { hiresAQuarter, interviewHoursAQuarter } = limits
  const quarter = opensIn(base, of)
  const opened = requisitionsIn(base, decisions, quarter)
  const hours = Math.round(interviewHoursIn(base, decisions, quarter))
  const found: Constraint[] = []
  if (of.kind === 'hire' && hiresAQuarter !== null)
    found.push({
      kind: 'hires',
      words: `${quarterWords(quarter)} opens ${countWords(opened)} of at most ${countWords(hiresAQuarter)} ${hiresAQuarter === 1 ? 'requisition' : 'requisitions'}.`,
    })
  if (interviewHoursAQuarter !== null)
    found.push({
      kind: 'interview-hours',
      words: `Interviews take ${hours} of at most ${Math.round(interviewHoursAQuarter)} hours in ${quarterWords(quarter)}.`,
    })
  return found
}

function budgetConstraint(base: Base, limits: Limits, decisions: readonly Decision[], of: Decision): readonly Constraint[] {
  const { budgetAQuarter } = limits
  const { workspace } = base
  if (budgetAQuarter === null || !payShown(workspace)) return []
  const line = playedWith(base, decisions).quarters.find(({ quarter }) => quarter === quarterOf(of.inSeat))
  if (line?.cost == null) return []
  const left = budgetAQuarter - line.cost
  const amount = moneyWords(Math.abs(left), settingsOf(workspace).currency)
  const words = left < 0 ? `is ${amount} over its budget` : `has ${amount} of its budget left`
  return [{ kind: 'budget', words: `With it, ${quarterWords(line.quarter)} ${words}.` }]
}

function ownersConstraint(base: Base, limits: Limits, decisions: readonly Decision[], of: Decision): readonly Constraint[] {
  const words = limits.dedicatedOwners ? ownersWords(base, decisions, of) : null
  return words === null ? [] : [{ kind: 'owners', words }]
}

const kindNames = { hire: 'hires', contract: 'contracts', promote: 'promotions', reskill: 'reskilling' } as const

function kindsConstraint(limits: Limits, of: Decision): readonly Constraint[] {
  const off = (['hire', 'contract', 'promote', 'reskill'] as const).filter((kind) => !limits[kind] && kind !== of.kind)
  return off.length === 0
    ? []
    : [
        {
          kind: 'kinds',
          words: `This plan takes no ${listWords(
            off.map((kind) => kindNames[kind]),
            'or',
          )}.`,
        },
      ]
}
