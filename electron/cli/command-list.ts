import { invalid } from '../../src/base/failure.ts'
import type { Command } from './command.ts'

/** Every command, in the order of the chain; each is read only when it is called. */
const commands = new Map<string, () => Promise<Command>>([
  ['new', async () => (await import('./new.ts')).newCommand],
  ['import', async () => (await import('./import.ts')).importCommand],
  ['systems', async () => (await import('./systems.ts')).systemsCommand],
  ['assess', async () => (await import('./assess.ts')).assessCommand],
  ['plan', async () => (await import('./plan.ts')).planCommand],
  ['structure', async () => (await import('./structure.ts')).structureCommand],
  ['kit', async () => (await import('./kit.ts')).kitCommand],
  ['read-scorecard', async () => (await import('./read-scorecard.ts')).readScorecardCommand],
  ['path', async () => (await import('./path.ts')).pathCommand],
  ['export', async () => (await import('./export.ts')).exportCommand],
  ['check', async () => (await import('./check.ts')).checkCommand],
  ['serve', async () => (await import('./serve.ts')).serveCommand],
])

/** The command of that name. Throws a Refusal when there is none. */
export function commandCalled(name: string): Promise<Command> {
  const load = commands.get(name)
  if (load === undefined)
    throw invalid(`There is no command “${name}”. Choose one of ${[...commands.keys()].join(', ')}, or see cadre help.`)
  return load()
}

export const allCommands = (): Promise<readonly Command[]> => Promise.all([...commands.values()].map((load) => load()))
