import type { Practice } from '../../../../src/framework/framework.ts'
import { Segmented } from '../../../components/form.tsx'
import { SourceTag } from '../../../components/source-tag.tsx'
import { Evidence } from './evidence.tsx'
import { meaning, rescored, scoreChoices } from './scores.ts'
import type { Answering } from './use-answers.ts'

const options = [{ value: '', label: '–' }, ...scoreChoices.map(({ score, sign }) => ({ value: String(score), label: sign }))]

/** One practice of one system: how far it is in place, and what shows it. */
export function PracticeRow({ answering, practice }: { readonly answering: Answering; readonly practice: Practice }) {
  const { system, readOnly, change } = answering
  const answer = system.answers[practice.id]
  const choose = (text: string) => {
    const chosen = scoreChoices.find(({ score }) => String(score) === text)
    void change(practice, (now) => (chosen === undefined ? null : rescored(now, chosen.score)))
  }
  return (
    <li className="practice">
      <div className="practice-head">
        <div>
          <h4>
            {practice.name} <SourceTag source={practice.source} />
          </h4>
          <p>{meaning(practice, 1)}</p>
          {answer === undefined || answer.score === 0 || answer.score === 1 ? null : (
            <p className="practice-now">Today: {meaning(practice, answer.score)}</p>
          )}
        </div>
        <fieldset disabled={readOnly}>
          <legend className="sr">{practice.name}</legend>
          <Segmented
            label={`${practice.name}: how far it is in place`}
            options={options}
            value={answer === undefined ? '' : String(answer.score)}
            onChange={choose}
          />
        </fieldset>
      </div>
      {answer === undefined ? null : <Evidence practice={practice} answer={answer} readOnly={readOnly} change={change} />}
    </li>
  )
}
