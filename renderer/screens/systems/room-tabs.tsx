import { Tabs } from '../../components/tabs.tsx'
import type { Place } from '../../state/place.ts'

const ROOMS = [
  { id: 'systems', label: 'Systems', place: { screen: 'systems' } },
  { id: 'portfolio', label: 'Portfolio', place: { screen: 'portfolio' } },
  { id: 'roadmap', label: 'Roadmap', place: { screen: 'roadmap' } },
] as const satisfies readonly { readonly id: string; readonly label: string; readonly place: Place }[]

export type RoomId = (typeof ROOMS)[number]['id']

/** The three views of all systems together: as a list, by value and maturity, and over time. */
export function RoomTabs({ current }: { readonly current: RoomId }) {
  return (
    <Tabs
      label="Views of the systems"
      tabs={ROOMS}
      current={current}
      placeOf={(id) => ROOMS.find((room) => room.id === id)?.place ?? { screen: 'systems' }}
    />
  )
}
