import { parentPort, workerData } from 'node:worker_threads'
import type { Workspace } from '../../src/model/workspace.ts'
import { crowdOf, playRuns } from './simulation-crowd.ts'

export interface Lane {
  readonly workspace: Workspace
  readonly from: number
  readonly to: number
}

const { workspace, from, to } = workerData as Lane // simulation.ts starts it
const crowd = crowdOf(workspace)
playRuns(crowd, 0, 500)
parentPort?.once('message', () => {
  playRuns(crowd, from, to)
  parentPort?.postMessage('done')
})
parentPort?.postMessage('ready')
