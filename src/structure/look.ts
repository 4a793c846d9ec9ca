import { dateWords } from '../base/date.ts'
import { listWords } from '../base/phrase.ts'
import type { Framework } from '../framework/framework.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Decision, Plan } from '../planning/plan.ts'
import type { Coverage } from './structure.ts'

/** What a rule looks at. `size`: engineers that the structure is judged for. */
export interface Look {
  readonly workspace: Workspace
  readonly framework: Framework
  readonly plan: Plan
  readonly size: number
  readonly coverage: readonly Coverage[]
}

/** "the AI Reliability Engineer L4 seat, open by 12 Jan 2027" */
export const seatWords = (framework: Framework, { post, openBy }: Decision): string =>
  `the ${framework.roles.find(({ id }) => id === post.role)?.name ?? 'engineer'} L${post.level} seat, open by ${dateWords(openBy)}`

/** "11 engineers", "1 engineer" */
export const engineerCount = (count: number): string => `${count.toLocaleString('en-GB')} ${count === 1 ? 'engineer' : 'engineers'}`

/** The first names of a list and how many more: "Ana Ruiz, Ben Cole and 12 more". */
export function someNames(names: readonly string[], most = 3): string {
  const shown = names.slice(0, most)
  const more = names.length - shown.length
  return listWords(more > 0 ? [...shown, `${more.toLocaleString('en-GB')} more`] : shown)
}
