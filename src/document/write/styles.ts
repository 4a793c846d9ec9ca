import {
  AlignmentType,
  BorderStyle,
  LevelFormat,
  LineRuleType,
  ShadingType,
  type IParagraphStyleOptions,
  type IPropertiesOptions,
} from 'docx'
import { palette } from './palette.ts'

const FONT = 'Calibri'
/**
 * Lines have a least height in twips, a little above Calibri’s own (1.22 of its size). Word and LibreOffice round a font’s own
 * height differently; so they break pages alike, and the page numbers in the contents hold in both. Taller characters still fit.
 */
const line = (twips: number) => ({ line: twips, lineRule: LineRuleType.AT_LEAST }) as const
const LINE = line(284)
type Tone = 'serious' | 'watch' | 'note'

const edge = (color: string, size: number, space: number) => ({ style: BorderStyle.SINGLE, color, size, space })
const fill = (color: string) => ({ type: ShadingType.CLEAR, color: 'auto', fill: color })

/** The same edges on every paragraph of the cover, so that Word draws them as one block. */
const coverParagraph = {
  border: {
    top: edge(palette.accent, 4, 18),
    bottom: edge(palette.accent, 4, 18),
    left: edge(palette.accent, 4, 18),
    right: edge(palette.accent, 4, 18),
  },
  shading: fill(palette.accent),
  indent: { left: 370, right: 370 },
  keepNext: true,
} as const

/** No room before or after: programs differ in how bordered neighbours share it, so the lines themselves are tall. */
function cover(id: string, name: string, size: number, bold: boolean, height: number): IParagraphStyleOptions {
  return {
    id,
    name,
    basedOn: 'Normal',
    next: 'Normal',
    run: { size, bold, color: palette.paper },
    paragraph: { ...coverParagraph, spacing: { before: 0, after: 0, ...line(height) } },
  }
}

/** Room for a callout’s edges, in twips. */
export const CALLOUT = { left: 260, right: 180 } as const

function callout(tone: Tone, name: string): IParagraphStyleOptions {
  const { line, fill: background } = palette[tone]
  return {
    id: `Callout${name}`,
    name: `Callout ${name}`,
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: {
      keepLines: true,
      border: { left: edge(line, 24, 10), top: edge(background, 4, 6), bottom: edge(background, 4, 6), right: edge(background, 4, 8) },
      shading: fill(background),
      indent: CALLOUT,
      spacing: { before: 220, after: 260, ...LINE },
    },
  }
}

const plain = (
  id: string,
  name: string,
  run: IParagraphStyleOptions['run'],
  paragraph: IParagraphStyleOptions['paragraph'],
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  ...(run === undefined ? {} : { run }),
  ...(paragraph === undefined ? {} : { paragraph }),
})

const tight = { before: 0, after: 0, ...line(250) } as const
const tighter = { before: 0, after: 0, ...line(236) } as const

const textStyles: readonly IParagraphStyleOptions[] = [
  cover('CoverOrganisation', 'Cover organisation', 22, true, 300),
  cover('Subtitle', 'Subtitle', 28, false, 480),
  cover('CoverNote', 'Cover note', 19, false, 1100),
  plain('Lead', 'Lead', { size: 25, color: palette.ink }, { spacing: { before: 0, after: 160, ...line(340) } }),
  plain('Quiet', 'Quiet', { size: 18, color: palette.ink3 }, { spacing: { before: 0, after: 120, ...line(250) } }),
  plain('BulletList', 'Bullet list', undefined, { spacing: { before: 0, after: 60, ...LINE } }),
  plain('NumberList', 'Number list', undefined, { spacing: { before: 0, after: 60, ...LINE } }),
  callout('serious', 'Serious'),
  callout('watch', 'Watch'),
  callout('note', 'Note'),
]

