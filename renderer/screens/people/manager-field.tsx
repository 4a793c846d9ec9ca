import { useId, useMemo, useState } from 'react'
import { perValue } from '../../../src/base/per-value.ts'
import type { Person, PersonId } from '../../../src/model/person.ts'
import type { Workspace } from '../../../src/model/workspace.ts'
import { Field } from '../../components/form.tsx'
import { useWorkspace } from '../../state/hooks.ts'

const OFFERED = 20

/** Each person under a name that nobody else has: the name, with the title, then a number, where it is shared. */
export const labels = perValue((people: Workspace['person']): ReadonlyMap<string, Person> => {
  const shared = Map.groupBy(people.values(), ({ name }) => name)
  const found = new Map<string, Person>()
  for (const person of people.values()) {
    const alone = shared.get(person.name)?.length === 1
    const full = alone || person.title === '' ? person.name : `${person.name}, ${person.title}`
    let label = full
    for (let number = 2; found.has(label); number++) label = `${full} (${number})`
    found.set(label, person)
  }
  return found
})

const labelOf = (people: Workspace['person'], id: PersonId | null): string =>
  id === null ? '' : ([...labels(people)].find(([, person]) => person.id === id)?.[0] ?? '')

interface ManagerFieldProps {
  readonly of: PersonId | null
  readonly managerId: PersonId | null
  readonly error: string | null
  readonly onChange: (managerId: PersonId | null, wrong: boolean) => void
}

/** Whom a person reports to: type a part of the name, choose from what fits. */
export function ManagerField({ of, managerId, error, onChange }: ManagerFieldProps) {
  const { person: people } = useWorkspace()
  const [text, setText] = useState(() => labelOf(people, managerId))
  const listId = useId()
  const offered = useMemo(() => {
    const wanted = text.toLowerCase()
    const fitting: string[] = []
    for (const [label, person] of labels(people)) {
      if (person.id !== of && label.toLowerCase().includes(wanted)) fitting.push(label)
      if (fitting.length === OFFERED) break
    }
    return fitting
  }, [people, of, text])
  const choose = (typed: string) => {
    setText(typed)
    const found = labels(people).get(typed.trim())
    onChange(found?.id ?? null, typed.trim() !== '' && found === undefined)
  }
  return (
    <Field label="Manager" error={error}>
      <input
        className="input"
        list={listId}
        autoComplete="off"
        value={text}
        aria-invalid={error !== null}
        placeholder="Type a part of the name"
        onChange={(event) => choose(event.target.value)}
      />
      <datalist id={listId}>
        {offered.map((label) => (
          <option key={label} value={label} />
        ))}
      </datalist>
    </Field>
  )
}
