import type { Result } from '../base/failure.ts'
import type { Answer, Asked, CommandName } from './commands.ts'

/** What the native menu asks of the window. A recent file carries its id; so does a file opened from outside while Cadre runs. */
export type MenuCommand =
  | 'new'
  | 'open'
  | 'sample'
  | `open-recent:${string}`
  | 'close'
  | 'import'
  | 'save-copy'
  | 'back-up'
  | 'export'
  | 'undo'
  | 'redo'
  | 'history'
  | `screen:${'overview' | 'systems' | 'plan' | 'teams' | 'hiring' | 'people' | 'documents' | 'framework'}`
  | `theme:${'system' | 'light' | 'dark'}`
  | 'shortcuts'

/** What the process behind the window tells it without being asked. */
export interface Events {
  readonly menu: MenuCommand
}

/** The whole surface between the window and the machine. Nothing else crosses. */
export interface Bridge {
  readonly call: <N extends CommandName>(name: N, input: Asked<N>) => Promise<Result<Answer<N>>>
  readonly on: <E extends keyof Events>(event: E, listener: (detail: Events[E]) => void) => () => void
}
