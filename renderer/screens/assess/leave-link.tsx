import type { System } from '../../../src/model/system.ts'
import { hashOf } from '../../state/place.ts'

/** Back to the system’s page; what was answered is saved already. */
export function LeaveLink({ system }: { readonly system: System }) {
  return (
    <a href={hashOf({ screen: 'system', id: system.id, part: 'assessment' })} className="btn" aria-keyshortcuts="Escape">
      Leave <kbd aria-hidden>Esc</kbd>
    </a>
  )
}
