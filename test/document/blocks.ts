import type { Block } from '../../src/document/block.ts'
import { materialOf, type Material } from '../../src/document/material.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { largeWorkspace } from '../bench/large.ts'
import { contextOf } from './workspaces.ts'

export const material = (workspace: Workspace): Material => materialOf(contextOf(workspace))

type Of<K extends Block['kind']> = Extract<Block, { readonly kind: K }>
export const all = <K extends Block['kind']>(blocks: readonly Block[], kind: K): readonly Of<K>[] =>
  blocks.filter((block): block is Of<K> => block.kind === kind)

function captioned<B extends { readonly caption: string }>(blocks: readonly B[], caption: RegExp): B {
  const found = blocks.find((block) => caption.test(block.caption))
  if (found === undefined) throw new Error(`nothing with a caption like ${caption.source}`)
  return found
}
export const table = (blocks: readonly Block[], caption: RegExp): Of<'table'> => captioned(all(blocks, 'table'), caption)
export const chart = (blocks: readonly Block[], caption: RegExp): Of<'chart'> => captioned(all(blocks, 'chart'), caption)
export const timeline = (blocks: readonly Block[], caption: RegExp): Of<'timeline'> => captioned(all(blocks, 'timeline'), caption)

/** Cells of one column, found by its title, without the total row. */
export function column({ columns, rows }: Of<'table'>, title: string): readonly string[] {
  const at = columns.findIndex((one) => one.title === title)
  if (at < 0) throw new Error(`no column “${title}”`)
  return rows.filter(({ cells }) => !/^All\b/u.test(cells[0] ?? '')).map(({ cells }) => cells[at] ?? '')
}

/** The blocks of a chapter, its heading left out. */
export function chapter(blocks: readonly Block[], title: string): readonly Block[] {
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.level === 1 && block.text === title)
  if (from < 0) return []
  const length = blocks.slice(from + 1).findIndex((block) => block.kind === 'heading' && block.level === 1)
  return length < 0 ? blocks.slice(from + 1) : blocks.slice(from + 1, from + 1 + length)
}
export const chapters = (blocks: readonly Block[]): readonly string[] =>
  all(blocks, 'heading')
    .filter(({ level }) => level === 1)
    .map(({ text }) => text)

/** 120 people for 60 large systems that must all reach level 4: more decisions than a page holds. */
export function strained(): Workspace {
  const base = largeWorkspace(300, 60, 12)
  return {
    ...base,
    person: new Map([...base.person].slice(0, 120)),
    system: new Map(
      [...base.system].map(([id, system]) => [id, { ...system, size: 'large', target: { level: 4, by: system.target?.by ?? null } }]),
    ),
  }
}

/** What a chart needs to be drawn and read: as many values as categories, few enough to tell apart, and a sentence. */
export const flaws = ({ chart: { categories, series, unit }, says, caption }: Of<'chart'>): readonly string[] => [
  ...(categories.length === 0 || categories.length > 20 ? [`${caption}: ${categories.length} categories`] : []),
  ...(new Set(categories).size === categories.length ? [] : [`${caption}: two categories of one name`]),
  ...series.filter(({ values }) => values.length !== categories.length).map(({ name }) => `${caption}: ${name} has gaps`),
  ...(unit === '' || !says.endsWith('.') ? [`${caption}: says too little`] : []),
]

/** Rows whose spans overlap, or reach outside the quarters. */
export const wrongRows = ({ rows, quarters }: Of<'timeline'>): readonly string[] =>
  rows
    .filter(({ spans }) =>
      spans.some(({ from, to }, at) => from < 0 || to < from || to >= quarters.length || from <= (spans[at - 1]?.to ?? -1)),
    )
    .map(({ label }) => label)
