import type { Result } from '../base/failure.ts'
import type { Answer, Asked, CommandName } from './commands.ts'

/** What the process behind the window tells it without being asked. */
export interface Events {
  /** A command of the native menu, by the id it has in the window's command list. */
  readonly menu: string
}

/** The whole surface between the window and the machine. Nothing else crosses. */
export interface Bridge {
  readonly call: <N extends CommandName>(name: N, input: Asked<N>) => Promise<Result<Answer<N>>>
  readonly on: <E extends keyof Events>(event: E, listener: (detail: Events[E]) => void) => () => void
}
