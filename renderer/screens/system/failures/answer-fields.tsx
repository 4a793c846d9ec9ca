import { useId } from 'react'
import { dateWords, PlainDate } from '../../../../src/base/date.ts'
import { defaultValue } from '../../../../src/framework/standard.ts'
import type { FailureAnswer } from '../../../../src/maturity/failures.ts'
import { PersonId } from '../../../../src/model/person.ts'
import { Field, Select } from '../../../components/form.tsx'
import { Icon } from '../../../components/icon.tsx'
import { useDraft } from '../../../components/use-draft.ts'
import { useFramework, useReadOnly, useToday, useWorkspace } from '../../../state/hooks.ts'
import { useSafeguard } from './use-safeguard.ts'

type Write = ReturnType<typeof useSafeguard>

interface TextPartProps {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly onWrite: (text: string) => Promise<unknown>
}

/** One part of an answer, written when the field is left. */
function TextPart({ label, hint, value, onWrite }: TextPartProps) {
  const readOnly = useReadOnly() !== null
  const draft = useDraft(value, (text) => onWrite(text.trim()))
  return (
    <Field label={label} hint={hint}>
      <textarea
        className="input"
        rows={2}
        maxLength={4000}
        value={draft.text}
        readOnly={readOnly}
        onChange={(event) => draft.change(event.target.value)}
        onBlur={draft.commit}
      />
    </Field>
  )
}

/** What is wrong with a day of rehearsal, as a sentence. */
function wrongDay(text: string, today: PlainDate): string | null {
  if (text === '') return null
  const day = PlainDate.safeParse(text)
  if (!day.success) return 'That day does not exist.'
  return day.data > today ? `${dateWords(day.data)} is still to come. Record it once it has been rehearsed.` : null
}

function Rehearsed({ answer: { mode, safeguard, stale }, write }: { readonly answer: FailureAnswer; readonly write: Write }) {
  const framework = useFramework()
  const today = useToday()
  const readOnly = useReadOnly() !== null
  const draft = useDraft(safeguard?.rehearsedOn ?? '', (text) =>
    wrongDay(text, today) === null ? write({ rehearsedOn: text === '' ? null : PlainDate.parse(text) }) : null,
  )
  const months = defaultValue(framework, 'safeguard.rehearsal-months')
  const wrong = wrongDay(draft.text, today)
  const hintId = useId()
  return (
    <>
      <Field label="Rehearsed on">
        <input
          className="input"
          type="date"
          max={today}
          value={draft.text}
          readOnly={readOnly}
          aria-invalid={wrong !== null}
          aria-describedby={hintId}
          onChange={(event) => draft.change(event.target.value)}
          onBlur={draft.commit}
        />
      </Field>
      <p id={hintId} className={wrong === null ? 'hint' : 'hint err'} role={wrong === null ? undefined : 'alert'}>
        {wrong === null ? null : <Icon name="stop" />}
        {wrong ?? `${stale ? `More than ${months} months ago: rehearse it again. ` : ''}${mode.rehearse}`}
      </p>
    </>
  )
}

function Owner({ answer: { safeguard }, write }: { readonly answer: FailureAnswer; readonly write: Write }) {
  const { person } = useWorkspace()
  const readOnly = useReadOnly() !== null
  return (
    <Field label="Owner">
      <Select
        value={safeguard?.ownerId ?? ''}
        disabled={readOnly}
        options={[{ value: '', label: 'Nobody' }, ...[...person.values()].map(({ id, name }) => ({ value: id as string, label: name }))]}
        onChange={(id) => void write({ ownerId: id === '' ? null : PersonId.parse(id) })}
      />
    </Field>
  )
}

/** The four answers to a failure mode and who owns them, each written where it stands. */
export function AnswerFields({ answer }: { readonly answer: FailureAnswer }) {
  const { system, mode, safeguard } = answer
  const write = useSafeguard(system, mode)
  return (
    <div className="form cols fail-fields">
      <TextPart
        label="Detected by"
        hint={mode.detect}
        value={safeguard?.detectedBy ?? ''}
        onWrite={(detectedBy) => write({ detectedBy })}
      />
      <TextPart label="Limited by" hint={mode.limit} value={safeguard?.limitedBy ?? ''} onWrite={(limitedBy) => write({ limitedBy })} />
      <TextPart
        label="Recovered by"
        hint={mode.recover}
        value={safeguard?.recoveredBy ?? ''}
        onWrite={(recoveredBy) => write({ recoveredBy })}
      />
      <div className="fail-when">
        <Owner answer={answer} write={write} />
        <Rehearsed answer={answer} write={write} />
      </div>
    </div>
  )
}
