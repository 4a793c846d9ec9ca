import type { Outcome } from '../../src/planning/plan.ts'

/** "7 weeks late", from days late. */
const lateWords = (days: number): string => {
  if (days < 14) return `${days} ${days === 1 ? 'day' : 'days'} late`
  return days < 120 ? `${Math.round(days / 7)} weeks late` : `${Math.round((days * 12) / 365.25)} months late`
}

/** How a system comes out: "On time", "7 weeks late", "Not in this plan". */
export function outcomeWords({ state, daysLate }: Outcome): string {
  switch (state) {
    case 'no-target':
      return 'No target'
    case 'at-target':
      return 'At target'
    case 'on-time':
      return 'On time'
    case 'late':
      return daysLate === null ? 'Late' : lateWords(daysLate)
    case 'beyond-plan':
      return 'After the plan'
    default:
      return state satisfies never
  }
}

export const outcomeTone = { 'no-target': 'mute', 'at-target': 'good', 'on-time': 'good', late: 'warn', 'beyond-plan': 'warn' } as const
