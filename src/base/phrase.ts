const SMALL = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'] as const

/** A count as it stands in a sentence: words up to twelve, figures from there. */
export const countWords = (count: number): string => SMALL[count] ?? count.toLocaleString('en-GB')

/** "a", "a and b", "a, b and c"; the last joined by the word given. */
export function listWords(items: readonly string[], joint: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1)}`
}

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
/** For a name in the middle of a sentence: "failure recovery". */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
