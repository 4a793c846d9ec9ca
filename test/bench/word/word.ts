import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Block, DocumentModel } from '../../../src/document/block.ts'
import { flowOf } from '../../../src/document/flow/flow-of.ts'
import { layOut } from '../../../src/document/layout/lay-out.ts'
import { makeDocuments } from '../../../src/document/make.ts'
import { toDocx } from '../../../src/document/write/docx.ts'
import { bank, contextOf, large, sample } from '../../document/workspaces.ts'
import { onPath } from '../../support/apt.mjs'
import { against, median, type Figure } from '../figure.ts'
import { piecesOf, type Piece } from './content.ts'
import { markdownOf } from './markdown.ts'
import { fillingOf, templateModel } from './template.ts'

const RUNS = 5
const here = (name: string): string => join(import.meta.dirname, name)
const numbers = (program: string, args: readonly string[]): readonly number[] =>
  execFileSync(program, [...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    .trim()
    .split(' ')
    .map(Number)

const pagesOf = (model: DocumentModel): number => layOut(flowOf(model)).pages.length
const cut = (model: DocumentModel, blocks: number): DocumentModel => ({ ...model, blocks: model.blocks.slice(0, blocks) })

/** The model cut where it fills so many pages. */
function within(model: DocumentModel, pages: number): DocumentModel {
  let [least, most] = [1, model.blocks.length]
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (pagesOf(cut(model, middle)) <= pages) least = middle
    else most = middle - 1
  }
  return cut(model, least)
}

/** Scorecards, one after the other: forms, anchors and questions. */
function kit(): DocumentModel {
  const models = makeDocuments(
    { kind: 'interview-kit', role: 'ai-systems-engineer', level: 4, seed: 1, candidateId: null },
    contextOf(sample),
  )
  const sheets = models.filter(({ title }) => title.startsWith('Scorecard'))
  const [first] = sheets
  if (first === undefined) throw new Error('a kit has scorecards')
  return within({ ...first, blocks: sheets.flatMap(({ blocks }) => blocks) }, 6)
}

const chartBlock = (at: number): Block => ({
  kind: 'chart',
  caption: `Work and capacity of team ${at + 1}`,
  says: 'Work rises above capacity in the third quarter.',
  chart: {
    type: 'columns',
    categories: ['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6', 'Q7', 'Q8'],
    unit: 'Full-time equivalents',
    series: [
      { name: 'Capacity', values: [9, 9, 10, 11, 12, 13, 13, 14], ink: 'accent' },
      { name: 'Work', values: [8, 9, 12, 13, 13, 12, 11, 10], ink: 'second', line: true },
    ],
  },
})

const words = bank.exercises.flatMap(({ situation, candidateBrief }) => `${situation} ${candidateBrief}`.split(/\s+/))
/** A few words of the interview bank, always the same for the same place. */
const some = (at: number): string =>
  words
    .slice((at * 4) % (words.length - 4))
    .slice(0, 4)
    .join(' ')

const ROWS = 24
const COLUMNS = ['Engineer', 'Role', 'Works on', 'Next step', 'What is missing', 'Note']
/** Who is who, as the annex of a large plan has it. */
const annex = (nth: number): Block => ({
  kind: 'table',
  caption: `Engineers of division ${nth + 1}`,
  columns: COLUMNS.map((title) => ({ title, weight: 1 })),
  rows: Array.from({ length: ROWS }, (_, row) => ({
    cells: COLUMNS.map((_title, column) => some((nth * ROWS + row) * COLUMNS.length + column)),
  })),
})

/** Sixty pages with ten charts: the plan of a large organisation and its annex, most of it tables. */
function longPlan(): DocumentModel {
  const [plan] = makeDocuments({ kind: 'headcount-plan' }, contextOf(large))
  if (plan === undefined) throw new Error('a plan was made')
  const blocks = plan.blocks.filter(({ kind }) => kind !== 'chart' && kind !== 'page-break')
  const annexes = Array.from({ length: 90 }, (_, nth) => [...(nth < 10 ? [chartBlock(nth)] : []), annex(nth)])
  return within({ ...plan, blocks: [...blocks, ...annexes.flat()] }, 60)
}

const wordsIn = (pieces: readonly Piece[]): number => JSON.stringify(pieces).split(/\s+/).length

interface Times {
  readonly ours: number
  readonly megabytes: number
  readonly peers: ReadonlyMap<string, number>
}

/** Each program in a fresh process, in turn, so that a busy minute hits all. Null where a peer is not installed. */
async function times(name: string, model: DocumentModel, work: string): Promise<Times> {
  const path = (ending: string): string => join(work, `${name}.${ending}`)
  const pieces = piecesOf(model)
  console.log(
    `${name}: ${pagesOf(model)} pages, ${model.blocks.filter(({ kind }) => kind === 'chart').length} charts, ${wordsIn(pieces)} words`,
  )
  writeFileSync(path('model.json'), JSON.stringify(model))
  writeFileSync(path('pieces.json'), JSON.stringify(pieces))
  writeFileSync(path('filling.json'), JSON.stringify(fillingOf(pieces)))
  writeFileSync(path('md'), markdownOf(pieces, here('../../../assets/icons/icon.png')))
  writeFileSync(path('template.docx'), await toDocx(templateModel(model)))
  const runs = Array.from({ length: RUNS }, () => {
    const [ours = 0, megabytes = 0] = numbers(process.execPath, [
      '--disable-warning=ExperimentalWarning',
      here('ours.ts'),
      path('model.json'),
      path('docx'),
    ])
    return { ours, megabytes, peers: peersOnce(path) }
  })
  const names = [...(runs[0]?.peers.keys() ?? [])]
  return {
    ours: median(runs.map(({ ours }) => ours)),
    megabytes: Math.max(...runs.map(({ megabytes }) => megabytes)),
    peers: new Map(names.map((peer) => [peer, median(runs.map(({ peers }) => peers.get(peer) ?? Number.NaN))])),
  }
}

function peersOnce(path: (ending: string) => string): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  found.set(
    'docxtemplater',
    numbers(process.execPath, [here('peer.mjs'), path('template.docx'), path('filling.json'), path('templated.docx')])[0] ?? Number.NaN,
  )
  if (onPath('pandoc') !== null)
    found.set('pandoc', whole('pandoc', [path('md'), '-o', path('pandoc.docx')]) - whole('pandoc', ['--version']))
  // Debian's own Python, which has Debian's python3-docx.
  const python = '/usr/bin/python3'
  if (hasPythonDocx(python))
    found.set(
      'python-docx',
      numbers(python, [here('peer.py'), path('pieces.json'), here('../../../assets/icons/icon.png'), path('python.docx')])[0] ?? Number.NaN,
    )
  return found
}

