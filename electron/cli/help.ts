import { allCommands, commandCalled } from './command-list.ts'
import type { Command } from './command.ts'

/** How one command is called and what it does. */
export const helpFor = ({ name, usage, about }: Command): string => `cadre ${name} ${usage}\n\n${about}`

/** All commands, or the one asked about. Throws a Refusal when there is none of that name. */
export async function helpText(name: string | undefined): Promise<string> {
  if (name !== undefined) return helpFor(await commandCalled(name))
  return [
    'Cadre plans the AI engineering team that your systems need.',
    '',
    ...(await allCommands()).flatMap((one) => [`  cadre ${one.name} ${one.usage}`, `      ${one.about.split('\n')[0] ?? ''}`]),
    '',
    'Every command that prints takes --json. Exit code 0: done; 2: bad input, said in a sentence; 1: a fault in Cadre.',
  ].join('\n')
}
