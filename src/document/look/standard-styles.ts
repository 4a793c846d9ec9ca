import type { Edge, Look, Palette, StyleId, TextStyle } from './look.ts'

export interface Fonts {
  readonly heading: string
  readonly body: string
}

/**
 * Lines have a least height in twips, a little above Calibri’s own (1.22 of its size). Word and LibreOffice round a font’s own
 * height differently; so they break pages alike, and the page numbers in the contents hold in both. Taller characters still fit.
 */
const LINE = 284

type Maker = (name: string, size: number, line: number, more?: Partial<TextStyle>) => TextStyle

const maker =
  (font: string, palette: Palette): Maker =>
  (name, size, line, more = {}) => ({
    name,
    font,
    size,
    bold: false,
    italic: false,
    colour: palette.ink,
    before: 0,
    after: 0,
    line,
    align: 'left',
    left: 0,
    right: 0,
    hanging: 0,
    keepNext: false,
    keepLines: false,
    ...more,
  })

/** Every style of a document before a firm’s own are laid over. */
export function standardStyles(palette: Palette, fonts: Fonts): Look['styles'] {
  const [heading, body] = [maker(fonts.heading, palette), maker(fonts.body, palette)]
  return {
    ...coverStyles(palette, heading, body),
    ...headingStyles(palette, heading),
    ...proseStyles(palette, body),
    ...calloutStyles(palette, body),
    ...tableStyles(palette, heading, body),
    ...answerStyles(palette, body),
    ...frameStyles(palette, body),
  }
}

type Some<Id extends StyleId> = Readonly<Record<Id, TextStyle>>

/** The same edges on every paragraph of the cover, so that Word draws them as one block; no room before or after, since programs differ in how bordered neighbours share it: the lines themselves are tall. */
function coverStyles(palette: Palette, heading: Maker, body: Maker): Some<'Title' | 'Subtitle' | 'CoverOrganisation' | 'CoverNote'> {
  const edge: Edge = { colour: palette.accent, thickness: 4, space: 18 }
  const box = { top: edge, right: edge, bottom: edge, left: edge, fill: palette.accent }
  const on = { colour: palette.paper, box, left: 370, right: 370, keepNext: true }
  return {
    CoverOrganisation: body('Cover organisation', 22, 300, { ...on, bold: true }),
    Title: heading('Title', 64, 900, { ...on, bold: true }),
    Subtitle: body('Subtitle', 28, 480, on),
    CoverNote: body('Cover note', 19, 900, on),
  }
}

function headingStyles(palette: Palette, heading: Maker): Some<'Heading1' | 'Heading2' | 'Heading3' | 'TOCHeading'> {
  const kept = { bold: true, keepNext: true, keepLines: true }
  return {
    Heading1: heading('heading 1', 34, 450, { ...kept, colour: palette.accent, before: 440, after: 130 }),
    Heading2: heading('heading 2', 26, 350, { ...kept, before: 320, after: 90 }),
    Heading3: heading('heading 3', 22, 300, { ...kept, colour: palette.ink2, before: 240, after: 60 }),
    TOCHeading: heading('TOC Heading', 21, LINE, { ...kept, colour: palette.ink2, before: 320, after: 80 }),
  }
}

function proseStyles({ ink2, ink3 }: Palette, body: Maker): Some<'Normal' | 'Lead' | 'Quiet' | 'BulletList' | 'NumberList' | 'Caption'> {
  const item = { after: 60, left: 340, hanging: 340 }
  return {
    Normal: body('Normal', 21, LINE, { after: 140 }),
    Lead: body('Lead', 25, 340, { after: 160 }),
    Quiet: body('Quiet', 18, 250, { colour: ink3, after: 120 }),
    BulletList: body('Bullet list', 21, LINE, item),
    NumberList: body('Number list', 21, LINE, item),
    Caption: body('caption', 19, 260, { bold: true, colour: ink2, before: 240, after: 80, keepNext: true, keepLines: true }),
  }
}

function calloutStyles(palette: Palette, body: Maker): Some<'CalloutSerious' | 'CalloutWatch' | 'CalloutNote'> {
  const callout = (name: string, { line, fill }: Palette['note']): TextStyle => {
    const edge = (space: number): Edge => ({ colour: fill, thickness: 4, space })
    const box = { top: edge(6), right: edge(8), bottom: edge(6), left: { colour: line, thickness: 24, space: 10 }, fill }
    return body(name, 21, LINE, { before: 220, after: 260, left: 260, right: 180, keepLines: true, box })
  }
  return {
    CalloutSerious: callout('Callout Serious', palette.serious),
    CalloutWatch: callout('Callout Watch', palette.watch),
    CalloutNote: callout('Callout Note', palette.note),
  }
}

type InTable =
  | 'TableHead'
  | 'TableHeadNumber'
  | 'TableHeadCentre'
  | 'TableText'
  | 'TableNumber'
  | 'TableCentre'
  | 'FigureNumber'
  | 'FigureNote'
  | 'TableTitle'
function tableStyles({ accent, ink2, ink3 }: Palette, heading: Maker, body: Maker): Some<InTable> {
  const head = { bold: true, colour: ink2, keepNext: true }
  return {
    TableHead: body('Table head', 18, 236, head),
    TableHeadNumber: body('Table head number', 18, 236, { ...head, align: 'right' }),
    TableHeadCentre: body('Table head centre', 18, 236, { ...head, align: 'centre' }),
    TableText: body('Table text', 19, 250),
    TableNumber: body('Table number', 19, 250, { align: 'right' }),
    TableCentre: body('Table centre', 19, 250, { align: 'centre' }),
    FigureNumber: heading('Figure number', 40, 520, { bold: true, colour: accent, before: 40 }),
    FigureNote: body('Figure note', 18, 236, { colour: ink3 }),
    TableTitle: body('Table title', 21, LINE, { bold: true, before: 240, after: 80, keepNext: true, keepLines: true }),
  }
}

function answerStyles({ ink2, line }: Palette, body: Maker): Some<'Answer' | 'AnswerLabel' | 'AnswerLine'> {
  const below = { colour: line, thickness: 4, space: 1, between: true }
  return {
    Answer: body('Answer', 20, 260),
    AnswerLabel: body('Answer label', 19, 250, { bold: true, colour: ink2, before: 140, keepNext: true }),
    AnswerLine: body('Answer line', 21, 380, { exact: true, below }),
  }
}

function frameStyles({ ink2, ink3, line }: Palette, body: Maker): Some<'Header' | 'Footer' | 'TOC1' | 'TOC2'> {
  return {
    Header: body('header', 17, 250, { colour: ink3, below: { colour: line, thickness: 4, space: 4, between: false } }),
    Footer: body('footer', 17, 236, { colour: ink3 }),
    TOC1: body('toc 1', 20, 270, { before: 10, after: 10 }),
    TOC2: body('toc 2', 19, 256, { colour: ink2, after: 10, left: 240 }),
  }
}
