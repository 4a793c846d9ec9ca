import { useEffect } from 'react'
import { tinykeys } from 'tinykeys'
import type { Bridge } from '../../../src/contract/bridge.ts'
import { commands, isTyping, runCommand } from '../../state/commands.ts'
import { useSession, useStores } from '../../state/context.ts'

/** Listens to the native menu and, where the shell has none, to the keys themselves. */
export function useCommands(bridge: Bridge): void {
  const stores = useStores()
  const { shell } = useSession()
  useEffect(() => bridge.on('menu', (id) => runCommand(id, stores)), [bridge, stores])
  useEffect(() => {
    const own = commands.filter(({ id }) => shell?.shell === 'browser' || id === 'shortcuts')
    // A question mark takes Shift on most keyboards, and none on some.
    const bound = own.flatMap(({ id, keys }) =>
      keys === undefined ? [] : keys === '?' ? [['?', id] as const, ['Shift+?', id] as const] : [[keys, id] as const],
    )
    return tinykeys(
      window,
      Object.fromEntries(
        bound.map(([keys, id]) => [
          keys,
          (event: KeyboardEvent) => {
            if (isTyping()) return
            event.preventDefault()
            runCommand(id, stores)
          },
        ]),
      ),
    )
  }, [shell, stores])
}
