import { readCsv } from '../../src/exchange/read/csv.ts'
import { reply } from './reply.ts'

export interface PeopleWork {
  readonly name: string
  readonly bytes: Uint8Array
}

await reply(({ name, bytes }: PeopleWork) => readCsv(name, bytes))
