import { countWords, upperFirst } from '../base/phrase.ts'
import { quarterOf, quarterWords } from '../base/quarter.ts'
import type { Framework } from '../framework/framework.ts'
import type { Cause } from './causes.ts'
import type { Post } from './plan.ts'

/** Who is there today for a post: at it or above it in the same family. */
export interface Bench {
  readonly count: number
  /** Most full-time equivalents that systems ask of the post in a quarter. */
  readonly peak: number
  /** Somebody, of any role, is at the post's level. */
  readonly levelHeld: boolean
  /** Somebody is in the post's role, at whatever level. */
  readonly roleHeld: boolean
  /** How many of those who are there have a last day. */
  readonly leaving: number
  /** Only people of the post's team are counted, and those who serve all. */
  readonly teamOnly: boolean
}

function work({ plan, step }: Cause): string {
  const { system, level } = plan
  if (!step || system.target?.by == null) return `Running ${system.name} at level ${level}`
  return `${system.name} to level ${system.target.level} by ${quarterWords(quarterOf(system.target.by))}`
}

function lack(framework: Framework, post: Post, { count: there, peak, levelHeld, roleHeld, leaving, teamOnly }: Bench): string {
  if (!levelHeld) return `nobody is at level ${post.level}`
  const role = framework.roles.find(({ id }) => id === post.role)?.name ?? 'engineer'
  const at = `at level ${post.level}`
  if (there === 0 && teamOnly) return `no ${role} ${at} is there for the team`
  if (there === 0) return `there is no ${role}${roleHeld ? ` ${at}` : ''} today`
  const asked = Math.ceil(peak - 1e-9)
  const gone =
    leaving === 0
      ? ''
      : there === 1
        ? ', and leaves'
        : `, ${leaving === there ? 'all' : countWords(leaving)} of whom ${leaving === 1 ? 'leaves' : 'leave'}`
  const team = teamOnly ? ' in the team' : ''
  if (asked > there)
    return `${countWords(asked)} engineers ${at} are needed${team}, ${countWords(there)} ${there === 1 ? 'is' : 'are'} in place${gone}`
  return leaving > 0
    ? `${countWords(there)} ${at} ${there === 1 ? 'is' : 'are'} in place${team}${gone}`
    : `${countWords(there)} ${at}${team} ${there === 1 ? 'has' : 'have'} no time left`
}

/** The cause to name: the largest, or a target it helps reach that is at least half as large. */
const headline = (causes: readonly Cause[]): Cause | undefined =>
  causes.find(({ step, fte }) => step && fte * 2 >= (causes[0]?.fte ?? 0)) ?? causes[0]

/** One plain sentence: which work, by when, and why nobody there can do it. */
export function whyWords(framework: Framework, post: Post, causes: readonly Cause[], bench: Bench): string {
  const first = headline(causes)
  const reason = lack(framework, post, bench)
  if (first === undefined) return upperFirst(reason)
  const others = causes.length - 1
  const more = others === 0 ? '' : `, and ${countWords(others)} more ${others === 1 ? 'system' : 'systems'}`
  return `${work(first)}${more}; ${reason}`
}
