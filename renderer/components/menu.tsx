import { useId, useRef, type KeyboardEvent } from 'react'
import { Button } from './button.tsx'
import type { IconName } from './icon-paths.tsx'
import { Icon } from './icon.tsx'
import './menu.css'

export interface MenuEntry {
  readonly id: string
  readonly label: string
  readonly icon: IconName
  readonly act: () => void
}

const APART = 4

/** Under the button, with the right edges in line; above it where the window ends. */
function place(menu: HTMLElement, button: HTMLElement): void {
  const { right, bottom, top } = button.getBoundingClientRect()
  const { width, height } = menu.getBoundingClientRect()
  const isBelow = bottom + APART + height <= window.innerHeight
  menu.style.left = `${Math.max(APART, right - width)}px`
  menu.style.top = `${isBelow ? bottom + APART : Math.max(APART, top - APART - height)}px`
}

/** Up and down, Home and End go from entry to entry; Tab leaves the menu. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const entries = [...event.currentTarget.querySelectorAll('button')]
  const at = entries.findIndex((one) => one === document.activeElement)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1 + entries.length, Home: 0, End: entries.length - 1 }[event.key]
  if (event.key === 'Tab') event.currentTarget.hidePopover()
  if (to === undefined) return
  event.preventDefault()
  entries[to % entries.length]?.focus()
}

/** A quiet button with a few acts behind it; Esc or a click elsewhere closes it and gives the focus back. */
export function MenuButton({ label, entries }: { readonly label: string; readonly entries: readonly MenuEntry[] }) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  const show = () => {
    if (menu.current === null || button.current === null) return
    place(menu.current, button.current)
    menu.current.querySelector('button')?.focus()
  }
  return (
    <>
      <Button ref={button} kind="icon" size="sm" icon="more" aria-label={label} aria-haspopup="menu" popoverTarget={id} />
      <div
        ref={menu}
        id={id}
        className="act-menu"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        popover="auto"
        data-picture="none"
        onToggle={(event) => event.newState === 'open' && show()}
        onKeyDown={moveFocus}
      >
        {entries.map((entry) => (
          <button
            key={entry.id}
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={() => {
              menu.current?.hidePopover()
              entry.act()
            }}
          >
            <Icon name={entry.icon} size="s" />
            {entry.label}
          </button>
        ))}
      </div>
    </>
  )
}
