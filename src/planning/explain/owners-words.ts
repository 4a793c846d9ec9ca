import { countWords } from '../../base/phrase.ts'
import { defaultValue } from '../../framework/standard.ts'
import { isSeat } from '../../model/planned.ts'
import type { Decision, Post } from '../plan.ts'
import type { Base } from '../play.ts'

/** The level from which someone of the systems family can be an owner as a main job. */
const OWNER_LEVEL = 4
/** Reliability and cost. */
const OWNERS = 2

/** That a team of this size needs the post for an owner of its own, where it would lack one without the decision; null where it would not. */
export function ownersWords({ framework, staff, ladder }: Base, decisions: readonly Decision[], of: Decision): string | null {
  const from = defaultValue(framework, 'structure.dedicated-owners-from')
  const moved = new Map(decisions.map(({ personId, post }) => [personId, post]))
  const posts: readonly Post[] = [
    ...staff.flatMap(({ person, place }) => (person.endDate === null ? (moved.get(person.id) ?? ladder.posts[place] ?? []) : [])),
    ...decisions.filter(({ kind }) => kind === 'hire').map(({ post }) => post),
  ]
  const family = ({ role }: Post): string | undefined => framework.roles.find(({ id }) => id === role)?.family
  const isReliability = (post: Post): boolean => family(post) === 'reliability'
  const isOwner = (post: Post): boolean => isReliability(post) || (family(post) === 'systems' && post.level >= OWNER_LEVEL)
  if (
    of.kind === 'contract' ||
    posts.length <= from ||
    !isOwner(of.post) ||
    (of.from !== null && isOwner(of.from) && !isReliability(of.post))
  )
    return null
  const others = (is: (post: Post) => boolean): number => posts.filter(is).length - (isSeat(of) || is(of.post) ? 1 : 0)
  const lacks = (isReliability(of.post) && others(isReliability) < 1) || others(isOwner) < OWNERS
  return lacks
    ? `Beyond ${countWords(from)} engineers, reliability and cost each have to be somebody’s main job, and without it nobody could take one of them.`
    : null
}
