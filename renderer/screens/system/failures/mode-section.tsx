import { useId } from 'react'
import type { FailureAnswer } from '../../../../src/maturity/failures.ts'
import { scoreMark } from '../../../../src/maturity/words.ts'
import { Button } from '../../../components/button.tsx'
import { SourceTag } from '../../../components/source-tag.tsx'
import { State } from '../../../components/state-words.tsx'
import { useFramework } from '../../../state/hooks.ts'
import { AnswerFields } from './answer-fields.tsx'
import { stateOf } from './failure-words.ts'

/** Practices that bear on a mode, with how far each is in place. */
function Bearing({ answer: { system, mode } }: { readonly answer: FailureAnswer }) {
  const { practices } = useFramework()
  const known = mode.practices.flatMap((id) => practices.find((one) => one.id === id) ?? [])
  return (
    <table className="tbl tight fail-practices">
      <caption className="mi q">Practices that bear on it</caption>
      <tbody>
        {known.map(({ id, name, level }) => {
          const answered = system.answers[id]
          return (
            <tr key={id}>
              <th scope="row">
                {name}
                <span className="q">, level {level}</span>
              </th>
              <td className="num">
                {answered === undefined ? (
                  <>
                    –<span className="sr"> not answered</span>
                  </>
                ) : (
                  scoreMark(answered.score)
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

interface ModeProps {
  readonly answer: FailureAnswer
  /** Whether the system must answer it. */
  readonly asked: boolean
  readonly onInterview: () => void
}

/** One failure mode as a requirement on the system, and how the system meets it. */
export function ModeSection({ answer, asked, onInterview }: ModeProps) {
  const { mode, open } = answer
  const { tone, words } = stateOf(answer, asked)
  const titleId = useId()
  return (
    <section className="fail-mode" aria-labelledby={titleId}>
      <div className="fail-about">
        <h3 id={titleId}>{mode.name}</h3>
        <p className="fail-state">
          <State tone={tone}>{words}</State>
        </p>
        <p className="fail-requires">{mode.requires}</p>
        <p className="q2 sm">
          {mode.what} <SourceTag source={mode.source} />
        </p>
        <Bearing answer={answer} />
        {open.length === 0 ? null : (
          <Button size="sm" icon="hire" onClick={onInterview}>
            Interview on this
          </Button>
        )}
      </div>
      <AnswerFields answer={answer} />
    </section>
  )
}
