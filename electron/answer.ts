import { problemWords, Refusal, refused, type Result } from '../src/base/failure.ts'
import { commands, type Answer, type CommandName, type Given, type Handlers } from '../src/contract/commands.ts'

/** Takes a bug, keeps it where a developer can find it, and returns the reference a person can read out. */
export type Report = (bug: unknown) => string

/** Their answers are large and made of text alone, which the compiler has checked; checking each cell again only costs time. */
const unchecked: ReadonlySet<CommandName> = new Set(['table.read'])

/** Checks what was sent, does it, and returns what happened as plain data. Never rejects. */
export async function answer(handlers: Handlers, name: string, input: unknown, report: Report): Promise<Result<unknown>> {
  if (!Object.hasOwn(commands, name)) return refused({ kind: 'missing', what: 'That command' })
  const command = name as CommandName // an own key of commands
  const given = commands[command].input.safeParse(input)
  if (!given.success) return refused({ kind: 'invalid', problems: problemWords(given.error.issues) })
  try {
    const value = await handlers[command](given.data as never) // parsed by this command's own schema
    return { ok: true, value: unchecked.has(command) ? value : commands[command].output.parse(value) }
  } catch (cause) {
    if (cause instanceof Refusal) return refused(cause.failure)
    return refused({ kind: 'unexpected', reference: report(cause) })
  }
}

/** Asks as the window does and returns the answer, or throws the refusal: for a shell that is its own user. */
export type Ask = <N extends CommandName>(name: N, input: Given<N>) => Promise<Answer<N>>

export const asking =
  (handlers: Handlers, report: Report): Ask =>
  async (name, input) => {
    const result = await answer(handlers, name, input, report)
    if (!result.ok) throw new Refusal(result.failure)
    return result.value as Answer<typeof name> // checked by the command's output schema
  }
