import { invalid } from '../../base/failure.ts'
import type { Choice } from '../choice.ts'
import type { Workspace } from '../workspace.ts'

/** What a choice is about: a system has one choice for each. */
export function subjectOf(choice: Choice): string {
  switch (choice.kind) {
    case 'component':
      return choice.component
    case 'pilot':
      return ''
    case 'workload':
      return choice.name.trim().normalize('NFC').toLocaleLowerCase('en')
    default:
      return choice satisfies never
  }
}

/** Refuses a workspace in which a system has two rows of what it can have one of. */
export function expectOneOfEach({ improvement, safeguard, account, choice, dependency, system }: Workspace): void {
  const expect = <R extends { readonly systemId: string }>(rows: Iterable<R>, what: string, key: (row: R) => string): void => {
    const seen = new Set<string>()
    for (const row of rows) {
      const place = JSON.stringify([row.systemId, key(row)])
      if (seen.has(place)) throw invalid(`${system.get(row.systemId)?.name ?? 'A system'} would have ${what}. Leave one of them out.`)
      seen.add(place)
    }
  }
  const open = [...improvement.values()].filter(({ doneOn }) => doneOn === null)
  expect(open, 'two open improvements of one practice', ({ practiceId }) => practiceId)
  expect(safeguard.values(), 'two answers to one failure', ({ mode }) => mode)
  expect(account.values(), 'one month of cost twice', ({ month }) => month)
  expect(choice.values(), 'two decisions about one thing', (one) => JSON.stringify([one.kind, subjectOf(one)]))
  expect(dependency.values(), 'one dependency twice', ({ onId }) => onId)
}
