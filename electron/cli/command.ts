import type { Report } from '../answer.ts'
import type { Clock } from '../clock.ts'
import type { Places } from '../places.ts'
import type { Options, Values } from './arguments.ts'

/** What every command works with. Printing goes to whoever waits at the terminal. */
export interface Context {
  readonly clock: Clock
  readonly places: Places
  readonly version: string
  readonly report: Report
  readonly env: NodeJS.ProcessEnv
  readonly print: (text: string) => void
}

/** What a command has to say, for a person and for a program. */
export interface Said {
  readonly text: string
  readonly json: unknown
}

/** One command of the command line. */
export interface Command {
  readonly name: string
  /** What stands after the name: `FILE [--quarters 8]`. */
  readonly usage: string
  readonly about: string
  /** Names of the arguments in order; those after `needed` may be left out. */
  readonly takes: readonly string[]
  readonly needed: number
  readonly options: Options
  /** Null: it has said everything already. Throws a Refusal on bad input. */
  readonly run: (context: Context, files: readonly string[], values: Values) => Promise<Said | null>
}
