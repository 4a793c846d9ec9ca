import { useEffect, useRef, type RefObject } from 'react'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import type { Laid } from './laid.ts'
import { PagePicture } from './page-picture.tsx'
import { pageLabel, pageText } from './page-words.ts'

interface PageDialogProps {
  readonly laid: Laid
  readonly page: number
  readonly onPage: (page: number) => void
  readonly onClose: () => void
}

/** Left and right turn the page, wherever in the dialog the focus is. */
function useTurning(page: number, count: number, turnTo: (page: number) => void): void {
  useEffect(() => {
    const turn = (event: KeyboardEvent) => {
      const to = event.key === 'ArrowRight' ? page + 1 : event.key === 'ArrowLeft' ? page - 1 : 0
      if (to < 1 || to > count || event.altKey || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      turnTo(to)
    }
    document.addEventListener('keydown', turn)
    return () => document.removeEventListener('keydown', turn)
  }, [page, count, turnTo])
}

interface SheetProps extends Pick<PageDialogProps, 'laid' | 'page'> {
  readonly view: RefObject<HTMLDivElement | null>
}

/** A page, its words for whoever cannot see it, and the focus when it opens: the keyboard scrolls it. */
function Sheet({ laid, page, view }: SheetProps) {
  useEffect(() => view.current?.focus(), [view])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must take the focus (WCAG 2.1.1)
    <div ref={view} className="page-large" role="region" aria-label={`Page ${page}`} tabIndex={0}>
      <PagePicture laid={laid} page={page} />
      <div className="sr">
        {pageText(laid, page).map((line, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- lines of a page never move
          <p key={at}>{line}</p>
        ))}
      </div>
    </div>
  )
}

/** One page large enough to read; arrow keys turn to the page before and the next. */
export function PageDialog({ laid, page, onPage, onClose }: PageDialogProps) {
  const count = laid.layout.pages.length
  const view = useRef<HTMLDivElement>(null)
  const turnTo = (to: number) => {
    onPage(to)
    view.current?.closest('.dialog-body')?.scrollTo({ top: 0 })
  }
  useTurning(page, count, turnTo)
  return (
    <Dialog
      title={laid.model.title}
      open
      wide
      onClose={onClose}
      note={<span aria-live="polite">{pageLabel(laid, page)}</span>}
      actions={
        <>
          <Button icon="back" disabled={page === 1} onClick={() => turnTo(page - 1)}>
            Previous
          </Button>
          <Button icon="forward" disabled={page === count} onClick={() => turnTo(page + 1)}>
            Next
          </Button>
        </>
      }
    >
      <Sheet laid={laid} page={page} view={view} />
    </Dialog>
  )
}
