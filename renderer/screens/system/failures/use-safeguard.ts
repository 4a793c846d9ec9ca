import { useRef } from 'react'
import type { FailureMode } from '../../../../src/framework/framework.ts'
import { aboutSystem } from '../../../../src/maturity/about-system.ts'
import { SafeguardId, type Safeguard } from '../../../../src/model/safeguard.ts'
import type { System } from '../../../../src/model/system.ts'
import { useOpened } from '../../../state/context.ts'
import { useEdit } from '../../../state/hooks.ts'

type Parts = Pick<Safeguard, 'detectedBy' | 'limitedBy' | 'recoveredBy' | 'rehearsedOn' | 'ownerId'>

const nothing: Parts = { detectedBy: '', limitedBy: '', recoveredBy: '', rehearsedOn: null, ownerId: null }
const isNothing = ({ detectedBy, limitedBy, recoveredBy, rehearsedOn, ownerId }: Parts): boolean =>
  [detectedBy, limitedBy, recoveredBy].every((text) => text.trim() === '') && rehearsedOn === null && ownerId === null

/** Writes parts of a system's answer to a failure mode; an answer without any part is none. One write waits for the one before. */
export function useSafeguard(system: System, mode: FailureMode): (parts: Partial<Parts>) => Promise<unknown> {
  const { store } = useOpened()
  const edit = useEdit()
  const last = useRef<Promise<unknown>>(Promise.resolve())
  const write = (parts: Partial<Parts>): Promise<unknown> => {
    const rows = aboutSystem(store.getState().workspace.safeguard, system.id)
    const before = rows.find((one) => one.mode === mode.id)
    const after = { ...nothing, ...before, ...parts }
    if (!isNothing(after)) {
      const id = before?.id ?? SafeguardId.parse(crypto.randomUUID())
      return edit({ kind: 'set-safeguard', given: { safeguard: { ...after, id, systemId: system.id, mode: mode.id } } })
    }
    return before === undefined ? Promise.resolve() : edit({ kind: 'remove-safeguard', given: { id: before.id } })
  }
  return (parts) => {
    last.current = last.current.then(() => write(parts))
    return last.current
  }
}
