import { Refusal } from '../../src/base/failure.ts'
import type { Bridge } from '../../src/contract/bridge.ts'
import type { Answer, Asked, CommandName } from '../../src/contract/commands.ts'

declare global {
  interface Window {
    /** There in the desktop shell only. */
    readonly cadre?: Bridge
  }
}

/** Asks the process behind the window and returns its answer, or throws the refusal it gave, whole. */
export type Call = <N extends CommandName>(name: N, input: Asked<N>) => Promise<Answer<N>>

export const callThrough =
  (bridge: Bridge): Call =>
  async (name, input) => {
    const result = await bridge.call(name, input)
    if (result.ok) return result.value
    throw new Refusal(result.failure)
  }
