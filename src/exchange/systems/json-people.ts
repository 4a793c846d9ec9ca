import type { PersonId } from '../../model/person.ts'
import type { TeamId } from '../../model/team.ts'
import type { Workspace } from '../../model/workspace.ts'
import { quoted } from '../people/reading.ts'
import { finderOf, isSameName, nameKey, type Found } from '../table/named.ts'
import type { RowProblem } from '../table/problem.ts'

interface Names {
  /** Who goes by the name; `known`, who is named there now, stays where that is nobody, or more than one. */
  readonly person: (name: string | null, known: PersonId | null) => PersonId | null
  readonly team: (name: string | null, known: TeamId | null) => TeamId | null
  /** Names that nobody here goes by, each once. They stop nothing. */
  readonly unknown: () => readonly RowProblem[]
}

interface Kind<R> {
  readonly field: string
  readonly table: ReadonlyMap<string, R>
  readonly none: string
  readonly several: string
  readonly without: string
}

/** Finds the people and teams that a file names; every name that is found nowhere is told once, with how many entries have it. */
export function namesIn({ person, team }: Workspace): Names {
  const people = tracked({ field: 'Person', table: person, none: 'Nobody is', several: 'people are', without: 'a person' })
  const teams = tracked({ field: 'Team', table: team, none: 'No team is', several: 'teams are', without: 'a team' })
  return { person: people.find, team: teams.find, unknown: () => [...teams.unknown(), ...people.unknown()] }
}

function tracked<R extends { readonly id: string; readonly name: string }>({ field, table, none, several, without }: Kind<R>) {
  const search = finderOf(table.values())
  const missed = new Map<string, { readonly name: string; readonly found: Found<R>; count: number }>()
  const find = (name: string | null, known: R['id'] | null): R['id'] | null => {
    if (name === null) return null
    const before = table.get(known ?? '')
    if (before !== undefined && isSameName(before.name, name)) return before.id
    const found = search(name)
    if (found.kind === 'one') return found.row.id
    const seen = missed.get(nameKey(name))
    if (seen === undefined) missed.set(nameKey(name), { name, found, count: 1 })
    else seen.count++
    return before?.id ?? null
  }
  const unknown = (): readonly RowProblem[] =>
    [...missed.values()].map(({ name, found, count }) => {
      const who = found.kind === 'many' ? `${found.count} ${several}` : none
      const where = count === 1 ? 'One entry is' : `${count.toLocaleString('en-GB')} entries are`
      const message = `${who} called ${quoted(name)}. ${where} left without ${without}, or keep the one they have; choose one afterwards.`
      return { row: 1, where: 'Names', field, message, blocking: false }
    })
  return { find, unknown }
}
