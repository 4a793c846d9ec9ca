import { readScorecard } from '../../src/exchange/read/scorecard.ts'
import type { SentFile } from '../uploads.ts'
import { reply } from './reply.ts'

await reply(({ name, bytes }: SentFile) => readScorecard(name, bytes))
