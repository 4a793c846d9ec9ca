import type { ReactNode } from 'react'

const swatches = {
  line: <path d="M0 7h14" stroke="var(--chart-ink)" strokeWidth="2" />,
  hatch: (
    <>
      <rect x=".5" y="2.5" width="13" height="9" fill="none" stroke="var(--hatch)" />
      <path d="M2 11 8 3M6 11l6-8M10 11l3-4" stroke="var(--hatch)" />
    </>
  ),
  bar: <rect x=".5" y="3.5" width="13" height="7" fill="var(--bar)" stroke="var(--bar-edge)" />,
  late: <rect x=".5" y="3.5" width="13" height="7" fill="var(--warn-bg)" stroke="var(--warn)" />,
  flag: <path d="M7 0v14M3 0h8L7 5z" fill="var(--chart-ink)" stroke="var(--chart-ink)" />,
  mark: <path d="M7 1v12" stroke="var(--chart-ink)" strokeWidth="2.5" />,
} as const satisfies Record<string, ReactNode>

export type Swatch = keyof typeof swatches

/** What the marks of a chart mean, beside its title. */
export function Legend({ entries }: { readonly entries: readonly { readonly swatch: Swatch; readonly words: string }[] }) {
  return (
    <span className="legend">
      {entries.map(({ swatch, words }) => (
        <span key={words}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden>
            {swatches[swatch]}
          </svg>
          {words}
        </span>
      ))}
    </span>
  )
}
