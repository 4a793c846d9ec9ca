import { useDeferredValue, useMemo, useState } from 'react'
import { quarterWords } from '../../../src/base/quarter.ts'
import type { SystemId } from '../../../src/model/system.ts'
import { adoption } from '../../../src/planning/adopt.ts'
import type { Roadmap } from '../../../src/planning/roadmap.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { useOnce } from '../../components/use-once.ts'
import { capital, countWords } from '../../components/words.ts'
import { useReadOnly } from '../../state/hooks.ts'
import { RefusalHere, useEditHere } from '../people/edit-here.tsx'
import { EffectView } from '../system/decisions/effect-view.tsx'
import { useWholeEffect } from '../system/decisions/use-whole-effect.ts'
import '../system/decisions/decisions.css'
import { AdoptTable } from './adopt-table.tsx'
import { adoptLines, adoptWords, onlyThese } from './adopting.ts'

/** "Three systems are not at their aim by Q4 2028 and stay as they are." */
function unreachedWords({ lines, first, quarters }: Roadmap): string | null {
  const count = lines.filter(({ target }) => target === null).length
  if (count === 0) return null
  const end = quarterWords(first + quarters - 1)
  return count === 1
    ? `One system is not at its aim by the end of ${end}; its target stays as it is.`
    : `${capital(countWords(count))} systems are not at their aim by the end of ${end}; their targets stay as they are.`
}

/** The roadmap as it was when the dialog opened, with a choice of its systems. */
function useAdoption(latest: Roadmap) {
  const [roadmap] = useState(latest)
  const lines = useMemo(() => adoptLines(roadmap), [roadmap])
  const [chosen, choose] = useState<ReadonlySet<SystemId>>(() => new Set(lines.map(({ id }) => id)))
  const edit = useMemo(
    () => (chosen.size === 0 ? null : adoption(onlyThese(roadmap, chosen), () => crypto.randomUUID())),
    [roadmap, chosen],
  )
  return { roadmap, lines, chosen, choose, edit }
}

/** Makes the roadmap’s targets and improvements the workspace’s own, after showing what that does. */
export function AdoptDialog({ latest, onClose }: { readonly latest: Roadmap; readonly onClose: () => void }) {
  const readOnly = useReadOnly()
  const { roadmap, lines, chosen, choose, edit } = useAdoption(latest)
  const { refusal, edit: make } = useEditHere()
  // Improvements to plan ask for no work of their own: the plan follows the targets.
  // The dialog is there before the effect is: it takes a plan of its own.
  const isDrawn = useDeferredValue(true, false)
  const shown = useWholeEffect(edit === null || !isDrawn ? null : { ...edit, given: { ...edit.given, improvements: [] } })
  const adopt = useOnce(async () => {
    if (edit !== null && (await make(edit))) onClose()
  })
  const unreached = unreachedWords(roadmap)
  return (
    <Dialog
      title={`Adopt the roadmap to level ${roadmap.aim}`}
      open
      onClose={onClose}
      wide
      note={readOnly ?? 'You can undo this'}
      actions={
        <>
          <Button autoFocus onClick={onClose}>
            {lines.length === 0 ? 'Close' : 'Cancel'}
          </Button>
          {lines.length === 0 ? null : (
            <Button kind="primary" disabled={edit === null || readOnly !== null} onClick={adopt}>
              {adoptWords(lines.filter(({ id }) => chosen.has(id)))}
            </Button>
          )}
        </>
      }
    >
      {lines.length === 0 ? (
        <p>Targets and improvements are as the roadmap has them already, as far as their aims are reached in time.</p>
      ) : (
        <div className="rm-choose scroll">
          <AdoptTable lines={lines} chosen={chosen} onChoose={choose} />
        </div>
      )}
      {unreached === null ? null : <p className="q2 sm rm-unreached">{unreached}</p>}
      {lines.length === 0 ? null : (
        <section className="rm-does dec-does" aria-label="What it does to the plan" aria-live="polite">
          <h3>What it does to the plan</h3>
          <EffectView
            shown={shown}
            waiting={edit === null ? 'Choose a system to see what its new target does.' : 'Working out what it does.'}
          />
        </section>
      )}
      <RefusalHere words={refusal} />
    </Dialog>
  )
}
