import { useState } from 'react'
import { dateWords, PlainDate } from '../../../src/base/date.ts'
import type { Commitment } from '../../../src/model/commitment.ts'
import { PersonId, type Person } from '../../../src/model/person.ts'
import { isSeat } from '../../../src/model/planned.ts'
import { postWords } from '../../../src/planning/words.ts'
import { Button } from '../../components/button.tsx'
import { ChangeTable } from '../../components/change-table.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Field } from '../../components/form.tsx'
import { useOnce } from '../../components/use-once.ts'
import { useFramework, useGo, useToday, useWorkspace } from '../../state/hooks.ts'
import { RefusalHere, useEditHere } from '../people/edit-here.tsx'
import { arrivalOf } from './arrival.ts'
import { lastWho } from './who-decides.ts'
import { WhoFields } from './who-fields.tsx'

interface Newcomer {
  readonly name: string
  readonly startDate: string
}

function NewcomerFields({ one, onChange }: { readonly one: Newcomer; readonly onChange: (one: Newcomer) => void }) {
  return (
    <>
      <Field label="Who takes the seat">
        <input
          className="input"
          value={one.name}
          maxLength={200}
          required
          autoFocus
          onChange={(event) => onChange({ ...one, name: event.target.value })}
        />
      </Field>
      <Field label="First day">
        <input
          className="input"
          type="date"
          value={one.startDate}
          required
          onChange={(event) => onChange({ ...one, startDate: event.target.value })}
        />
      </Field>
    </>
  )
}

/** What a move makes of the person. */
function MoveTable({ one }: { readonly one: Commitment }) {
  const { person, team } = useWorkspace()
  const framework = useFramework()
  const who = person.get(one.personId ?? '')
  if (who === undefined) return null
  const teamName = (id: string | null): string => (id === null ? 'None' : (team.get(id)?.name ?? 'None'))
  const post = who.role === null || who.level === null ? 'No level' : postWords({ role: who.role, level: who.level }, framework)
  const line =
    one.kind === 'reassign'
      ? { what: `Team of ${who.name}`, before: teamName(who.teamId), after: teamName(one.teamId) }
      : { what: `Post of ${who.name}`, before: post, after: postWords(one, framework) }
  return <ChangeTable caption="What the move changes" lines={[line]} />
}

/** Brings a decision of the plan in use to its end: somebody takes the seat, or the move is made. */
export function CompleteDialog({
  one,
  title,
  onClose,
}: {
  readonly one: Commitment
  readonly title: string
  readonly onClose: () => void
}) {
  const workspace = useWorkspace()
  const framework = useFramework()
  const today = useToday()
  const go = useGo()
  const { refusal, edit } = useEditHere()
  const [who, setWho] = useState(() => ({ by: lastWho(workspace), note: '' }))
  const [newcomer, setNewcomer] = useState<Newcomer>({ name: '', startDate: one.inSeat })
  const [id] = useState(() => PersonId.parse(crypto.randomUUID()))
  const startDate = PlainDate.safeParse(newcomer.startDate)
  const seat = isSeat(one)
  const name = newcomer.name.trim()
  const person: Person | null = seat && startDate.success && name !== '' ? arrivalOf(one, id, name, startDate.data) : null
  const save = useOnce(async () => {
    const given = { id: one.id, by: who.by.trim(), on: today, note: who.note.trim(), person }
    if (!(await edit({ kind: 'complete-decision', given }))) return
    onClose()
    go({ screen: 'people', id: person?.id ?? one.personId ?? undefined })
  })
  return (
    <Dialog
      title={`${title}: ${postWords(one, framework)}`}
      open
      onClose={onClose}
      note="You can undo this"
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" disabled={who.by.trim() === '' || (seat && person === null)} onClick={save}>
            {title}
          </Button>
        </>
      }
    >
      {seat ? (
        <p className="q2 assumptions-lead">
          In seat as planned on {dateWords(one.inSeat)}. The plan then counts the person in place of the seat.
        </p>
      ) : (
        <MoveTable one={one} />
      )}
      <div className="form cols">
        {seat ? <NewcomerFields one={newcomer} onChange={setNewcomer} /> : null}
        <WhoFields who={who} label="Who says so" onChange={setWho} />
      </div>
      <RefusalHere words={refusal} />
    </Dialog>
  )
}
