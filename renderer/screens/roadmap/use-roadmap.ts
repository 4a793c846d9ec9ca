import { useDeferredValue, useMemo } from 'react'
import { roadmap, type Roadmap } from '../../../src/planning/roadmap.ts'
import { frameworkOf } from '../../state/derived.ts'
import { useToday, useWorkspace } from '../../state/hooks.ts'
import type { Aim } from './aim.ts'

interface ShownRoadmap {
  /** The latest worked out; null until there is one. */
  readonly shown: Roadmap | null
  /** A newer one is on its way. */
  readonly isBehind: boolean
}

/** The roadmap to an aim, worked out behind the screen: hundreds of systems take half a second. */
export function useRoadmap(aim: Aim): ShownRoadmap {
  const workspace = useWorkspace()
  const today = useToday()
  const asked = useMemo(() => ({ workspace, aim }), [workspace, aim])
  const taken = useDeferredValue(asked, null)
  const shown = useMemo(
    () => (taken === null ? null : roadmap(taken.workspace, frameworkOf(taken.workspace), today, taken.aim)),
    [taken, today],
  )
  return { shown, isBehind: taken !== asked }
}
