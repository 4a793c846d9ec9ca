import type { Finding } from '../../src/structure/finding.ts'
import { useEdit, useTell } from '../state/hooks.ts'
import { focusHead } from './focus-head.ts'

/** Does what a finding proposes and says so, in the same words wherever findings stand. */
export function useApplyFix(): (fix: Finding['fix']) => void {
  const edit = useEdit()
  const tell = useTell()
  const apply = async (fix: Finding['fix']) => {
    if (fix.edit === null || !(await edit(fix.edit))) return
    tell('good', `Fix applied. ${fix.words} You can undo it.`)
    // The finding goes, and its button with it.
    requestAnimationFrame(focusHead)
  }
  return (fix) => void apply(fix)
}
