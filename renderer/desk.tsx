import { lazy, Suspense, type ComponentType } from 'react'
import { ErrorBoundary } from './components/shell/error-boundary.tsx'
import { Sidebar } from './components/shell/sidebar.tsx'
import { TraceStrip } from './components/shell/trace-strip.tsx'
import { OverviewScreen } from './screens/overview/overview-screen.tsx'
import { usePlace } from './state/hooks.ts'
import { hashOf, type Place, type ScreenName } from './state/place.ts'

const screens: Readonly<Record<ScreenName | 'person', ComponentType>> = {
  overview: OverviewScreen,
  systems: lazy(() => import('./screens/systems/systems-screen.tsx').then((m) => ({ default: m.SystemsScreen }))),
  plan: lazy(() => import('./screens/plan/plan-screen.tsx').then((m) => ({ default: m.PlanScreen }))),
  teams: lazy(() => import('./screens/teams/teams-screen.tsx').then((m) => ({ default: m.TeamsScreen }))),
  hiring: lazy(() => import('./screens/hiring/hiring-screen.tsx').then((m) => ({ default: m.HiringScreen }))),
  people: lazy(() => import('./screens/people/people-screen.tsx').then((m) => ({ default: m.PeopleScreen }))),
  person: lazy(() => import('./screens/people/person-screen.tsx').then((m) => ({ default: m.PersonScreen }))),
  documents: lazy(() => import('./screens/documents/documents-screen.tsx').then((m) => ({ default: m.DocumentsScreen }))),
  findings: lazy(() => import('./screens/findings/findings-screen.tsx').then((m) => ({ default: m.FindingsScreen }))),
  guide: lazy(() => import('./screens/guide/guide-screen.tsx').then((m) => ({ default: m.GuideScreen }))),
  settings: lazy(() => import('./screens/settings/settings-screen.tsx').then((m) => ({ default: m.SettingsScreen }))),
  import: lazy(() => import('./screens/import/import-screen.tsx').then((m) => ({ default: m.ImportScreen }))),
}

const screenAt = ({ screen, id }: Place): ScreenName | 'person' => (screen === 'people' && id !== undefined ? 'person' : screen)

/** An open workspace: sidebar, the screen on its sheet, and the trace strip. */
export function Desk() {
  const place = usePlace()
  const name = screenAt(place)
  const Screen = screens[name]
  return (
    <div className="frame">
      <Sidebar />
      <main className="sheet" id="main">
        <ErrorBoundary at={hashOf(place)}>
          <Suspense fallback={<div className="screen" aria-busy="true" />}>
            <div className="screen" key={name}>
              <Screen />
            </div>
          </Suspense>
        </ErrorBoundary>
        <TraceStrip />
      </main>
    </div>
  )
}
