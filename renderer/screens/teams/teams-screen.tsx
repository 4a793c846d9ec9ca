import { useMemo, useState } from 'react'
import type { Person } from '../../../src/model/person.ts'
import type { Team } from '../../../src/model/team.ts'
import { leavers, leaverWords } from '../../../src/planning/leavers.ts'
import { structure } from '../../../src/structure/make-structure.ts'
import { Button } from '../../components/button.tsx'
import { Go } from '../../components/go.tsx'
import { MakeDocument } from '../../components/make-document.tsx'
import { EmptyState, PageHead } from '../../components/page.tsx'
import { counted } from '../../components/words.ts'
import { useFramework, usePlan, useReadOnly, useWorkspace } from '../../state/hooks.ts'
import { CoveragePane } from './coverage-pane.tsx'
import { OrgChart } from './org-chart.tsx'
import { PersonForm } from './person-form.tsx'
import { SizeBar } from './size-bar.tsx'
import { TeamForm } from './team-form.tsx'
import { sizeOf, squadsOf, type View } from './view.ts'
import './teams.css'

function NoPeople() {
  return (
    <EmptyState
      title="No people yet"
      text="Import a people list, and Cadre draws the teams, says who owns what, and names what nobody owns."
      actions={
        <>
          <Go to={{ screen: 'import' }} className="btn pri lg">
            Import people
          </Go>
          <Go to={{ screen: 'people' }} className="btn quiet lg">
            Add one by hand
          </Go>
        </>
      }
    />
  )
}

/** What a dialog of this screen is about. */
type Opened = { readonly kind: 'team'; readonly team: Team | null } | { readonly kind: 'person'; readonly personId: Person['id'] } | null

function Dialogs({ opened, close }: { readonly opened: Opened; readonly close: () => void }) {
  const { person } = useWorkspace()
  if (opened === null) return null
  if (opened.kind === 'team') return <TeamForm team={opened.team} onClose={close} />
  const found = person.get(opened.personId)
  return found === undefined ? null : <PersonForm person={found} onClose={close} />
}

function Sheet({ onOpen }: { readonly onOpen: (opened: Opened) => void }) {
  const workspace = useWorkspace()
  const framework = useFramework()
  const plan = usePlan()
  const [view, setView] = useState<View>({ kind: 'planned' })
  const size = sizeOf(view, plan)
  const made = useMemo(() => structure(workspace, framework, plan, size), [workspace, framework, plan, size])
  return (
    <>
      <SizeBar structure={made} view={view} onView={setView} />
      <div className="split">
        <div className="main scroll org-main" tabIndex={0} role="region" aria-label="Org chart">
          <OrgChart
            squads={squadsOf(made.squads, view)}
            shape={view.kind === 'size'}
            onTeam={(team) => onOpen({ kind: 'team', team })}
            onPerson={(personId) => onOpen({ kind: 'person', personId })}
          />
        </div>
        <CoveragePane structure={made} />
      </div>
    </>
  )
}

export function TeamsScreen() {
  const workspace = useWorkspace()
  const { person, team } = workspace
  const plan = usePlan()
  const leaving = leaverWords(leavers(workspace, plan))
  const readOnly = useReadOnly()
  const [opened, setOpened] = useState<Opened>(null)
  const none = person.size === 0 && team.size === 0
  const engineers = `${counted(team.size, 'team', 'teams')}, ${counted(plan.headcountNow, 'engineer', 'engineers')}`
  return (
    <>
      <PageHead
        title="Teams"
        {...(none ? {} : { sub: `${engineers}${leaving === '' ? '' : `; ${leaving}`}` })}
        actions={
          <>
            <Button
              icon="plus"
              disabled={readOnly !== null}
              title={readOnly ?? undefined}
              onClick={() => setOpened({ kind: 'team', team: null })}
            >
              Add team
            </Button>
            <MakeDocument request={{ kind: 'team-charter' }} disabled={none}>
              Make team charter
            </MakeDocument>
          </>
        }
      />
      {none ? <NoPeople /> : <Sheet onOpen={setOpened} />}
      <Dialogs opened={opened} close={() => setOpened(null)} />
    </>
  )
}
