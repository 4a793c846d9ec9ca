/** Every screen of an open workspace, in the order the sidebar shows them. */
export const screenNames = [
  'overview',
  'systems',
  'portfolio',
  'roadmap',
  'system',
  'assess',
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

/** Where in the workspace the window is: a screen, the thing it is open at, and the part of that which is shown. */
export interface Place {
  readonly screen: ScreenName
  readonly id?: string | undefined
  /** Only with an id. */
  readonly part?: string | undefined
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

/** The place a location hash names, such as `#/system/claims-triage/economics`; null when it names none. */
export function placeOf(hash: string): Place | null {
  const [, screen = '', id = '', part = ''] = /^#\/([a-z]+)(?:\/([^/]+)(?:\/([^/]+))?)?$/.exec(hash) ?? []
  if (!isScreen(screen)) return null
  const [known, within] = [decoded(id), decoded(part)]
  if (known === undefined || known === '') return { screen }
  return within === undefined || within === '' ? { screen, id: known } : { screen, id: known, part: within }
}

export function hashOf({ screen, id, part }: Place): string {
  if (id === undefined) return `#/${screen}`
  const at = `#/${screen}/${encodeURIComponent(id)}`
  return part === undefined ? at : `${at}/${encodeURIComponent(part)}`
}
