import { cleanText } from '../clean-text.ts'
import type { StyleId } from '../look/look.ts'
import type { FlowParagraph, Part } from './flow.ts'

/** Longer than any word of prose and most addresses. */
const LONG_WORD = /\S{41,}/gu
const PIECE = /\S{12}(?=\S)/gu

/** Clean text whose very long words may break anywhere: laying out an unbroken one takes time with the square of its length and more. */
export const wrappable = (text: string): string => cleanText(text).replaceAll(LONG_WORD, (word) => word.replaceAll(PIECE, '$&\u200B'))

export const oneLine = (text: string): string => wrappable(text).replaceAll('\n', ' ')

/** One text; line ends become line breaks. */
export const textParts = (text: string, strong = false): readonly Part[] =>
  wrappable(text)
    .split('\n')
    .flatMap((line, at): readonly Part[] => [
      ...(at > 0 ? [{ kind: 'break' as const }] : []),
      ...(line === '' ? [] : [{ kind: 'text' as const, text: line, ...(strong ? { strong } : {}) }]),
    ])

export type More = Omit<Partial<FlowParagraph>, 'kind' | 'style' | 'parts'>

export const paragraph = (style: StyleId, text: string, more: More = {}): FlowParagraph => ({
  kind: 'paragraph',
  style,
  parts: textParts(text),
  ...more,
})

/** A first text that stands out and, below it, the rest. */
export const titled = (style: StyleId, title: string, text: string, more: More = {}): FlowParagraph => ({
  kind: 'paragraph',
  style,
  parts: [...textParts(title, true), ...(text === '' ? [] : [{ kind: 'break' as const }, ...textParts(text)])],
  ...more,
})
