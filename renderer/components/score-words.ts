/** The level and the share of the next level’s points: "3.62". */
export const levelScore = (score: number): string => score.toFixed(2)
/** What it gains, from two scores as they are shown: "+0.05", or "0" when they read the same. */
export function gainWords(before: number, after: number): string {
  const gain = Math.round(after * 100) - Math.round(before * 100)
  return gain === 0 ? '0' : `${gain > 0 ? '+' : '−'}${(Math.abs(gain) / 100).toFixed(2)}`
}
