import type { Edge, Look, StyleId, TextStyle } from '../look/look.ts'
import { edge, tableEdges } from './table.ts'
import { colour, font } from './theme.ts'
import { element, value } from './xml.ts'

/** Ids that Word knows itself. */
const builtIn: ReadonlySet<string> = new Set([
  'Normal',
  'Title',
  'Subtitle',
  'Heading1',
  'Heading2',
  'Heading3',
  'Caption',
  'Header',
  'Footer',
  'TOCHeading',
  'TOC1',
  'TOC2',
])
const outline: Partial<Record<StyleId, number>> = { Heading1: 0, Heading2: 1, Heading3: 2 }
const next: Partial<Record<StyleId, StyleId>> = {
  Title: 'Subtitle',
  AnswerLabel: 'AnswerLine',
  AnswerLine: 'AnswerLine',
  BulletList: 'BulletList',
  NumberList: 'NumberList',
}

const isHeading = (id: string): boolean => id === 'Title' || id === 'TOCHeading' || id === 'FigureNumber' || id.startsWith('Heading')

const look = (id: StyleId, style: TextStyle, all: Look): string =>
  element(
    'w:rPr',
    {},
    font(style.font, all, isHeading(id)),
    onOff('b', style.bold),
    onOff('bCs', style.bold),
    onOff('i', style.italic),
    onOff('iCs', style.italic),
    colour(style.colour, all),
    value('w:sz', style.size),
    value('w:szCs', style.size),
  )

const onOff = (name: string, on: boolean): string => (on ? `<w:${name}/>` : `<w:${name} w:val="0"/>`)

const side = (name: string, { thickness, colour: ink, space }: Edge): string => edge(name, thickness, ink, space)

function edges({ box, below }: TextStyle): string {
  if (box !== undefined)
    return element('w:pBdr', {}, side('w:top', box.top), side('w:left', box.left), side('w:bottom', box.bottom), side('w:right', box.right))
  return below === undefined ? '' : element('w:pBdr', {}, side('w:bottom', below), below.between ? side('w:between', below) : '')
}

const justification = { left: 'left', right: 'right', centre: 'center' } as const

const layout = (id: StyleId, style: TextStyle): string =>
  element(
    'w:pPr',
    {},
    onOff('keepNext', style.keepNext),
    onOff('keepLines', style.keepLines),
    edges(style),
    style.box === undefined ? '' : element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': style.box.fill }),
    element('w:spacing', {
      'w:before': style.before,
      'w:after': style.after,
      'w:line': style.line,
      'w:lineRule': style.exact === true ? 'exact' : 'atLeast',
    }),
    element('w:ind', { 'w:left': style.left, 'w:right': style.right, ...(style.hanging > 0 ? { 'w:hanging': style.hanging } : {}) }),
    value('w:jc', justification[style.align]),
    outline[id] === undefined ? '' : value('w:outlineLvl', outline[id]),
  )

const paragraphStyle = (id: StyleId, style: TextStyle, all: Look): string =>
  element(
    'w:style',
    {
      'w:type': 'paragraph',
      ...(id === 'Normal' ? { 'w:default': 1 } : {}),
      ...(builtIn.has(id) ? {} : { 'w:customStyle': 1 }),
      'w:styleId': id,
    },
    value('w:name', style.name),
    ...(id === 'Normal' ? [] : [value('w:basedOn', 'Normal'), value('w:next', next[id] ?? 'Normal')]),
    id === 'TOC1' || id === 'TOC2' ? value('w:uiPriority', 39) : '<w:qFormat/>',
    layout(id, style),
    look(id, style, all),
  )

const plainTable = `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`

const tableStyle = ({ palette }: Look): string =>
  element(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': 'CadreTable' },
    value('w:name', 'Cadre table'),
    value('w:basedOn', 'TableNormal'),
    '<w:qFormat/>',
    element('w:tblPr', {}, tableEdges(palette)),
    element('w:tblStylePr', { 'w:type': 'firstRow' }, '<w:rPr><w:b/></w:rPr>'),
  )

const characterStyle = (id: string, name: string, properties: string): string =>
  element('w:style', { 'w:type': 'character', 'w:styleId': id }, value('w:name', name), '<w:qFormat/>', element('w:rPr', {}, properties))

/** What the part word/styles.xml holds. */
export const stylesXml = (all: Look, language: string): string =>
  [
    element(
      'w:docDefaults',
      {},
      element(
        'w:rPrDefault',
        {},
        element(
          'w:rPr',
          {},
          font(all.bodyFont, all, false),
          value('w:sz', all.styles.Normal.size),
          value('w:szCs', all.styles.Normal.size),
          element('w:lang', { 'w:val': language, 'w:eastAsia': language, 'w:bidi': 'ar-SA' }),
        ),
      ),
      '<w:pPrDefault/>',
    ),
    ...Object.entries(all.styles).map(
      ([id, style]) => paragraphStyle(id as StyleId, style, all), // the keys of a record by StyleId are StyleIds
    ),
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    characterStyle('Strong', 'Strong', '<w:b/><w:bCs/>'),
    characterStyle('PlaceholderText', 'Placeholder Text', colour(all.palette.ink3, all)),
    plainTable,
    tableStyle(all),
  ].join('')
