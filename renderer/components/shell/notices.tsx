import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useStores } from '../../state/context.ts'
import type { Notice } from '../../state/notice-store.ts'
import { Button } from '../button.tsx'
import { Icon } from '../icon.tsx'
import { toneIcon } from '../state-words.tsx'

const SHOWN = 6000

function NoticeCard({ notice }: { readonly notice: Notice }) {
  const dismiss = useStore(useStores().notices, (state) => state.dismiss)
  useEffect(() => {
    if (notice.tone !== 'good') return undefined
    const timer = setTimeout(() => dismiss(notice.id), SHOWN)
    return () => clearTimeout(timer)
  }, [notice, dismiss])
  return (
    <li className={`notice ${notice.tone}`}>
      <Icon name={toneIcon[notice.tone]} />
      <span>{notice.words}</span>
      <Button kind="icon" icon="close" aria-label="Dismiss" onClick={() => dismiss(notice.id)} />
    </li>
  )
}

/** What happened, read out as it comes. Refusals stay until they are dismissed. */
export function Notices() {
  const notices = useStore(useStores().notices, (state) => state.notices)
  return (
    <section aria-label="Notices" aria-live="polite">
      <ul className="notices">
        {notices.map((notice) => (
          <NoticeCard key={notice.id} notice={notice} />
        ))}
      </ul>
    </section>
  )
}
