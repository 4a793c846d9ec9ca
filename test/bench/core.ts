import { join } from 'node:path'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import Database from 'better-sqlite3'
import { writeDocuments } from '../../electron/long-work.ts'
import { placesIn } from '../../electron/places.ts'
import type { DocumentRequest } from '../../src/contract/commands.ts'
import { standardFramework } from '../../src/framework/standard.ts'
import { readWorkspace } from '../../src/model/read-workspace.ts'
import { plan } from '../../src/planning/make-plan.ts'
import { createWorkspaceFile } from '../../src/storage/create-file.ts'
import { openWorkspaceFile } from '../../src/storage/workspace-file.ts'
import { northwind, TODAY } from '../support/organisation.ts'
import { against, goalOf, timed, within, type Figure } from './figure.ts'
import { largeWorkspace } from './large.ts'

const RUNS = 3
const now = (): string => '2026-11-24T09:00:00.000Z'

const five: readonly DocumentRequest[] = [
  { kind: 'headcount-plan' },
  { kind: 'team-charter' },
  { kind: 'interview-kit', role: 'ai-systems-engineer', level: 4, seed: 1, candidateId: null },
  { kind: 'career-plan', personId: 'dana-whitfield' },
  { kind: 'maturity-report' },
]

/** The parts of a zip file as they are when unpacked, found one after the other. */
function partsOf(file: Uint8Array): readonly Buffer[] {
  const bytes = Buffer.from(file)
  const parts: Buffer[] = []
  let at = bytes.readUInt32LE(bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1')) + 16)
  while (bytes.readUInt32LE(at) === 0x02_01_4b_50) {
    const [method, size, local] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)]
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const packed = bytes.subarray(from, from + size)
    parts.push(method === 0 ? packed : inflateRawSync(packed))
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return parts
}

/** All five documents of the sample as every shell makes them, workers and all, against zipping their ready XML. */
export async function wordFigure(root: string, work: string): Promise<Figure> {
  const path = join(work, 'word.cadre')
  createWorkspaceFile(path, northwind())
  const file = openWorkspaceFile(path, { now, holder: 'command-line' })
  const workspace = file.text()
  file.close()
  const make = () => writeDocuments(placesIn(root, 'source'), { workspace, today: TODAY, documents: five })
  const parts = (await make()).flatMap(({ bytes }) => partsOf(bytes))
  const zipping = await timed(RUNS, () => parts.map((part) => deflateRawSync(part)))
  const making = await timed(RUNS, make)
  return {
    ...against('Five Word files of the sample together', making, ['zipping their ready XML', zipping], Infinity),
    ...goalOf(making, 10_000),
  }
}

/** A plan is remembered for its workspace, so each run gets one of its own. */
export async function planFigure(): Promise<Figure> {
  const workspaces = Array.from({ length: RUNS + 1 }, () => largeWorkspace(300, 60, 12))
  const planned = await timed(RUNS, () => plan(workspaces.pop() ?? northwind(), standardFramework, TODAY))
  return within('A plan for 300 people, 60 systems and 12 quarters', planned, 250)
}

/** Locking, checking and reading a file of 10,000 people, against SQLite's own reading of its rows. */
export async function openFigure(work: string): Promise<Figure> {
  const path = join(work, 'ten-thousand.cadre')
  createWorkspaceFile(path, largeWorkspace(10_000, 40))
  const open = () => {
    const file = openWorkspaceFile(path, { now, holder: 'command-line' })
    readWorkspace(file.text())
    file.close()
  }
  const bare = () => {
    const db = new Database(path, { readonly: true })
    JSON.parse(db.prepare<[], string>('SELECT json_group_array(json(body)) FROM person').pluck().get() ?? '[]')
    db.close()
  }
  const [opening, reading] = [await timed(RUNS, open), await timed(RUNS, bare)]
  return {
    ...against('Opening a file of 10,000 people', opening, ['SQLite reading its rows as JSON', reading], Infinity),
    ...goalOf(opening, 1000),
  }
}
