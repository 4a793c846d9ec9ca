import { useEffect, useState, type ReactNode } from 'react'
import { Refusal } from '../src/base/failure.ts'
import type { Bridge } from '../src/contract/bridge.ts'
import { Logo } from './components/icon.tsx'
import { Loaded, loadWhenIdle, type Load } from './components/loaded.tsx'
import { ErrorBoundary } from './components/shell/error-boundary.tsx'
import { Notices } from './components/shell/notices.tsx'
import { Overlays } from './components/shell/overlays.tsx'
import { TitleBar } from './components/shell/title-bar.tsx'
import { useCommands } from './components/shell/use-commands.ts'
import { WelcomeScreen } from './screens/welcome/welcome-screen.tsx'
import { OpenedContext, useSession, useStores } from './state/context.ts'
import type { Opened } from './state/session-store.ts'

const loadDesk: Load = async () => (await import('./desk.tsx')).Desk

/** Starts the session once; a refusal here leaves nothing to show but its own sentence. */
function useStart(): string | null {
  const { session } = useStores()
  const [trouble, setTrouble] = useState<string | null>(null)
  useEffect(() => {
    session
      .getState()
      .start()
      .catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error
        setTrouble(error.message)
      })
  }, [session])
  return trouble
}

function Trouble({ words }: { readonly words: string }) {
  return (
    <main className="plain-words">
      <h1>Cadre cannot be shown here</h1>
      <p>{words}</p>
    </main>
  )
}

function Content({ opened }: { readonly opened: Opened | null }): ReactNode {
  if (opened === null) return <WelcomeScreen />
  return (
    <OpenedContext value={opened}>
      <Loaded load={loadDesk} />
    </OpenedContext>
  )
}

/** What stands until the process behind the window has answered; the same as in index.html, so that a start paints at once. */
function Frame() {
  return (
    <>
      <TitleBar opened={null} />
      <main className="sheet whole starting" aria-busy="true">
        <Logo size={44} />
      </main>
    </>
  )
}

function SkipLink() {
  return (
    <a
      className="skip"
      href="#main"
      onClick={(event) => {
        event.preventDefault()
        document.querySelector<HTMLElement>('main h1')?.focus()
      }}
    >
      Go to the content
    </a>
  )
}

export function App({ bridge }: { readonly bridge: Bridge }) {
  const trouble = useStart()
  const { shell, opened, ready } = useSession()
  useEffect(() => loadWhenIdle([loadDesk]), [])
  useCommands(bridge)
  useEffect(() => {
    if (shell === null) return
    document.documentElement.dataset['shell'] = shell.shell
    document.documentElement.dataset['os'] = shell.platform
  }, [shell])
  if (trouble !== null) return <Trouble words={trouble} />
  if (!ready) return <Frame />
  return (
    <>
      <SkipLink />
      <TitleBar opened={opened} />
      <ErrorBoundary at={opened?.file.file ?? ''}>
        <Content opened={opened} />
      </ErrorBoundary>
      <Notices />
      <Overlays />
    </>
  )
}
