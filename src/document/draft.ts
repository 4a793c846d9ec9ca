import type { Block, DocumentModel } from './block.ts'

/** What a document says for itself; organisation, day, paper and file name are the same for all and come later. */
export interface Draft extends Pick<DocumentModel, 'title' | 'subtitle' | 'audience' | 'blocks'> {
  /** Whom or what it is about, for the file name; empty when its title says enough. */
  readonly about: string
  /** Its part of the file name in place of the title, where several files share one. */
  readonly named?: string
  /** False for what is too short to need any; else from three chapters on. */
  readonly contents?: false
  /** What a filled form is known by when it comes back. */
  readonly marks?: DocumentModel['marks']
}

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text })
export const say = (text: string, tone?: 'lead' | 'quiet'): Block => ({ kind: 'paragraph', text, ...(tone === undefined ? {} : { tone }) })
export const bullets = (items: readonly string[]): Block => ({ kind: 'list', ordered: false, items })
export const steps = (items: readonly string[]): Block => ({ kind: 'list', ordered: true, items })

/** A heading with what stands under it, or nothing at all when there is nothing to stand there. */
export const section = (level: 1 | 2 | 3, title: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [heading(level, title), ...blocks]

/** The blocks when there is something to list, or nothing. */
export const unlessEmpty = (rows: readonly unknown[], blocks: readonly Block[]): readonly Block[] => (rows.length === 0 ? [] : blocks)
