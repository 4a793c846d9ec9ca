import { useStore } from 'zustand'
import { runCommand } from '../../state/commands.ts'
import { useStores } from '../../state/context.ts'
import type { Opened } from '../../state/session-store.ts'
import { Icon, Logo } from '../icon.tsx'
import { MenuBar } from './menu-bar.tsx'

const clock = (at: string): string => new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })

function Saved({ opened }: { readonly opened: Opened }) {
  const savedAt = useStore(opened.store, (state) => state.history.savedAt)
  if (opened.file.readOnly !== null) {
    return (
      <span className="tb-saved" title={opened.file.readOnly}>
        <Icon name="info" />
        <span className="tb-why">Read only: {opened.file.readOnly}</span>
      </span>
    )
  }
  return (
    <span className="tb-saved">
      <Icon name="check" />
      {savedAt === null ? 'Saved' : `Saved ${clock(savedAt)}`}
    </span>
  )
}

function StepButton({ which, opened }: { readonly which: 'undo' | 'redo'; readonly opened: Opened }) {
  const stores = useStores()
  const words = useStore(opened.store, (state) => state.history[which])
  const label = `${which === 'undo' ? 'Undo' : 'Redo'}${words === null ? '' : `: ${words}`}`
  return (
    <button
      type="button"
      className="ibtn"
      aria-label={label}
      title={label}
      disabled={words === null || opened.file.readOnly !== null}
      onClick={() => runCommand(which, stores)}
    >
      <Icon name={which} />
    </button>
  )
}

export function TitleBar({ opened }: { readonly opened: Opened | null }) {
  const browser = useStore(useStores().session, (state) => state.shell?.shell === 'browser')
  const name = opened?.file.file.replace(/\.cadre$/i, '') ?? 'Cadre'
  return (
    <header className={opened === null ? 'titlebar bare' : 'titlebar'}>
      <div className="tb-left">
        {browser ? (
          <>
            <Logo size={18} />
            <MenuBar />
          </>
        ) : null}
      </div>
      <div className="tb-mid">
        {opened === null ? null : <Icon name="document" tone="q" />}
        <span className="tb-file">{name}</span>
        {opened === null ? null : <Saved opened={opened} />}
      </div>
      <div className="tb-right">
        {opened === null ? null : (
          <>
            <StepButton which="undo" opened={opened} />
            <StepButton which="redo" opened={opened} />
          </>
        )}
      </div>
    </header>
  )
}
