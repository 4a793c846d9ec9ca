import { useEffect, useId, useRef } from 'react'
import type { Dimension, Practice } from '../../../src/framework/framework.ts'
import { Button } from '../../components/button.tsx'
import { dimensionIcon } from '../../components/icon-for.ts'
import { Icon } from '../../components/icon.tsx'
import { LevelBadge } from '../../components/level.tsx'
import { SourceTag } from '../../components/source-tag.tsx'
import { Evidence } from '../system/assessment/evidence.tsx'
import { meaning, rescored, scoreChoices } from '../system/assessment/scores.ts'
import type { Answering } from '../system/assessment/use-answers.ts'
import { focusAnswers } from './use-shortcuts.ts'

interface QuestionProps {
  readonly answering: Answering
  readonly practice: Practice
  readonly dimension: Dimension
  /** Null where the dimension cannot be left out. */
  readonly onLeaveOut: (() => void) | null
}

function Options({ answering: { system, readOnly, change }, practice }: { readonly answering: Answering; readonly practice: Practice }) {
  const name = useId()
  const answer = system.answers[practice.id]
  return (
    <fieldset className="ask-options" disabled={readOnly}>
      <legend className="sr">{practice.name}: how far it is in place</legend>
      {scoreChoices.map(({ score, sign, key }) => (
        <label key={key} className="ask-option">
          <input
            type="radio"
            name={name}
            checked={answer?.score === score}
            aria-keyshortcuts={key}
            onChange={() => void change(practice, (now) => rescored(now, score))}
          />
          <kbd aria-hidden>{key}</kbd>
          <b>{sign}</b>
          <span>{meaning(practice, score)}</span>
        </label>
      ))}
    </fieldset>
  )
}

function Where({ practice, dimension, onLeaveOut }: Omit<QuestionProps, 'answering'>) {
  return (
    <div className="row ask-where">
      <Icon name={dimensionIcon[dimension.id]} tone="q" />
      <b>{dimension.name}</b>
      <LevelBadge level={practice.level} />
      <span className="q2 ask-asks">{dimension.asks}</span>
      <span className="sp" />
      {onLeaveOut === null ? null : (
        <Button size="sm" kind="quiet" onClick={onLeaveOut} aria-keyshortcuts="X">
          Does not apply <kbd aria-hidden>X</kbd>
        </Button>
      )}
    </div>
  )
}

function Shown({ answering: { system, readOnly, change }, practice }: { readonly answering: Answering; readonly practice: Practice }) {
  const answer = system.answers[practice.id]
  return (
    <section className="ask-shown">
      <div className="row">
        <h3>Evidence</h3>
        <span className="q2 sm">What counts: {practice.evidence}</span>
        <span className="sp" />
        {answer === undefined || readOnly ? null : (
          <Button size="sm" kind="quiet" aria-keyshortcuts="0 Backspace" onClick={() => void change(practice, () => null)}>
            Clear the answer <kbd aria-hidden>0</kbd>
          </Button>
        )}
      </div>
      {answer === undefined ? (
        <p className="q">{readOnly ? 'Nobody has answered.' : 'Answer first, then say what shows it.'}</p>
      ) : (
        <Evidence keys={!readOnly} practice={practice} answer={answer} readOnly={readOnly} change={change} />
      )}
    </section>
  )
}

/** One practice: what its answers mean, which one is given, and what shows it. Takes the focus when it comes. */
export function Question(props: QuestionProps) {
  const { answering, practice } = props
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (root.current !== null) focusAnswers(root.current)
  }, [])
  return (
    <div ref={root} className="ask-sheet">
      <Where {...props} />
      <h2 className="ask-question" tabIndex={-1}>
        {practice.name} <SourceTag source={practice.source} />
      </h2>
      <Options answering={answering} practice={practice} />
      <Shown answering={answering} practice={practice} />
    </div>
  )
}
