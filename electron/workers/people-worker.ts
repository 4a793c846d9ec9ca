import { readCsv } from '../../src/exchange/read/csv.ts'
import type { SentFile } from '../uploads.ts'
import { reply } from './reply.ts'

await reply(({ name, bytes }: SentFile) => readCsv(name, bytes))
