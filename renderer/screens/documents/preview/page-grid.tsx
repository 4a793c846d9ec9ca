import { useRef, useState, type KeyboardEvent } from 'react'
import type { Laid } from './laid.ts'
import { PageDialog } from './page-dialog.tsx'
import { PagePicture } from './page-picture.tsx'
import { pageAfter, pageLabel } from './page-words.ts'
import { useNear } from './use-near.ts'

interface ThumbProps {
  readonly laid: Laid
  readonly page: number
  readonly reached: boolean
  readonly onOpen: () => void
  readonly onFocus: () => void
}

/** One page, drawn only while it is near the view. */
function Thumb({ laid, page, reached, onOpen, onFocus }: ThumbProps) {
  const [ref, near] = useNear<HTMLButtonElement>()
  const { width, height } = laid.layout
  return (
    <li>
      <button
        ref={ref}
        type="button"
        className="page-thumb"
        style={{ aspectRatio: `${width} / ${height}` }}
        tabIndex={reached ? 0 : -1}
        aria-haspopup="dialog"
        onClick={onOpen}
        onFocus={onFocus}
        {...(near ? {} : { 'aria-label': pageLabel(laid, page) })}
      >
        {near ? <PagePicture laid={laid} page={page} /> : null}
      </button>
      <span aria-hidden>Page {page}</span>
    </li>
  )
}

/** How many pages stand in a row now. */
function rowLength(list: HTMLElement): number {
  const [first, ...others] = [...list.children].map((child) => child.getBoundingClientRect().top)
  const next = others.findIndex((top) => top !== first)
  return next === -1 ? list.children.length : next + 1
}

/** All pages of a document; one is in the tab order, arrow keys reach the others, and each opens large. */
export function PageGrid({ laid }: { readonly laid: Laid }) {
  const list = useRef<HTMLOListElement>(null)
  const [reached, setReached] = useState(1)
  const [open, setOpen] = useState<number | null>(null)
  const { pages } = laid.layout
  const move = (event: KeyboardEvent) => {
    if (list.current === null || event.ctrlKey || event.metaKey || event.altKey) return
    const to = pageAfter(event.key, reached, pages.length, rowLength(list.current))
    if (to === null) return
    event.preventDefault()
    list.current.children[to - 1]?.querySelector('button')?.focus()
  }
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of the buttons within */}
      <ol ref={list} className="pages" aria-label={`Pages of ${laid.model.title}`} onKeyDown={move}>
        {pages.map((_, at) => (
          <Thumb
            // oxlint-disable-next-line react/no-array-index-key -- a page is known by its number
            key={at}
            laid={laid}
            page={at + 1}
            reached={reached === at + 1}
            onOpen={() => setOpen(at + 1)}
            onFocus={() => setReached(at + 1)}
          />
        ))}
      </ol>
      {open === null ? null : <PageDialog laid={laid} page={open} onPage={setOpen} onClose={() => setOpen(null)} />}
    </>
  )
}
