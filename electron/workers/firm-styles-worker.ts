import { readFirmStyles } from '../../src/exchange/read/firm-styles.ts'
import type { SentFile } from '../uploads.ts'
import { reply } from './reply.ts'

await reply(({ name, bytes }: SentFile) => readFirmStyles(name, bytes))
