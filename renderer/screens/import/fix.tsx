import { useState } from 'react'
import { fieldWords, type PeopleField } from '../../../src/exchange/people/field.ts'
import type { ImportProblem } from '../../../src/exchange/people/notes.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { corrected, withoutRows } from './import-draft.ts'
import { useImport } from './use-import.ts'

/** Fields whose every value is among the choices. */
const CHOSEN: ReadonlySet<PeopleField> = new Set(['level', 'graduate'])

const choiceWords = (field: PeopleField, choice: string): string => (field === 'level' ? `Level ${choice}` : choice)

/** Another text for the cell, taken over with Enter or when the field is left. */
function Rewrite({ problem, onWrite }: { readonly problem: ImportProblem; readonly onWrite: (value: string) => void }) {
  const [text, setText] = useState(problem.value)
  const write = () => {
    if (text.trim() !== problem.value) onWrite(text.trim())
  }
  return (
    <input
      className="input"
      aria-label={`${fieldWords[problem.field]}, row ${problem.row}`}
      value={text}
      maxLength={4000}
      onChange={(event) => setText(event.target.value)}
      onBlur={write}
      onKeyDown={(event) => event.key === 'Enter' && write()}
    />
  )
}

/** What is wrong with a cell, and the ways to mend it; with the first of a row, the way to leave that out. */
export function Fix({ problem, first }: { readonly problem: ImportProblem; readonly first: boolean }) {
  const { change } = useImport()
  const { row, field, message, blocking, choices = [] } = problem
  const write = (value: string) => change((draft) => corrected(draft, row, field, value))
  const rewritable = choices.length === 0 || !CHOSEN.has(field)
  return (
    <div className="import-mend">
      <span className={blocking ? 'import-message bad' : 'import-message warn'}>
        <Icon name={blocking ? 'stop' : 'warn'} />
        <span>{message}</span>
      </span>
      {choices.map((choice) => (
        <Button key={choice} size="sm" aria-label={`${choiceWords(field, choice)}, row ${row}`} onClick={() => write(choice)}>
          {choiceWords(field, choice)}
        </Button>
      ))}
      {rewritable ? <Rewrite key={problem.value} problem={problem} onWrite={write} /> : null}
      {blocking && first ? (
        <Button size="sm" aria-label={`Leave out row ${row}`} onClick={() => change((draft) => withoutRows(draft, [row]))}>
          Leave out
        </Button>
      ) : null}
    </div>
  )
}
