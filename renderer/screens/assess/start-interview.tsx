import { useEffect, useState } from 'react'
import { dateWords } from '../../../src/base/date.ts'
import { AssessmentId, type Assessment } from '../../../src/model/assessment.ts'
import type { System } from '../../../src/model/system.ts'
import { Button } from '../../components/button.tsx'
import { PageHead, ScrollBody, SectionHead } from '../../components/page.tsx'
import { useOnce } from '../../components/use-once.ts'
import { useEdit, useFramework, useGo, useReadOnly, useToday, useWorkspace } from '../../state/hooks.ts'
import { AssessorField } from '../system/assessment/assessor-field.tsx'
import { assessorName, assessorTyped } from '../system/assessment/assessor.ts'
import { answeredOf, practicesAsked } from './asked.ts'
import { Keys } from './keys.tsx'
import { LeaveLink } from './leave-link.tsx'
import { useShortcuts } from './use-shortcuts.ts'
import { WhoOption } from './who-option.tsx'

/** 'agreed', 'new', or the id of an open view. */
type Who = string

function useOpenViews({ id }: System): readonly Assessment[] {
  const { assessment } = useWorkspace()
  return [...assessment.values()].filter((one) => one.systemId === id && one.kind === 'own' && one.closedOn === null)
}

interface ChoiceProps {
  readonly system: System
  readonly who: Who
  readonly onWho: (who: Who) => void
  readonly name: string
  readonly onName: (name: string) => void
}

function Choice({ system, who, onWho, name, onName }: ChoiceProps) {
  const framework = useFramework()
  const readOnly = useReadOnly() !== null
  const asked = practicesAsked(framework, system, true)
  const done = (answers: System['answers']) => `${answeredOf(asked, answers)} of ${asked.length} practices answered`
  const option = { chosen: who, onChoose: onWho }
  return (
    <fieldset className="ask-who">
      <legend className="sr">Who answers</legend>
      <WhoOption {...option} value="agreed" title="Agreed answers" text={`The level is read from these. ${done(system.answers)}.`} />
      {useOpenViews(system).map((view) => (
        <WhoOption
          key={view.id}
          {...option}
          value={view.id}
          title={`${assessorName(view)}: own view`}
          text={`Begun ${dateWords(view.on)}, ${done(view.answers)}.`}
        />
      ))}
      {readOnly ? null : (
        <WhoOption
          {...option}
          value="new"
          title="One assessor’s own view"
          text="Kept apart, then reconciled with the others. The level stays until then."
        >
          {who === 'new' ? (
            <AssessorField label="Assessor" hint="A person of the workspace, or any other name." focused name={name} onChange={onName} />
          ) : null}
        </WhoOption>
      )}
    </fieldset>
  )
}

/** Opens the practices: the agreed answers, a view begun before, or a new one. */
function useBegin(system: System, who: Who, name: string): () => void {
  const edit = useEdit()
  const go = useGo()
  const today = useToday()
  const { person } = useWorkspace()
  return useOnce(async () => {
    if (who === 'agreed') return go({ screen: 'assess', id: system.id, part: 'practices' })
    if (who !== 'new') return go({ screen: 'assess', id: who })
    const id = AssessmentId.parse(crypto.randomUUID())
    const given = {
      id,
      systemId: system.id,
      ...assessorTyped(name, person.values()),
      on: today,
      note: '',
      answers: {},
      excluded: [...system.excluded],
    }
    if (await edit({ kind: 'add-own-assessment', given })) go({ screen: 'assess', id })
  })
}

/** Who answers, and what the interview is like, before the first practice. */
export function StartInterview({ system, ownFirst }: { readonly system: System; readonly ownFirst: boolean }) {
  const readOnly = useReadOnly() !== null
  const [who, setWho] = useState<Who>(ownFirst && !readOnly ? 'new' : 'agreed')
  const [name, setName] = useState('')
  const root = useShortcuts()
  const begin = useBegin(system, who, name)
  // After the head has taken the focus: who came to add a view goes on with its name.
  useEffect(() => {
    if (ownFirst) root.current?.querySelector<HTMLInputElement>('.input')?.focus()
  }, [ownFirst, root])
  return (
    <div className="ask" ref={root}>
      <PageHead
        title={`Assess ${system.name}`}
        sub="One practice at a time, by keyboard or mouse"
        actions={<LeaveLink system={system} />}
      />
      <ScrollBody label="Before the interview" className="ask-start">
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (who !== 'new' || name.trim() !== '') begin()
          }}
        >
          <SectionHead title="Who answers" />
          <Choice system={system} who={who} onWho={setWho} name={name} onName={setName} />
          {system.scope === '' ? null : (
            <div className="ask-scope">
              <SectionHead title="What the assessment covers" />
              <p className="prose">{system.scope}</p>
            </div>
          )}
          <Button kind="primary" size="lg" type="submit" aria-keyshortcuts="Enter" disabled={who === 'new' && name.trim() === ''}>
            {readOnly ? 'Look at the answers' : 'Begin'} <kbd aria-hidden>Enter</kbd>
          </Button>
        </form>
        <Keys own={who !== 'agreed'} readOnly={readOnly} />
      </ScrollBody>
    </div>
  )
}
