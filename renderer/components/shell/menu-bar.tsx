import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { commands, keyWords, type Command } from '../../state/commands.ts'
import { useStores } from '../../state/context.ts'
import { Icon } from '../icon.tsx'

const menus = ['File', 'Edit', 'View', 'Help'] as const
type MenuName = (typeof menus)[number]
const ITEM = '[role^="menuitem"]'

export function Keys({ keys }: { readonly keys: string }) {
  const { session } = useStores()
  const mac = session.getState().shell?.platform === 'darwin' || navigator.platform.startsWith('Mac')
  return (
    <span className="kbds">
      {keyWords(keys, mac).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  )
}

/** Moves the focus among the items with the arrow keys, Home and End. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>(ITEM)]
  const at = items.findIndex((item) => item === document.activeElement)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key]
  if (to === undefined) return
  event.preventDefault()
  items.at(to % items.length)?.focus()
}

function Item({ command, done }: { readonly command: Command; readonly done: () => void }) {
  const stores = useStores()
  const off = !command.when(stores)
  const chosen = command.chosen?.()
  return (
    <button
      type="button"
      {...(chosen === undefined ? { role: 'menuitem' } : { role: 'menuitemradio', 'aria-checked': chosen })}
      tabIndex={-1}
      aria-disabled={off}
      onClick={() => {
        if (off) return
        done()
        command.run(stores)
      }}
    >
      {command.label(stores)}
      {command.keys === undefined ? null : <Keys keys={command.keys} />}
      {chosen === true ? <Icon name="check" size="s" /> : null}
    </button>
  )
}

function Menu({ name }: { readonly name: MenuName }) {
  const [open, setOpen] = useState(false)
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (open) ref.current?.querySelector<HTMLElement>(ITEM)?.focus()
  }, [open])
  const close = () => {
    setOpen(false)
    ref.current?.querySelector('button')?.focus()
  }
  return (
    <div
      ref={ref}
      role="presentation"
      className="menu"
      onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || setOpen(false)}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <button
        type="button"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => event.key === 'ArrowDown' && setOpen(true)}
      >
        {name}
      </button>
      {open ? (
        <div role="menu" tabIndex={-1} aria-label={name} onKeyDown={moveFocus}>
          {commands
            .filter((command) => command.menu === name)
            .map((command) => (
              <Item key={command.id} command={command} done={close} />
            ))}
        </div>
      ) : null}
    </div>
  )
}

/** The menus where the shell has none of its own: the browser host. */
export function MenuBar() {
  return (
    <nav className="row menubar" aria-label="Menus">
      {menus.map((name) => (
        <Menu key={name} name={name} />
      ))}
    </nav>
  )
}
