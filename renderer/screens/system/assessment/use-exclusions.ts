import type { System } from '../../../../src/model/system.ts'
import type { DimensionId } from '../../../../src/model/vocabulary.ts'
import { useEdit } from '../../../state/hooks.ts'

interface Exclusions {
  readonly leaveOut: (dimension: DimensionId, reason: string) => Promise<boolean>
  readonly takeIn: (dimension: DimensionId) => Promise<boolean>
}

/** Leaves dimensions out of a system’s assessment, and takes them in again. */
export function useExclusions({ id: systemId }: System): Exclusions {
  const edit = useEdit()
  return {
    leaveOut: (dimension, reason) => edit({ kind: 'leave-out-dimension', given: { systemId, dimension, reason: reason.trim() } }),
    takeIn: (dimension) => edit({ kind: 'leave-out-dimension', given: { systemId, dimension, reason: null } }),
  }
}
