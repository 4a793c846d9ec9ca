import { useState } from 'react'
import { addDays, dateWords } from '../../../src/base/date.ts'
import { quarterOf, quarterWords } from '../../../src/base/quarter.ts'
import type { Person } from '../../../src/model/person.ts'
import { isSeat, type DecisionKind, type Planned } from '../../../src/model/planned.ts'
import type { Decision, Plan } from '../../../src/planning/plan.ts'
import { postWords } from '../../../src/planning/words.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Field, Segmented, Select } from '../../components/form.tsx'
import { decisionWord } from '../../components/icon-for.ts'
import { useOnce } from '../../components/use-once.ts'
import { engineersOf } from '../../state/derived.ts'
import { useFramework, useGo, useToday, useWorkspace } from '../../state/hooks.ts'
import { RefusalHere, useEditHere } from '../people/edit-here.tsx'
import { draftOf, firstQuarter, fitted, plannedOf, postKey, postsFor, sameMove, type DecisionDraft } from './decision-draft.ts'
import { placeOfTab, putEdit, type Tab } from './shown.ts'

const kinds: readonly DecisionKind[] = ['hire', 'contract', 'promote', 'reskill', 'reassign']

interface PartProps {
  readonly draft: DecisionDraft
  readonly onChange: (draft: DecisionDraft) => void
}

const personOption = ({ id, name }: Person) => ({ value: id as string, label: name })

/** The post of a seat or of somebody's next step; somebody reassigned keeps theirs. */
function PostField({ draft, onChange }: PartProps) {
  const framework = useFramework()
  const workspace = useWorkspace()
  if (draft.kind === 'reassign') return null
  const posts = postsFor(framework, draft, workspace)
  const options = posts.map((post) => ({ value: postKey(post), label: postWords(post, framework) }))
  return (
    <Field label={isSeat(draft) ? 'Post' : 'Post afterwards'}>
      <Select
        value={draft.post}
        options={options.length === 0 ? [{ value: '', label: 'No higher post' }] : options}
        onChange={(post) => onChange({ ...draft, post })}
      />
    </Field>
  )
}

function PersonField({ draft, onChange }: PartProps) {
  const people = engineersOf(useWorkspace())
  if (isSeat(draft)) return null
  return (
    <Field label="Who moves">
      <Select
        value={draft.person}
        options={[{ value: '', label: 'Choose somebody' }, ...people.map(personOption)]}
        onChange={(person) => onChange({ ...draft, person })}
      />
    </Field>
  )
}

function TeamField({ draft, onChange }: PartProps) {
  const { team, person } = useWorkspace()
  const own = isSeat(draft) || draft.kind === 'reassign' ? undefined : team.get(person.get(draft.person)?.teamId ?? '')
  return (
    <Field label={isSeat(draft) ? 'Team' : 'Team afterwards'}>
      <Select
        value={draft.team}
        options={[
          { value: '', label: own === undefined ? 'Serves all teams' : `Stays in ${own.name}` },
          ...[...team.values()].filter((one) => one !== own).map(({ id, name }) => ({ value: id as string, label: name })),
        ]}
        onChange={(id) => onChange({ ...draft, team: id })}
      />
    </Field>
  )
}

function BackfillField({ draft, onChange }: PartProps) {
  const people = engineersOf(useWorkspace())
  if (draft.kind !== 'hire') return null
  return (
    <Field label="In place of" hint="Somebody who leaves; the requisition then says that it fills a seat again.">
      <Select
        value={draft.backfills}
        options={[{ value: '', label: 'Nobody: a new seat' }, ...people.map(personOption)]}
        onChange={(backfills) => onChange({ ...draft, backfills })}
      />
    </Field>
  )
}

