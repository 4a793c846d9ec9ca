import type { Person, PersonId } from '../../../../src/model/person.ts'

export interface Assessor {
  readonly assessor: string
  readonly assessorId: PersonId | null
}

const plain = (name: string): string => name.trim().toLocaleLowerCase('en')

/** Who a typed name means: the person of that name when exactly one bears it, else only the name. */
export function assessorTyped(text: string, people: Iterable<Person>): Assessor {
  const found = [...people].filter(({ name }) => plain(name) === plain(text))
  const person = found.length === 1 ? found[0] : undefined
  return person === undefined ? { assessor: text.trim(), assessorId: null } : { assessor: person.name, assessorId: person.id }
}

/** "Priya Raman", or what stands where nobody is named. */
export const assessorName = ({ assessor }: { readonly assessor: string }): string => (assessor === '' ? 'Nobody named' : assessor)
