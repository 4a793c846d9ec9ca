import type { Brand } from '../../model/brand.ts'
import type { DocumentModel } from '../block.ts'
import type { FlowParagraph, Part } from './flow.ts'
import { oneLine, paragraph, textParts } from './text.ts'

interface Room {
  readonly width: number
  readonly height: number
}
const ON_COVER: Room = { width: 5000, height: 760 }
const IN_HEADER: Room = { width: 1800, height: 270 }

/** The logo as large as fits, in its own proportions; whole pixels of 15 twips. */
function logo({ logo: picture }: Brand, room: Room): readonly Part[] {
  if (picture === null) return []
  const scale = Math.min(room.width / picture.width, room.height / picture.height)
  const side = (pixels: number): number => Math.max(15, Math.round((pixels * scale) / 15) * 15)
  return [{ kind: 'logo', width: side(picture.width), height: side(picture.height) }]
}

const noteOf = ({ date, audience }: DocumentModel): string => (audience === '' ? date : `${date}. ${audience}`)

/** The logo on white, where any logo reads, then the block of colour that opens page one. */
export function cover(model: DocumentModel): readonly FlowParagraph[] {
  const parts = logo(model.brand, ON_COVER)
  const optional = (style: 'CoverOrganisation' | 'Subtitle', text: string): readonly FlowParagraph[] =>
    text.trim() === '' ? [] : [paragraph(style, text)]
  return [
    ...(parts.length === 0 ? [] : [{ kind: 'paragraph' as const, style: 'Lead' as const, parts, keepNext: true }]),
    ...optional('CoverOrganisation', model.organisation),
    paragraph('Title', model.title),
    ...optional('Subtitle', model.subtitle),
    paragraph('CoverNote', noteOf(model)),
  ]
}

const twoEnds = (style: 'Header' | 'Footer', width: number, left: readonly Part[], right: readonly Part[]): FlowParagraph => ({
  kind: 'paragraph',
  style,
  parts: [...left, { kind: 'tab' }, ...right],
  tab: { at: width, dots: false },
})

/** Longer names would run into each other. */
const MOST_IN_HEADER = 48
const short = (text: string): string => {
  const words = oneLine(text)
  return words.length <= MOST_IN_HEADER ? words : `${words.slice(0, MOST_IN_HEADER).trimEnd()}…`.toWellFormed()
}

export function header(model: DocumentModel, width: number): FlowParagraph {
  const parts = logo(model.brand, IN_HEADER)
  const name = parts.length === 0 ? short(model.organisation) : `   ${short(model.organisation)}`
  return twoEnds('Header', width, [...parts, ...textParts(name)], textParts(short(model.title)))
}

export const footer = (model: DocumentModel, width: number): FlowParagraph =>
  twoEnds('Footer', width, textParts(oneLine(noteOf(model))), [
    { kind: 'text', text: 'Page ' },
    { kind: 'page' },
    { kind: 'text', text: ' of ' },
    { kind: 'pages' },
  ])
