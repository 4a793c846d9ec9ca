export const percent = (share: number): string => `${Math.round(share * 100)}%`

/** "30 to 40%", or "40%" when both are the same. */
export const percentRange = (low: number, high: number): string =>
  low === high ? percent(low) : `${Math.round(low * 100)} to ${percent(high)}`
