import type { Database } from 'better-sqlite3'
import { createWorkspace } from './0001-workspace.ts'
import { addCandidates } from './0002-candidates.ts'
import { addSystemWork } from './0003-systems.ts'
import { addPlans } from './0004-plans.ts'

export type Migration = (db: Database) => void

/** Shipped steps never change and never move: a file's `user_version` is how many of these it has had. */
export const migrations: readonly Migration[] = [createWorkspace, addCandidates, addSystemWork, addPlans]
