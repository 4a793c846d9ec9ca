import type { ReactNode } from 'react'
import { dateWords } from '../../../../src/base/date.ts'
import type { Choice } from '../../../../src/model/choice.ts'
import { State } from '../../../components/state-words.tsx'
import { useFramework } from '../../../state/hooks.ts'
import { isAgainst } from './choice-words.ts'

/** A decision taken: what, when and why, marked when it goes against the advice. */
export function Taken({ choice, children }: { readonly choice: Choice; readonly children: ReactNode }) {
  const framework = useFramework()
  return (
    <div className="dec-taken">
      <span className="row wrap">
        <b>{children}</b>
        {isAgainst(framework, choice) ? <State tone="warn">Against the advice</State> : null}
      </span>
      <small>
        {dateWords(choice.on)}
        {choice.reason === '' ? '' : `. ${choice.reason}`}
      </small>
    </div>
  )
}
