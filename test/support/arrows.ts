/** The rooms of src and what each may import, as DESIGN.md draws the arrows. The same fences stand in .oxlintrc.json; test/fences.test.ts holds both to this. */
export interface Room {
  readonly path: string
  readonly from: readonly string[]
  /** Rooms of which only types may be taken. */
  readonly typesFrom: readonly string[]
  readonly packages: readonly string[]
  readonly node: boolean
}

const room = (path: string, from: readonly string[], more: Partial<Room> = {}): Room => ({
  path,
  from,
  typesFrom: [],
  packages: ['zod'],
  node: false,
  ...more,
})

const nouns = ['base', 'model', 'framework']
const derived = [...nouns, 'maturity', 'structure', 'interview', 'career']
const all = [...derived, 'planning']

export const rooms: readonly Room[] = [
  room('base', []),
  room('model', ['base']),
  room('framework', ['base', 'model']),
  room('maturity', nouns),
  room('structure', [...nouns, 'maturity'], { typesFrom: ['planning'] }),
  room('interview', nouns, { typesFrom: ['planning'] }),
  room('career', [...nouns, 'maturity'], { typesFrom: ['planning'] }),
  room('planning', derived),
  room('document', all, { typesFrom: ['contract'] }),
  room('exchange', all, { typesFrom: ['contract'] }),
  room('contract', ['base', 'model']),
  room('storage', ['base', 'model', 'contract'], { packages: ['zod', 'better-sqlite3'], node: true }),
  room('document/write', [...all, 'document'], { typesFrom: ['contract'], packages: ['zod', 'docx', 'fflate', 'yazl'], node: true }),
  room('exchange/read', [...all, 'exchange'], { typesFrom: ['contract'], packages: ['zod', 'papaparse', 'saxes', 'yauzl'], node: true }),
]

/** The room that a file of src stands in: the longest path that fits. */
export const roomOf = (file: string): Room | undefined =>
  rooms.filter(({ path }) => file.startsWith(`src/${path}/`)).toSorted((a, b) => b.path.length - a.path.length)[0]

/** Libraries with one home: nobody else may know that they exist. */
export const homes: { readonly [library: string]: string } = {
  'better-sqlite3': 'src/storage/',
  docx: 'src/document/write/',
  papaparse: 'src/exchange/read/',
  saxes: 'src/exchange/read/',
  yauzl: 'src/exchange/read/',
  react: 'renderer/',
  'react-dom': 'renderer/',
  'react-aria-components': 'renderer/',
  zustand: 'renderer/',
  electron: 'electron/',
}
