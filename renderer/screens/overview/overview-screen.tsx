import { Button } from '../../components/button.tsx'
import { MakeDocument } from '../../components/make-document.tsx'
import { EmptyState, PageHead } from '../../components/page.tsx'
import { useStores } from '../../state/context.ts'
import { openSample } from '../../state/files.ts'
import { useGo, usePortfolio, useReadOnly, useStructure, useToday, useWorkspace } from '../../state/hooks.ts'
import { Figures } from './figures.tsx'
import { NextActions, TeamRisks } from './lists.tsx'
import { Missing, WhoWeNeed } from './needs.tsx'
import { statement } from './statement.ts'
import { WhereWeAre } from './where-we-are.tsx'
import './overview.css'

const longDay = (day: string): string =>
  new Date(`${day}T00:00:00Z`)
    .toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
    .replace(',', '')

function Nothing() {
  const stores = useStores()
  const go = useGo()
  const readOnly = useReadOnly()
  const { person } = useWorkspace()
  return (
    <EmptyState
      title="Start with one AI system"
      text="Name it, say what it earns or saves, and assess it. Cadre reads its level, names what it lacks and plans who closes the gap."
      actions={
        <>
          <Button kind="primary" size="lg" icon="plus" disabled={readOnly !== null} onClick={() => go({ screen: 'systems', id: 'new' })}>
            Add system
          </Button>
          {person.size > 0 ? null : (
            <Button size="lg" icon="sheet" disabled={readOnly !== null} onClick={() => go({ screen: 'import' })}>
              Import people
            </Button>
          )}
          <Button kind="quiet" size="lg" onClick={() => void openSample(stores)}>
            Open the sample
          </Button>
        </>
      }
    />
  )
}

function Report() {
  const portfolio = usePortfolio()
  const structure = useStructure()
  return (
    <div className="body scroll overview">
      <p className="overview-says">{statement(portfolio, structure)}</p>
      <Figures />
      <div className="ov">
        <div>
          <WhereWeAre />
          <div className="pair">
            <Missing />
            <WhoWeNeed />
          </div>
        </div>
        <div>
          <NextActions />
          <TeamRisks />
        </div>
      </div>
    </div>
  )
}

export function OverviewScreen() {
  const { system } = useWorkspace()
  const today = useToday()
  const empty = system.size === 0
  return (
    <>
      <PageHead
        title="Overview"
        sub={longDay(today)}
        actions={empty ? null : <MakeDocument request={{ kind: 'maturity-report' }}>Make maturity report</MakeDocument>}
      />
      {empty ? <Nothing /> : <Report />}
    </>
  )
}
