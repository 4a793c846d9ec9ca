import { countWords, lowerFirst } from '../../base/phrase.ts'
import type { Decision } from '../../planning/plan.ts'
import { decisionWords, roleOf, systemName, teamName, type Material } from '../material.ts'
import { listedUpTo, sentence } from '../words.ts'

/** Hires of the same post on the same days: one line of the plan. A move stands alone. */
export interface Group {
  readonly first: Decision
  readonly all: readonly Decision[]
  /** Null when the cost of one of them is not known. */
  readonly costAYear: number | null
}

function keyOf({ id, personId, post, teamId, openBy, inSeat, fullCapacity }: Decision, apart: Apart): string {
  if (personId !== null) return id
  return [post.role, post.level, openBy, inSeat, fullCapacity, ...(apart === 'by-team' ? [teamId ?? ''] : [])].join(' ')
}

/** Whether hires for different teams stand in lines of their own. */
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

/** Null as soon as one is not known. */
export const summed = (amounts: readonly (number | null)[]): number | null =>
  amounts.reduce<number | null>((total, one) => (total === null || one === null ? null : total + one), 0)

/** "Hire two AI Reliability Engineers, level 4" or "Promote Dana Whitfield to AI Systems Engineer, level 4" */
export function groupWords(material: Material, { first, all }: Group): string {
  if (all.length === 1) return decisionWords(material, first)
  return `Hire ${countWords(all.length)} ${roleOf(material, first.post.role)?.plural ?? 'engineers'}, level ${first.post.level}`
}

export const placedWords = (material: Material, group: Group): string =>
  group.first.teamId === null || group.first.personId !== null
    ? groupWords(material, group)
    : `${groupWords(material, group)}, for ${teamName(material, group.first.teamId)}`

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
