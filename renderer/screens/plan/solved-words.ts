import type { FoundFigures } from '../../../src/contract/plan-work.ts'
import type { Solved } from '../../../src/model/scenario.ts'

/** "0.4%", "12%"; "less than 0.1%" for less. */
export function shareWords(share: number): string {
  const percent = share * 100
  if (percent < 0.05) return 'less than 0.1%'
  return `${percent < 9.95 ? percent.toFixed(1).replace('.0', '') : Math.round(percent)}%`
}

/** Gaps are shares of this plan's; how much dearer it is than the best is a share of the best's. */
const above = (gap: number): number => (gap < 1 ? gap / (1 - gap) : Number.POSITIVE_INFINITY)

const NOTHING = 1e-6
/** A bound that says nothing: with this much of a gap hardly anything is known. */
const ALL = 0.995

type Gaps = Pick<Solved, 'proven' | 'latenessGap' | 'costGap'>

/** How good a plan is against the best possible: "Proven best within these limits". Lateness counts before cost. */
export function gapWords({ proven, latenessGap, costGap }: Gaps): string {
  if (proven) return 'Proven best within these limits'
  if (latenessGap >= ALL) return 'How much less late targets could be is not known yet'
  if (latenessGap > NOTHING) return `Targets could at best be ${shareWords(latenessGap)} less late than here`
  if (costGap <= NOTHING) return 'As early and as cheap as possible; fewer decisions may do'
  return costGap >= 0.5
    ? 'How much cheaper it could be is not known yet'
    : `At most ${shareWords(above(costGap))} dearer than the best possible`
}

/** Whether what is known of it is good news: proven, or within a tenth of the best possible. */
export const isGood = ({ proven, latenessGap, costGap }: Gaps): boolean => proven || (latenessGap <= 0.1 && costGap <= 0.1)

/** "5 of 6 on time" */
export const onTimeWords = ({ onTime, of }: Pick<FoundFigures, 'onTime' | 'of'>): string =>
  of === 0 ? 'no target to reach' : `${onTime} of ${of} targets on time`
