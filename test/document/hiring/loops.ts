import type { DocumentModel } from '../../../src/document/block.ts'
import { makeDocuments } from '../../../src/document/make.ts'
import { frameworkFor } from '../../../src/framework/standard.ts'
import type { Loop } from '../../../src/interview/loop.ts'
import { loop } from '../../../src/interview/make-loop.ts'
import type { Workspace } from '../../../src/model/workspace.ts'
import type { Post } from '../../../src/planning/plan.ts'
import { bank, contextOf } from '../workspaces.ts'

/** Every post that the framework knows; a role without levels is asked for at level 3. */
export const posts = (workspace: Workspace): readonly Post[] =>
  frameworkFor(workspace).roles.flatMap(({ id, levels }) =>
    (levels.length === 0 ? [3 as const] : levels).map((level) => ({ role: id, level })),
  )

export const loopOf = (workspace: Workspace, post: Post, seed: number): Loop => loop(workspace, frameworkFor(workspace), bank, post, seed)

export const kitOf = (workspace: Workspace, post: Post, seed: number, candidateId: string | null = null): readonly DocumentModel[] =>
  makeDocuments({ kind: 'interview-kit', ...post, seed, candidateId }, contextOf(workspace))
