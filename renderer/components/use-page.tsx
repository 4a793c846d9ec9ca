import { useState, type ReactNode } from 'react'
import { Button } from './button.tsx'
import './use-page.css'

const PAGE = 50

/** How many of a long list are drawn: fifty, and fifty more each time they are asked for. */
export function usePage<T>(all: readonly T[]): { readonly page: readonly T[]; readonly more: ReactNode } {
  const [length, setLength] = useState(PAGE)
  const rest = all.length - length
  const more =
    rest <= 0 ? null : (
      <p className="import-more">
        <Button size="sm" onClick={() => setLength(length + PAGE)}>
          Show {Math.min(PAGE, rest)} more
        </Button>
        <span className="q sm">{rest.toLocaleString('en-GB')} more rows</span>
      </p>
    )
  return { page: all.slice(0, length), more }
}
