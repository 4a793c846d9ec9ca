import type { Reach } from '../../../src/career/path.ts'
import type { IconName } from '../../components/icon-paths.tsx'

export type GateLine = Reach['gates'][number]

export const gateState: Readonly<Record<GateLine['state'], { readonly icon: IconName; readonly tone: string; readonly words: string }>> = {
  met: { icon: 'check', tone: 'good', words: 'Met' },
  partly: { icon: 'half', tone: 'warn', words: 'Partly met' },
  missing: { icon: 'close', tone: 'bad', words: 'Missing' },
}
