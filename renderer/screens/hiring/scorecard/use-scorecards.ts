import { useCallback, useEffect, useState } from 'react'
import { Refusal } from '../../../../src/base/failure.ts'
import type { ScorecardReading } from '../../../../src/contract/scorecard-reading.ts'
import { contentsOf } from '../../../client/files.ts'
import { useCall } from '../../../state/hooks.ts'

/** A file that was read, or the sentences that say why it cannot be. */
export type Read = { readonly file: string; readonly reading: ScorecardReading } | { readonly file: string; readonly why: string }

/** Filled sheets, read one after the other; each waits until somebody has decided about the one before. */
export function useScorecards() {
  const call = useCall()
  const [files, setFiles] = useState<readonly File[]>([])
  const [read, setRead] = useState<Read | null>(null)
  const [failure, setFailure] = useState<Error | null>(null)
  const [file] = files
  useEffect(() => {
    if (file === undefined) return undefined
    let wanted = true
    const take = (one: Read) => (wanted ? setRead(one) : undefined)
    contentsOf(file)
      .then((contents) => call('scorecard.read', contents))
      .then(
        (reading) => take({ file: file.name, reading }),
        (error: unknown) => {
          if (error instanceof Refusal) take({ file: file.name, why: error.message })
          else setFailure(error instanceof Error ? error : new Error(String(error)))
        },
      )
    return () => {
      wanted = false
    }
  }, [file, call])
  if (failure !== null) throw failure
  const next = useCallback(() => {
    setRead(null)
    setFiles((all) => all.slice(1))
  }, [])
  return { read, waiting: Math.max(0, files.length - 1), add: (more: readonly File[]) => setFiles((all) => [...all, ...more]), next }
}
