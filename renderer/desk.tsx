import { useEffect, useState } from 'react'
import { Loaded, loadWhenIdle, useLoaded, type Load } from './components/loaded.tsx'
import { ErrorBoundary } from './components/shell/error-boundary.tsx'
import { Sidebar } from './components/shell/sidebar.tsx'
import { TraceStrip } from './components/shell/trace-strip.tsx'
import { OverviewScreen } from './screens/overview/overview-screen.tsx'
import { PlaceContext } from './state/context.ts'
import { usePlace } from './state/hooks.ts'
import { hashOf, type Place, type ScreenName } from './state/place.ts'

type Shown = ScreenName | 'person' | 'import-systems'

const screens: Readonly<Record<Shown, Load>> = {
  overview: () => Promise.resolve(OverviewScreen),
  systems: async () => (await import('./screens/systems/systems-screen.tsx')).SystemsScreen,
  portfolio: async () => (await import('./screens/portfolio/portfolio-screen.tsx')).PortfolioScreen,
  roadmap: async () => (await import('./screens/roadmap/roadmap-screen.tsx')).RoadmapScreen,
  system: async () => (await import('./screens/system/system-screen.tsx')).SystemScreen,
  assess: async () => (await import('./screens/assess/assess-screen.tsx')).AssessScreen,
  plan: async () => (await import('./screens/plan/plan-screen.tsx')).PlanScreen,
  teams: async () => (await import('./screens/teams/teams-screen.tsx')).TeamsScreen,
  hiring: async () => (await import('./screens/hiring/hiring-screen.tsx')).HiringScreen,
  people: async () => (await import('./screens/people/people-screen.tsx')).PeopleScreen,
  person: async () => (await import('./screens/people/person-screen.tsx')).PersonScreen,
  documents: async () => (await import('./screens/documents/documents-screen.tsx')).DocumentsScreen,
  findings: async () => (await import('./screens/findings/findings-screen.tsx')).FindingsScreen,
  guide: async () => (await import('./screens/guide/guide-screen.tsx')).GuideScreen,
  settings: async () => (await import('./screens/settings/settings-screen.tsx')).SettingsScreen,
  'import-systems': async () => (await import('./screens/import-systems/import-systems-screen.tsx')).ImportSystemsScreen,
  import: async () => (await import('./screens/import/import-screen.tsx')).ImportScreen,
}

function screenAt({ screen, id }: Place): Shown {
  if (screen === 'people' && id !== undefined) return 'person'
  return screen === 'import' && id === 'systems' ? 'import-systems' : screen
}

/** The latest place whose screen has come: the one before stays until then. */
function useShown(place: Place): Place | null {
  const [shown, setShown] = useState<Place | null>(null)
  const ready = useLoaded(screens[screenAt(place)])
  if (ready && shown !== place) setShown(place)
  return ready ? place : shown
}

function ScreenAt({ place }: { readonly place: Place }) {
  const shown = useShown(place)
  if (shown === null) return <div className="screen" aria-busy="true" />
  const name = screenAt(shown)
  return (
    <PlaceContext value={shown}>
      <div className="screen" key={name}>
        <Loaded load={screens[name]} />
      </div>
    </PlaceContext>
  )
}

/** An open workspace: sidebar, the screen on its sheet, and the trace strip. */
export function Desk() {
  const place = usePlace()
  useEffect(() => loadWhenIdle(Object.values(screens)), [])
  return (
    <div className="frame">
      <Sidebar />
      <main className="sheet" id="main">
        <ErrorBoundary at={hashOf(place)}>
          <ScreenAt place={place} />
        </ErrorBoundary>
        <TraceStrip />
      </main>
    </div>
  )
}
