import { standardFramework } from '../../src/framework/standard.ts'
import { Dependency } from '../../src/model/dependency.ts'
import { openLimits } from '../../src/model/limits.ts'
import type { System } from '../../src/model/system.ts'
import { Team } from '../../src/model/team.ts'
import type { Level } from '../../src/model/vocabulary.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { problemOf, type Problem } from '../../src/planning/optimise/problem.ts'
import { baseOf } from '../../src/planning/play.ts'
import { answersAt, personOf, settingsWith, systemOf, TODAY, workspaceOf } from '../support/organisation.ts'

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const roles = [
  ...Array.from({ length: 2 }, () => 'prompt-engineer' as const),
  ...Array.from({ length: 3 }, () => 'ai-engineer' as const),
  ...Array.from({ length: 3 }, () => 'ai-systems-engineer' as const),
  ...(['ml-engineer', 'ai-reliability-engineer', 'ai-architect'] as const),
]
const levels: readonly Level[] = [1, 1, 2, 2, 2, 3, 3, 4]
const rises = [0, 1, 1, 1, 2, 2]
const sizes: readonly System['size'][] = ['small', 'medium', 'medium', 'large']

/**
 * An organisation as uneven as a real one: roles, levels, pay, skills and shown gates of people, and levels, targets, sizes, values
 * and half-done practices of systems all differ; some systems wait for others. There are about two people's work for each system.
 */
export function portfolio(people: number, systems: number, planQuarters: number): Workspace {
  const next = numbers(people + systems)
  const pick = <T>(list: readonly T[], other: T): T => list[Math.floor(next() * list.length)] ?? other
  const ladder = new Map(standardFramework.roles.map(({ id, levels: own }) => [id, own]))
  const share = Math.min(1, (systems * 2.2) / people)
  const persons = Array.from({ length: people }, (_, at) => {
    const role = pick(roles, 'ai-engineer')
    return personOf(`p${at}`, role, pick(ladder.get(role) ?? [], 2), {
      teamId: `t${Math.floor(at / 8)}` as never, // ids are text here, branded by the schema
      allocation: Math.max(0.1, Math.round(share * pick([1, 1, 1, 0.8, 0.6], 1) * 100) / 100),
      payAYear: Math.round(50_000 + next() * 80_000),
      competencies: Object.fromEntries(standardFramework.competencies.map(({ id }) => [id, pick<Level>([1, 2, 3, 4], 1)])),
      evidence: standardFramework.gates
        .filter(() => next() < 0.4)
        .map(({ id }) => ({ gate: id, state: 'met' as const, note: '', on: null })),
    })
  })
  const teams = Math.ceil(people / 8)
  const rows = Array.from({ length: systems }, (_, at) => {
    const level = pick(levels, 2)
    const to = Math.min(5, level + pick(rises, 1)) as Level // 1 to 5
    const months = 2 + Math.floor(next() * 36)
    const by = `${2027 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-28`
    const system = systemOf(`s${at}`, {
      level,
      target: to === level ? null : { level: to, by },
      size: pick(sizes, 'medium'),
      valueAYear: Math.round(Math.exp(11 + next() * 4)),
      teamId: `t${Math.floor(next() * teams)}`,
      ownerId: `p${Math.floor(next() * people)}`,
    })
    const begun = standardFramework.practices.filter((practice) => practice.level > level && next() < 0.3)
    const half = { score: 0.5 as const, evidence: 'Shown', grade: 'stated' as const, on: null, proofs: [] }
    return { ...system, answers: { ...answersAt(level), ...Object.fromEntries(begun.map(({ id }) => [id, half])) } }
  })
  const settings = settingsWith({ planQuarters })
  const named = Array.from({ length: teams }, (_, at) => Team.parse({ id: `t${at}`, name: `Team ${at}`, purpose: '', leadId: null }))
  return { ...workspaceOf(persons, rows, named, settings), dependency: waits(systems, next) }
}

function waits(systems: number, next: () => number): Workspace['dependency'] {
  const pairs = Array.from({ length: Math.floor(systems / 8) }, () => [Math.floor(next() * systems), Math.floor(next() * systems)] as const)
  const rows = pairs
    .filter(([from, to]) => from < to)
    .map(([from, to], at) => Dependency.parse({ id: `d${at}`, systemId: `s${to}`, onId: `s${from}`, reason: '' }))
  return new Map(rows.map((row) => [row.id, row]))
}

/** The planner's question for one, with a budget of this many times what its people cost, and a tenth of its people hired a quarter at most. */
export function portfolioProblem(people: number, systems: number, planQuarters: number, budget: number | null): Problem {
  const base = baseOf(portfolio(people, systems, planQuarters), standardFramework, TODAY)
  const open = problemOf(base, openLimits, [])
  if (budget === null) return open
  const budgetAQuarter = (open.standingCost / planQuarters) * budget
  return problemOf(base, { ...openLimits, budgetAQuarter, hiresAQuarter: Math.ceil(people / 10) }, [])
}
