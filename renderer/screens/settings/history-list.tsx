import { useEffect, useState } from 'react'
import type { Answer } from '../../../src/contract/commands.ts'
import { SectionHead } from '../../components/page.tsx'
import { capital, counted, momentWords } from '../../components/words.ts'
import { useOpened } from '../../state/context.ts'
import { useCall, useTellRefusal, useToday } from '../../state/hooks.ts'

const LIMIT = 200

/** What was done to this workspace, newest first. */
export function HistoryList() {
  const call = useCall()
  const tellRefusal = useTellRefusal()
  const today = useToday()
  const { store } = useOpened()
  const [entries, setEntries] = useState<Answer<'workspace.history'> | null>(null)
  useEffect(() => {
    const load = () => void call('workspace.history', { limit: LIMIT }).then(setEntries).catch(tellRefusal)
    load()
    return store.subscribe(load)
  }, [call, tellRefusal, store])
  if (entries === null) return null
  if (entries.length === 0) return <p className="q">Nothing has been changed yet.</p>
  return (
    <section>
      <SectionHead
        title="History"
        sub={entries.length === LIMIT ? `The last ${LIMIT} changes` : counted(entries.length, 'change', 'changes')}
      />
      <table className="tbl">
        <caption className="sr">Changes to this workspace, newest first</caption>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">What</th>
            <th scope="col" className="num">
              Rows changed
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.seq}>
              <td className="nw q2">{momentWords(entry.at, today)}</td>
              <td>{capital(entry.words)}</td>
              <td className="num">{entry.rows}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
