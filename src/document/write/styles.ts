import { AlignmentType, BorderStyle, LevelFormat, LineRuleType, ShadingType, type IParagraphStyleOptions, type IPropertiesOptions } from 'docx'
import { palette } from './palette.ts'

const FONT = 'Calibri'
/** Calibri’s own line is 1.22 of its size; 1.08 times that reads well at 10.5 points. */
const LINE = 259
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

function cover(id: string, name: string, size: number, bold: boolean, before: number, after: number): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', next: 'Normal', run: { size, bold, color: palette.paper }, paragraph: { ...coverParagraph, spacing: { before, after } } }
}

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
      indent: { left: 260, right: 180 },
      spacing: { before: 220, after: 260, line: LINE },
    },
  }
}

const plain = (id: string, name: string, run: IParagraphStyleOptions['run'], paragraph: IParagraphStyleOptions['paragraph']): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  ...(run === undefined ? {} : { run }),
  ...(paragraph === undefined ? {} : { paragraph }),
})

const tight = { before: 0, after: 0, line: 240 } as const

const textStyles: readonly IParagraphStyleOptions[] = [
  cover('CoverOrganisation', 'Cover organisation', 22, true, 0, 900),
  cover('Subtitle', 'Subtitle', 28, false, 0, 900),
  cover('CoverNote', 'Cover note', 19, false, 0, 320),
  plain('Lead', 'Lead', { size: 25, color: palette.ink }, { spacing: { before: 0, after: 160, line: 276 } }),
  plain('Quiet', 'Quiet', { size: 18, color: palette.ink3 }, { spacing: { before: 0, after: 120, line: 252 } }),
  plain('BulletList', 'Bullet list', undefined, { spacing: { before: 0, after: 60, line: LINE } }),
  plain('NumberList', 'Number list', undefined, { spacing: { before: 0, after: 60, line: LINE } }),
  callout('serious', 'Serious'),
  callout('watch', 'Watch'),
  callout('note', 'Note'),
]

const tableStyles: readonly IParagraphStyleOptions[] = [
  plain('TableHead', 'Table head', { size: 18, bold: true, color: palette.ink2 }, { spacing: tight, keepNext: true }),
  plain('TableHeadNumber', 'Table head number', { size: 18, bold: true, color: palette.ink2 }, { spacing: tight, keepNext: true, alignment: AlignmentType.RIGHT }),
  plain('TableText', 'Table text', { size: 19 }, { spacing: tight }),
  plain('TableNumber', 'Table number', { size: 19 }, { spacing: tight, alignment: AlignmentType.RIGHT }),
  plain('TableCentre', 'Table centre', { size: 19 }, { spacing: tight, alignment: AlignmentType.CENTER }),
  plain('TableBar', 'Table bar', { size: 12 }, { spacing: { before: 40, after: 40, line: 160, lineRule: LineRuleType.EXACT } }),
  plain('FigureNumber', 'Figure number', { size: 40, bold: true, color: palette.accent }, { spacing: { ...tight, before: 40 }, keepNext: true }),
  plain('FigureNote', 'Figure note', { size: 18, color: palette.ink3 }, { spacing: tight }),
  plain('TableTitle', 'Table title', { size: 21, bold: true }, { spacing: { before: 240, after: 80 }, keepNext: true }),
  plain('AnswerLabel', 'Answer label', { size: 19, bold: true, color: palette.ink2 }, { spacing: { before: 200, after: 0 }, keepNext: true }),
  plain('AnswerLine', 'Answer line', undefined, {
    border: { bottom: edge(palette.line, 4, 1), between: edge(palette.line, 4, 1) },
    spacing: { before: 0, after: 0, line: 440, lineRule: LineRuleType.EXACT },
  }),
  plain('Header', 'header', { size: 17, color: palette.ink3 }, { spacing: tight, border: { bottom: edge(palette.line, 4, 4) } }),
  plain('Footer', 'footer', { size: 17, color: palette.ink3 }, { spacing: tight }),
]

const contentsStyles: readonly IParagraphStyleOptions[] = [
  plain('TOCHeading', 'TOC Heading', { size: 21, bold: true, color: palette.ink2 }, { spacing: { before: 320, after: 80 }, keepNext: true }),
  plain('TOC1', 'toc 1', { size: 20 }, { spacing: { before: 20, after: 20 } }),
  plain('TOC2', 'toc 2', { size: 19, color: palette.ink2 }, { spacing: { before: 0, after: 10 }, indent: { left: 240 } }),
]

const heading = (size: number, color: string, before: number, after: number) => ({
  next: 'Normal',
  run: { font: FONT, size, bold: true, color },
  paragraph: { keepNext: true, keepLines: true, spacing: { before, after, line: 252 } },
})

export const documentStyles = (language: string): NonNullable<IPropertiesOptions['styles']> => ({
  default: {
    document: { run: { font: FONT, size: 21, color: palette.ink, language: { value: language } }, paragraph: { spacing: { before: 0, after: 140, line: LINE } } },
    title: { next: 'Subtitle', run: { size: 64, bold: true, color: palette.paper }, paragraph: { ...coverParagraph, spacing: { before: 0, after: 140, line: 240 } } },
    heading1: heading(34, palette.accent, 440, 140),
    heading2: heading(26, palette.ink, 320, 100),
    heading3: heading(22, palette.ink2, 240, 60),
    caption: { run: { size: 19, bold: true, color: palette.ink2, italics: false }, paragraph: { keepNext: true, keepLines: true, spacing: { before: 240, after: 80 } } },
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
    { reference: 'bullets', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style: { run: { font: FONT, color: palette.accent }, paragraph: { indent } } }] },
    { reference: 'numbers', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, style: { run: { bold: true, color: palette.accent }, paragraph: { indent } } }] },
  ],
}
