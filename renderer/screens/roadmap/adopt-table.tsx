import type { SystemId } from '../../../src/model/system.ts'
import { Arrow } from '../../components/icon.tsx'
import { State } from '../../components/state-words.tsx'
import type { AdoptLine } from './adopting.ts'

interface AdoptTableProps {
  readonly lines: readonly AdoptLine[]
  readonly chosen: ReadonlySet<SystemId>
  readonly onChoose: (chosen: ReadonlySet<SystemId>) => void
}

function Row({ line, isChosen, onChange }: { readonly line: AdoptLine; readonly isChosen: boolean; readonly onChange: () => void }) {
  const { name, before, after, later, improvements } = line
  return (
    <tr className={isChosen ? undefined : 'rm-off'}>
      <th scope="row">
        <label className="check">
          <input type="checkbox" checked={isChosen} onChange={onChange} />
          <span>{name}</span>
        </label>
      </th>
      <td className="q2 nw">{before}</td>
      <td className="nw">
        {before === after ? (
          <span className="q2">Stays</span>
        ) : (
          <>
            <Arrow />
            <b>{after}</b>
          </>
        )}
      </td>
      <td className="nw">{later === null ? null : <State tone="warn">{later}</State>}</td>
      <td className="num">{improvements}</td>
    </tr>
  )
}

/** Which targets change and how many improvements are planned; each system can be left out. */
export function AdoptTable({ lines, chosen, onChoose }: AdoptTableProps) {
  const all = lines.every(({ id }) => chosen.has(id))
  const some = !all && lines.some(({ id }) => chosen.has(id))
  const turn = (id: SystemId) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    onChoose(next)
  }
  return (
    <table className="tbl tight rm-adopt">
      <caption className="sr">Targets and improvements of the roadmap</caption>
      <thead>
        <tr>
          <th scope="col">
            <label className="check">
              <input
                type="checkbox"
                checked={all}
                ref={(box) => {
                  if (box !== null) box.indeterminate = some
                }}
                onChange={() => onChoose(new Set(all ? [] : lines.map(({ id }) => id)))}
                aria-label="All systems"
              />
              <span>System</span>
            </label>
          </th>
          <th scope="col">Target now</th>
          <th scope="col">Target then</th>
          <th scope="col">
            <span className="sr">Later than now</span>
          </th>
          <th scope="col" className="num">
            Improvements to plan
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={line.id} line={line} isChosen={chosen.has(line.id)} onChange={() => turn(line.id)} />
        ))}
      </tbody>
    </table>
  )
}