function QuarterFields({ draft, onChange, plan, planned }: PartProps & { readonly plan: Plan; readonly planned: Planned | null }) {
  const framework = useFramework()
  const first = Math.min(draft.quarter, firstQuarter(framework, draft.kind, plan))
  const last = plan.quarters.at(-1)?.quarter ?? first
  const quarters = Array.from({ length: Math.max(1, last - first + 1) }, (_, at) => first + at)
  const days =
    planned === null
      ? undefined
      : `${isSeat(draft) ? 'Open' : 'Start'} by ${dateWords(planned.openBy)}, in seat ${dateWords(planned.inSeat)}, full capacity ${dateWords(planned.fullCapacity)}${planned.until === null ? '' : `, last day ${dateWords(addDays(planned.until, -1))}`}`
  return (
    <>
      <Field label="In seat in" hint={days}>
        <Select
          value={String(draft.quarter)}
          options={quarters.map((quarter) => ({ value: String(quarter), label: quarterWords(quarter) }))}
          onChange={(quarter) => onChange({ ...draft, quarter: Number(quarter) })}
        />
      </Field>
      {draft.kind === 'contract' ? (
        <Field label="Runs for">
          <Select
            value={String(draft.quarters)}
            options={[
              { value: '1', label: 'One quarter' },
              { value: '2', label: 'Two quarters' },
            ]}
            onChange={(quarters) => onChange({ ...draft, quarters: quarters === '1' ? 1 : 2 })}
          />
        </Field>
      ) : null}
    </>
  )
}

const twinWords = ({ inSeat }: Decision): string =>
  `This move is in the plan already, on ${dateWords(inSeat)}. Change that decision, or make another.`

/** What stands against the decision as it is written. */
function Notes({
  planned,
  quarter,
  refusal,
}: {
  readonly planned: Planned | null
  readonly quarter: number
  readonly refusal: string | null
}) {
  return (
    <>
      {planned !== null && quarterOf(planned.inSeat) !== quarter ? (
        <p className="q2 sm plan-note">
          It cannot be in seat in {quarterWords(quarter)}: counted from today it takes until {dateWords(planned.inSeat)}.
        </p>
      ) : null}
      <RefusalHere words={refusal} />
    </>
  )
}

/** Another kind is in seat no earlier than it can be. */
const inKind = (draft: DecisionDraft, kind: DecisionKind, first: number): DecisionDraft => ({
  ...draft,
  kind,
  quarter: Math.max(draft.quarter, first),
})

interface DecisionFormProps {
  readonly tab: Tab
  readonly plan: Plan
  /** The decision to change; null for a new one. */
  readonly decision: Planned | null
  readonly onClose: () => void
}

/** Adds a decision to a scenario or to the plan in use, or changes the one given. */
export function DecisionForm({ tab, plan, decision, onClose }: DecisionFormProps) {
  const workspace = useWorkspace()
  const framework = useFramework()
  const today = useToday()
  const go = useGo()
  const { refusal, edit } = useEditHere()
  const [draft, setDraft] = useState(() => draftOf(decision, framework, plan))
  const [id] = useState(() => crypto.randomUUID() as string)
  const planned = plannedOf(draft, decision, { workspace, framework, today, id })
  const save = useOnce(async () => {
    if (planned === null || !(await edit(putEdit(tab, planned)))) return
    onClose()
    go(placeOfTab(tab, planned.id))
  })
  const change = (next: DecisionDraft) => setDraft(fitted(next, framework, workspace))
  const part = { draft, onChange: change }
  const twin = planned === null ? undefined : sameMove(plan, planned)
  return (
    <Dialog
      title={decision === null ? 'Add decision' : 'Change decision'}
      open
      onClose={onClose}
      note="You can undo this"
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" disabled={planned === null || twin !== undefined} onClick={save}>
            {decision === null ? 'Add decision' : 'Save changes'}
          </Button>
        </>
      }
    >
      <div className="form cols">
        <div className="full">
          <Segmented
            label="Kind of decision"
            options={kinds.map((kind) => ({ value: kind, label: decisionWord[kind] }))}
            value={draft.kind}
            onChange={(kind) => change(inKind(draft, kind, firstQuarter(framework, kind, plan)))}
          />
        </div>
        <PersonField {...part} />
        <PostField {...part} />
        <TeamField {...part} />
        <BackfillField {...part} />
        <QuarterFields {...part} plan={plan} planned={planned} />
      </div>
      <Notes planned={planned} quarter={draft.quarter} refusal={twin === undefined ? refusal : twinWords(twin)} />
    </Dialog>
  )
}