const tableStyles: readonly IParagraphStyleOptions[] = [
  plain('TableHead', 'Table head', { size: 18, bold: true, color: palette.ink2 }, { spacing: tighter, keepNext: true }),
  plain(
    'TableHeadNumber',
    'Table head number',
    { size: 18, bold: true, color: palette.ink2 },
    { spacing: tighter, keepNext: true, alignment: AlignmentType.RIGHT },
  ),
  plain('TableText', 'Table text', { size: 19 }, { spacing: tight }),
  plain('TableNumber', 'Table number', { size: 19 }, { spacing: tight, alignment: AlignmentType.RIGHT }),
  plain('TableCentre', 'Table centre', { size: 19 }, { spacing: tight, alignment: AlignmentType.CENTER }),
  plain('TableBar', 'Table bar', { size: 12 }, { spacing: { before: 40, after: 40, line: 160, lineRule: LineRuleType.EXACT } }),
  plain(
    'FigureNumber',
    'Figure number',
    { size: 40, bold: true, color: palette.accent },
    { spacing: { before: 40, after: 0, ...line(520) }, keepNext: true },
  ),
  plain('FigureNote', 'Figure note', { size: 18, color: palette.ink3 }, { spacing: tighter }),
  plain('TableTitle', 'Table title', { size: 21, bold: true }, { spacing: { before: 240, after: 80, ...LINE }, keepNext: true }),
  plain(
    'AnswerLabel',
    'Answer label',
    { size: 19, bold: true, color: palette.ink2 },
    { spacing: { before: 140, after: 0, ...line(250) }, keepNext: true },
  ),
  plain('AnswerLine', 'Answer line', undefined, {
    border: { bottom: edge(palette.line, 4, 1), between: edge(palette.line, 4, 1) },
    spacing: { before: 0, after: 0, line: 380, lineRule: LineRuleType.EXACT },
  }),
  plain('Header', 'header', { size: 17, color: palette.ink3 }, { spacing: tight, border: { bottom: edge(palette.line, 4, 4) } }),
  plain('Footer', 'footer', { size: 17, color: palette.ink3 }, { spacing: tighter }),
]

const contentsStyles: readonly IParagraphStyleOptions[] = [
  plain(
    'TOCHeading',
    'TOC Heading',
    { size: 21, bold: true, color: palette.ink2 },
    { spacing: { before: 320, after: 80, ...LINE }, keepNext: true },
  ),
  plain('TOC1', 'toc 1', { size: 20 }, { spacing: { before: 10, after: 10, ...line(270) } }),
  plain('TOC2', 'toc 2', { size: 19, color: palette.ink2 }, { spacing: { before: 0, after: 10, ...line(256) }, indent: { left: 240 } }),
]

const heading = (size: number, color: string, height: number, before: number, after: number) => ({
  next: 'Normal',
  run: { font: FONT, size, bold: true, color },
  paragraph: { keepNext: true, keepLines: true, spacing: { before, after, ...line(height) } },
})

export const documentStyles = (language: string): NonNullable<IPropertiesOptions['styles']> => ({
  default: {
    document: {
      run: { font: FONT, size: 21, color: palette.ink, language: { value: language } },
      paragraph: { spacing: { before: 0, after: 140, ...LINE } },
    },
    title: {
      next: 'Subtitle',
      run: { size: 64, bold: true, color: palette.paper },
      paragraph: { ...coverParagraph, spacing: { before: 0, after: 0, ...line(1000) } },
    },
    heading1: heading(34, palette.accent, 450, 440, 130),
    heading2: heading(26, palette.ink, 350, 320, 90),
    heading3: heading(22, palette.ink2, 300, 240, 60),
    caption: {
      run: { size: 19, bold: true, color: palette.ink2, italics: false },
      paragraph: { keepNext: true, keepLines: true, spacing: { before: 240, after: 80, ...line(260) } },
    },
  },
  paragraphStyles: [...textStyles, ...tableStyles, ...contentsStyles],
  characterStyles: [
    { id: 'Strong', name: 'Strong', run: { bold: true } },
    { id: 'CalloutTitle', name: 'Callout title', run: { bold: true, color: palette.ink } },
  ],
})

const indent = { left: 340, hanging: 340 } as const
export const listNumbering: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    {
      reference: 'bullets',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { run: { font: FONT, color: palette.accent }, paragraph: { indent } },
        },
      ],
    },
    {
      reference: 'numbers',
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { run: { bold: true, color: palette.accent }, paragraph: { indent } },
        },
      ],
    },
  ],
}
