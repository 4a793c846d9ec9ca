/** Every screen of an open workspace, in the order the sidebar shows them. */
export const screenNames = [
  'overview',
  'systems',
  'plan',
  'teams',
  'hiring',
  'people',
  'documents',
  'findings',
  'guide',
  'settings',
  'import',
] as const
export type ScreenName = (typeof screenNames)[number]

/** Where in the workspace the window is: a screen, and the thing it is open at. */
export interface Place {
  readonly screen: ScreenName
  readonly id?: string | undefined
}

export const home: Place = { screen: 'overview' }

const isScreen = (text: string): text is ScreenName => (screenNames as readonly string[]).includes(text) // widened only to ask

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** The place a location hash names, such as `#/systems/claims-triage`; null when it names none. */
export function placeOf(hash: string): Place | null {
  const [, screen = '', id = ''] = /^#\/([a-z]+)(?:\/(.+))?$/.exec(hash) ?? []
  if (!isScreen(screen)) return null
  const known = decoded(id)
  return known === undefined || known === '' ? { screen } : { screen, id: known }
}

export const hashOf = ({ screen, id }: Place): string => (id === undefined ? `#/${screen}` : `#/${screen}/${encodeURIComponent(id)}`)
