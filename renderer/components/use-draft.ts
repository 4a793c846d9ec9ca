import { useEffect, useRef, useState } from 'react'

interface Draft {
  readonly text: string
  readonly change: (text: string) => void
  /** Writes what was typed, if it is not what stands there already. */
  readonly commit: () => void
}

/** What is being typed over a value, until it is written: then the value shows again, whoever changed it. */
export function useDraft(value: string, write: (text: string) => Promise<unknown> | null): Draft {
  const [draft, setDraft] = useState<string | null>(null)
  const underWay = useRef<string | null>(null)
  const commit = (): void => {
    if (draft === null || draft === underWay.current) return
    const written = draft === value ? Promise.resolve() : write(draft)
    if (written === null) return
    underWay.current = draft
    void written.finally(() => {
      if (underWay.current === draft) underWay.current = null
      // What was typed on meanwhile stays.
      setDraft((now) => (now === draft ? null : now))
    })
  }
  const latest = useRef(commit)
  useEffect(() => {
    latest.current = commit
  })
  // A field that goes away while it has the focus is never blurred: Back in the window’s history takes it, and must not take the text.
  useEffect(() => () => latest.current(), [])
  return { text: draft ?? value, change: setDraft, commit }
}
