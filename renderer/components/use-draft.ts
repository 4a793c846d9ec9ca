import { useState } from 'react'

interface Draft {
  readonly text: string
  readonly change: (text: string) => void
  /** Writes what was typed, if it is not what stands there already. */
  readonly commit: () => void
}

/** What is being typed over a value, until it is written: then the value shows again, whoever changed it. */
export function useDraft(value: string, write: (text: string) => Promise<unknown> | null): Draft {
  const [draft, setDraft] = useState<string | null>(null)
  return {
    text: draft ?? value,
    change: setDraft,
    commit: () => {
      if (draft === null) return
      const written = draft === value ? Promise.resolve() : write(draft)
      if (written !== null) void written.finally(() => setDraft(null))
    },
  }
}
