import { dateWords } from '../../../src/base/date.ts'
import { isAhead, type Commitment } from '../../../src/model/commitment.ts'
import type { Workspace } from '../../../src/model/workspace.ts'
import { postWords } from '../../../src/planning/words.ts'
import { decisionWord } from '../../components/icon-for.ts'
import { State } from '../../components/state-words.tsx'
import { counted } from '../../components/words.ts'
import { useFramework, useWorkspace } from '../../state/hooks.ts'
import { stateTone, stateWord } from './decision-state.tsx'

const whoCame = ({ filledBy, personId }: Commitment, { person }: Workspace): string => person.get(filledBy ?? personId ?? '')?.name ?? '–'

/** Decisions that are done or declined: the plan no longer counts them, and they stay on record with who and when. */
export function DecisionRecord() {
  const workspace = useWorkspace()
  const framework = useFramework()
  const past = [...workspace.commitment.values()].filter((one) => !isAhead(one))
  if (past.length === 0) return null
  const done = past.filter(({ state }) => state === 'done').length
  return (
    <details className="decision-record">
      <summary>
        {[
          done === 0 ? null : counted(done, 'decision done', 'decisions done'),
          past.length === done ? null : `${past.length - done} declined`,
        ]
          .filter(Boolean)
          .join(', ')}
      </summary>
      <table className="tbl tight">
        <caption className="sr">Decisions done and declined</caption>
        <thead>
          <tr>
            <th scope="col">Decision</th>
            <th scope="col">Who</th>
            <th scope="col">State</th>
            <th scope="col">By</th>
            <th scope="col">On</th>
            <th scope="col">Note</th>
          </tr>
        </thead>
        <tbody>
          {past.map((one) => {
            const last = one.trail.at(-1)
            return (
              <tr key={one.id}>
                <th scope="row">
                  {decisionWord[one.kind]}, {postWords(one, framework)}
                </th>
                <td>{whoCame(one, workspace)}</td>
                <td className="nw">
                  <State tone={stateTone[one.state]}>{stateWord[one.state]}</State>
                </td>
                <td>{last?.by}</td>
                <td className="nw">{last === undefined ? '' : dateWords(last.on)}</td>
                <td className="q2">{last?.note}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </details>
  )
}