function whole(program: string, args: readonly string[]): number {
  const since = performance.now()
  execFileSync(program, [...args], { stdio: 'ignore' })
  return performance.now() - since
}

function hasPythonDocx(python: string): boolean {
  try {
    execFileSync(python, ['-c', 'import docx'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** The kit against the fastest peer; the plan against docxtemplater and pandoc; memory of the plan. */
export async function wordPeerFigures(work: string): Promise<readonly Figure[]> {
  const [short, long] = [await times('kit', kit(), work), await times('plan', longPlan(), work)]
  const [fastest] = [...short.peers].toSorted(([, one], [, other]) => one - other)
  const compared = (peer: string, most: number): readonly Figure[] => {
    const taken = long.peers.get(peer)
    return taken === undefined ? [] : [against(`A plan of 60 pages with ten charts`, long.ours, [peer, taken], most)]
  }
  return [
    ...(fastest === undefined ? [] : [against('A kit of six pages', short.ours, fastest, 1)]),
    ...compared('docxtemplater', 1.1),
    ...compared('pandoc', 0.15),
    ...compared('python-docx', Infinity).map((figure) => ({ ...figure, goal: '–' })),
    memory(long.megabytes),
  ]
}

const memory = (megabytes: number): Figure => ({
  what: 'Peak memory of the process that writes the plan',
  measured: `${Math.round(megabytes)} MB`,
  reference: '–',
  ratio: '–',
  goal: '≤ 300 MB',
  met: megabytes <= 300,
})
