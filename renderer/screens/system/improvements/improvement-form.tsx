import { useState } from 'react'
import { projection } from '../../../../src/maturity/projection.ts'
import type { Standing } from '../../../../src/maturity/standing.ts'
import type { Improvement } from '../../../../src/model/improvement.ts'
import type { PracticeId } from '../../../../src/model/vocabulary.ts'
import { Button } from '../../../components/button.tsx'
import { ChangeTable } from '../../../components/change-table.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { useOnce } from '../../../components/use-once.ts'
import { useFramework } from '../../../state/hooks.ts'
import { RefusalHere, useEditHere } from '../../people/edit-here.tsx'
import { nextBest, practiceGroups } from './choices.ts'
import { standingChange } from './consequences.ts'
import { draftOf, improvementOf, newDraft } from './improvement-draft.ts'
import { ImprovementFields } from './improvement-fields.tsx'
import { PracticeSelect } from './practice-select.tsx'

interface FormProps {
  readonly standing: Standing
  /** Open improvements of the system. */
  readonly open: readonly Improvement[]
  readonly onClose: () => void
}

const MOST_BEST = 8

/** Plans an improvement: of the practice given, or another. */
export function PlanImprovement({ standing, open, practice, onClose }: FormProps & { readonly practice: PracticeId }) {
  const framework = useFramework()
  const { system } = standing
  const { refusal, edit } = useEditHere()
  const [id] = useState(() => crypto.randomUUID())
  const [draft, setDraft] = useState(() => newDraft(system, practice))
  const one = improvementOf(draft, id, system.id)
  const best = nextBest(standing, framework, open).slice(0, MOST_BEST)
  const save = useOnce(async () => {
    if (one !== null && (await edit({ kind: 'plan-improvement', given: { improvement: one } }))) onClose()
  })
  return (
    <Dialog
      title="Plan an improvement"
      open
      onClose={onClose}
      note="You can undo this"
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" disabled={one === null} onClick={save}>
            Plan it
          </Button>
        </>
      }
    >
      <div className="form cols">
        <div className="full">
          <PracticeSelect
            best={{ label: 'What brings most next', practices: best.map((next) => next.practice) }}
            groups={practiceGroups(standing, framework, open)}
            value={draft.practiceId}
            onChange={(practiceId) => setDraft({ ...draft, practiceId, to: 1 })}
          />
        </div>
        <ImprovementFields system={system} draft={draft} onChange={setDraft} />
      </div>
      <Leads standing={standing} before={open} after={one === null ? open : [...open, one]} />
      <RefusalHere words={refusal} />
    </Dialog>
  )
}

interface ChangeProps extends FormProps {
  readonly improvement: Improvement
  readonly name: string
  readonly onRemove: () => void
}

/** Changes an open improvement; its practice stays. */
export function ChangeImprovement({ standing, open, improvement, name, onClose, onRemove }: ChangeProps) {
  const { refusal, edit } = useEditHere()
  const [draft, setDraft] = useState(() => draftOf(improvement))
  const one = improvementOf(draft, improvement.id, improvement.systemId)
  const save = useOnce(async () => {
    if (one === null) return
    const { to, ownerId, by, note } = one
    if (await edit({ kind: 'change-improvement', given: { id: one.id, patch: { to, ownerId, by, note } } })) onClose()
  })
  return (
    <Dialog
      title={name}
      open
      onClose={onClose}
      note="You can undo this"
      actions={
        <>
          <Button icon="trash" onClick={onRemove}>
            Remove
          </Button>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" disabled={one === null} onClick={save}>
            Save changes
          </Button>
        </>
      }
    >
      <div className="form cols">
        <ImprovementFields system={standing.system} draft={draft} onChange={setDraft} />
      </div>
      <Leads standing={standing} before={open} after={one === null ? open : open.map((other) => (other.id === one.id ? one : other))} />
      <RefusalHere words={refusal} />
    </Dialog>
  )
}

interface LeadsProps {
  readonly standing: Standing
  readonly before: readonly Improvement[]
  readonly after: readonly Improvement[]
}

/** Where all open improvements lead, as they are and as drafted. */
function Leads({ standing: { system }, before, after }: LeadsProps) {
  const framework = useFramework()
  const leads = (open: readonly Improvement[]) => projection(system, open, framework).then
  const lines = standingChange(leads(before), leads(after))
  return (
    <>
      {lines.length === 0 ? <p className="q2 sm imp-same">Where the open improvements lead stays as it is.</p> : null}
      <ChangeTable caption="Where all open improvements lead" from="Planned leads to" to="With this" lines={lines} />
    </>
  )
}
