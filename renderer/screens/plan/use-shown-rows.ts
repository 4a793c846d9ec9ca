import { useState } from 'react'

const PAGE = 50

/** How many of a long list are drawn: fifty and fifty more each time, and always as far as the one that is open. */
export function useShownRows<T extends { readonly id: string }>(all: readonly T[], open: string | undefined) {
  const [asked, setAsked] = useState(PAGE)
  const at = open === undefined ? -1 : all.findIndex(({ id }) => id === open)
  const length = Math.max(asked, at + 1)
  return { rows: all.slice(0, length), left: Math.max(0, all.length - length), next: PAGE, more: () => setAsked(length + PAGE) }
}
