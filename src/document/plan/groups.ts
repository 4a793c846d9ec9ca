import { addDays, dateWords } from '../../base/date.ts'
import { countWords, lowerFirst } from '../../base/phrase.ts'
import type { Decision } from '../../planning/plan.ts'
import { decisionWords, personName, roleOf, systemName, teamName, type Material } from '../material.ts'
import { listedUpTo, sentence } from '../words.ts'

/** Hires, or contracts, of the same post on the same days: one line of the plan. A move stands alone. */
export interface Group {
  readonly first: Decision
  readonly all: readonly Decision[]
  /** Null when the cost of one of them is not known. */
  readonly costAYear: number | null
}

function keyOf({ id, kind, personId, post, teamId, backfills, openBy, inSeat, fullCapacity, until }: Decision, apart: Apart): string {
  if (personId !== null) return id
  const seat = apart === 'by-team' ? [teamId ?? '', backfills ?? ''] : []
  return [kind, post.role, post.level, openBy, inSeat, fullCapacity, until ?? '', ...seat].join(' ')
}

/** Whether hires for different teams, or in place of somebody, stand in lines of their own. */
export type Apart = 'by-team' | 'all-teams'

/** In the order of the decisions: first to be taken first. */
export function groupsOf(decisions: readonly Decision[], apart: Apart): readonly Group[] {
  const groups = new Map<string, Decision[]>()
  for (const decision of decisions) {
    const key = keyOf(decision, apart)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [decision])
    else group.push(decision)
  }
  return [...groups.values()].flatMap((all) => {
    const [first] = all
    return first === undefined ? [] : [{ first, all, costAYear: summed(all.map(({ costAYear }) => costAYear)) }]
  })
}

/** Still to be approved: a proposal of Cadre, or a decision of the plan in use that nobody has approved. */
export const isPending = ({ state }: Decision): boolean => state === null || state === 'proposed'

/** Null as soon as one is not known. */
export const summed = (amounts: readonly (number | null)[]): number | null =>
  amounts.reduce<number | null>((total, one) => (total === null || one === null ? null : total + one), 0)

/** "Hire two AI Reliability Engineers, level 4" or "Promote Dana Whitfield to AI Systems Engineer, level 4" */
export function groupWords(material: Material, { first, all }: Group): string {
  if (all.length === 1) return decisionWords(material, first)
  return `${first.kind === 'contract' ? 'Contract' : 'Hire'} ${countWords(all.length)} ${roleOf(material, first.post.role)?.plural ?? 'engineers'}, level ${first.post.level}`
}

/** The same with its team, whose seat it fills again, and the last day of a contract. */
export function placedWords(material: Material, group: Group): string {
  const { personId, teamId, backfills, until } = group.first
  if (personId !== null) return groupWords(material, group)
  return [
    groupWords(material, group),
    ...(teamId === null ? [] : [`for ${teamName(material, teamId)}`]),
    ...(backfills === null ? [] : [`in place of ${personName(material, backfills)}`]),
    ...(until === null ? [] : [`until ${dateWords(addDays(until, -1))}`]),
  ].join(', ')
}

/** Reasons told in full for a group; more would repeat each other. */
const MOST_REASONS = 2
/** Systems named after them. */
const MOST_NAMED = 8

export function reasonWords(material: Material, { all }: Group): string {
  const reasons = [...new Set(all.map(({ why }) => sentence(why)))]
  const told = reasons.slice(0, MOST_REASONS).join(' ')
  const names = [...new Set(all.flatMap(({ causes }) => causes.map(({ systemId }) => systemName(material, systemId))))]
  const others = names.filter((name) => !told.includes(name))
  return others.length === 0 ? told : `${told} ${all.length === 1 ? 'It carries' : 'They carry'} work of ${listedUpTo(MOST_NAMED, others)}.`
}

/** "hire two AI Reliability Engineers, level 4; promote Dana Whitfield to …" */
export const groupsWords = (material: Material, groups: readonly Group[]): string =>
  groups.map((group) => lowerFirst(groupWords(material, group))).join('; ')
