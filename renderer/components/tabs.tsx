import type { ScreenName } from '../state/place.ts'
import { Go } from './go.tsx'

interface TabsProps {
  readonly label: string
  readonly screen: ScreenName
  readonly tabs: readonly { readonly id: string; readonly label: string }[]
  readonly current: string
}

/** Parts of one screen, each a place of its own. */
export function Tabs({ label, screen, tabs, current }: TabsProps) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.id}>
            <Go to={{ screen, id: tab.id }} {...(tab.id === current ? { current: 'page' as const } : {})}>
              {tab.label}
            </Go>
          </li>
        ))}
      </ul>
    </nav>
  )
}
