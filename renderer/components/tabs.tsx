import type { Place } from '../state/place.ts'
import { Go } from './go.tsx'

interface TabsProps {
  readonly label: string
  readonly placeOf: (id: string) => Place
  readonly tabs: readonly { readonly id: string; readonly label: string }[]
  readonly current: string
}

/** Parts of one screen, each a place of its own. */
export function Tabs({ label, placeOf, tabs, current }: TabsProps) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.id}>
            <Go to={placeOf(tab.id)} {...(tab.id === current ? { current: 'page' as const } : {})}>
              {tab.label}
            </Go>
          </li>
        ))}
      </ul>
    </nav>
  )
}
