import type { FlowCell, FlowRow, FlowTable } from '../flow/flow.ts'
import { cellMargins, hairline, ruleUnderHead, type CellMargins } from '../flow/measures.ts'
import type { Palette } from '../look/look.ts'
import { writeParagraph } from './paragraph.ts'
import type { Pen } from './pen.ts'
import { element, value } from './xml.ts'

export const edge = (name: string, thickness: number, colour: string, space?: number): string =>
  thickness === 0
    ? element(name, { 'w:val': 'nil' })
    : element(name, { 'w:val': 'single', 'w:sz': thickness, 'w:space': space ?? 0, 'w:color': colour })

const width = (name: string, twips: number): string => element(name, { 'w:w': twips, 'w:type': 'dxa' })
const fill = (colour: string): string => element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': colour })

const sides = ({ top, left, bottom, right }: CellMargins): string =>
  width('w:top', top) + width('w:left', left) + width('w:bottom', bottom) + width('w:right', right)

/** A rule under the head, hairlines between rows, nothing between columns. */
export const tableEdges = ({ line }: Palette): string =>
  element(
    'w:tblBorders',
    {},
    edge('w:top', 0, line),
    edge('w:left', 0, line),
    edge('w:bottom', hairline.thickness, line),
    edge('w:right', 0, line),
    edge('w:insideH', hairline.thickness, line),
    edge('w:insideV', 0, line),
  )

/** The margins of the table are those of its inner columns; cells at its ends have their own. */
const INNER = 1

function ownMargins(table: FlowTable, column: number): string {
  const { left, right } = cellMargins(table, column)
  const inner = cellMargins(table, INNER)
  return left === inner.left && right === inner.right ? '' : element('w:tcMar', {}, width('w:left', left), width('w:right', right))
}

const LOOK = {
  'w:val': '0620',
  'w:firstRow': 1,
  'w:lastRow': 0,
  'w:firstColumn': 0,
  'w:lastColumn': 0,
  'w:noHBand': 1,
  'w:noVBand': 1,
}

const wordsOf = ({ paragraphs }: FlowCell): string =>
  paragraphs.flatMap(({ parts }) => parts.map((part) => (part.kind === 'text' ? part.text : ' '))).join('')

export function writeTable(table: FlowTable, pen: Pen): string {
  const [head] = table.rows
  const columns = head === undefined ? '' : head.cells.map(wordsOf).join(', ')
  return element(
    'w:tbl',
    {},
    element(
      'w:tblPr',
      {},
      value('w:tblStyle', 'CadreTable'),
      width(
        'w:tblW',
        table.widths.reduce((sum, one) => sum + one, 0),
      ),
      tableEdges(pen.flow.look.palette),
      element('w:tblLayout', { 'w:type': 'fixed' }),
      element('w:tblCellMar', {}, sides(cellMargins(table, INNER))),
      element('w:tblLook', LOOK),
      value('w:tblCaption', table.caption),
      value('w:tblDescription', `Columns: ${columns}.`),
    ),
    element('w:tblGrid', {}, ...table.widths.map((one) => element('w:gridCol', { 'w:w': one }))),
    ...table.rows.map((row) => writeRow(row, table, pen)),
  )
}

function writeRow({ head, keepNext, height, cells }: FlowRow, table: FlowTable, pen: Pen): string {
  const tall = height === undefined ? '' : element('w:trHeight', { 'w:val': height, 'w:hRule': 'atLeast' })
  return element(
    'w:tr',
    {},
    element('w:trPr', {}, '<w:cantSplit/>', tall, head ? '<w:tblHeader/>' : ''),
    ...cells.map(({ paragraphs, fill: colour }, at) =>
      element(
        'w:tc',
        {},
        element(
          'w:tcPr',
          {},
          width('w:tcW', table.widths[at] ?? 0),
          head ? element('w:tcBorders', {}, edge('w:bottom', ruleUnderHead.thickness, pen.flow.look.palette.ink)) : '',
          colour === undefined ? '' : fill(colour),
          ownMargins(table, at),
          value('w:vAlign', head ? 'bottom' : 'top'),
        ),
        ...paragraphs.map((one) => writeParagraph(keepNext ? { ...one, keepNext } : one, pen)),
      ),
    ),
  )
}
