import { useEffect, type ReactNode } from 'react'
import type { IconName } from '../../components/icon-paths.tsx'
import { Icon, Logo } from '../../components/icon.tsx'
import { Loaded, type Load } from '../../components/loaded.tsx'
import { SectionHead } from '../../components/page.tsx'
import { momentWords } from '../../components/words.ts'
import { useSession, useStores } from '../../state/context.ts'
import { openAnother, openRecent, openSample } from '../../state/files.ts'
import './welcome.css'

const loadPreview: Load = async () => (await import('./sample-preview.tsx')).SamplePreview

const steps: readonly (readonly [IconName, string, string])[] = [
  ['systems', 'Gap', 'Where each system stands and should stand'],
  ['skill', 'Missing skill', 'What the team lacks to close it'],
  ['teams', 'Role', 'Who would bring it'],
  ['plan', 'Decision', 'Hire, promote or reskill, and when'],
  ['hire', 'Loop', 'How to tell who can do it'],
  ['document', 'Pack', 'Word documents, ready to send'],
]

function Choice({
  icon,
  title,
  children,
  first = false,
  onClick,
}: {
  readonly icon: IconName
  readonly title: string
  readonly children: ReactNode
  readonly first?: boolean
  readonly onClick: () => void
}) {
  return (
    <button type="button" className={first ? 'choice first' : 'choice'} onClick={onClick}>
      <span className="choice-icon">
        <Icon name={icon} />
      </span>
      <span>
        <b>{title}</b>
        <small>{children}</small>
      </span>
    </button>
  )
}

function RecentFiles() {
  const stores = useStores()
  const { recent, shell } = useSession()
  return (
    <section>
      <SectionHead
        title="Recent files"
        end={
          <button type="button" className="ul" onClick={() => void openAnother(stores)}>
            Open another
          </button>
        }
      />
      {recent.length === 0 ? (
        <p className="q recent-none">Files that you open are listed here.</p>
      ) : (
        <ul className="recent">
          {recent.slice(0, 5).map((file) => (
            <li key={file.id}>
              <button type="button" onClick={() => void openRecent(stores, file.id)}>
                <Icon name="document" />
                <span className="two">
                  <span className="name">{file.file.replace(/\.cadre$/i, '')}</span>
                  {file.folder === '' ? null : <small>{file.folder}</small>}
                </span>
                <time dateTime={file.openedAt}>{shell === null ? '' : momentWords(file.openedAt, shell.today)}</time>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The only screen without an open file. */
export function WelcomeScreen() {
  const stores = useStores()
  useEffect(() => {
    document.title = 'Cadre'
  }, [])
  const { show } = stores.place.getState()
  return (
    <main className="sheet whole" id="main">
      <div className="welcome">
        <section className="welcome-start">
          <Logo size={44} />
          <h1 tabIndex={-1}>Plan the team your AI systems need</h1>
          <p className="welcome-lead">From a maturity gap to a signed-off hire, on this computer.</p>
          <div className="choices">
            <Choice first icon="overview" title="Open the sample organisation" onClick={() => void openSample(stores)}>
              Northwind Mutual, an insurer with a full plan. Change anything; it is a copy.
            </Choice>
            <Choice icon="sheet" title="Import people from a spreadsheet" onClick={() => show('new-then-import')}>
              A CSV file. Cadre guesses the columns and shows every row it cannot read.
            </Choice>
            <Choice icon="plus" title="Start blank" onClick={() => show('new')}>
              Add your first system, then your team.
            </Choice>
          </div>
          <p className="welcome-off">
            <Icon name="check" />
            <span>Cadre works offline. Your file stays where you save it, and nothing is sent anywhere.</span>
          </p>
        </section>
        <div className="welcome-side scroll">
          <RecentFiles />
          <Loaded load={loadPreview} />
        </div>
      </div>
      <ol className="chain" aria-label="How Cadre works">
        {steps.map(([icon, title, text]) => (
          <li key={title}>
            <b>
              <Icon name={icon} />
              {title}
            </b>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </main>
  )
}
