import type { FlowContents, FlowParagraph } from '../flow/flow.ts'
import type { TextStyle } from '../look/look.ts'
import { question } from './answer.ts'
import type { Pen } from './pen.ts'
import { run, tab, writePart } from './run.ts'
import { element, value } from './xml.ts'

const BULLETS = 1
/** Each ordered list has a numbering of its own, so that it starts at 1. */
export const numberingOf = (list: number): number => list + 2

const listItem = ({ list, mark }: NonNullable<FlowParagraph['item']>): string =>
  element('w:numPr', {}, value('w:ilvl', 0), value('w:numId', mark === '•' ? BULLETS : numberingOf(list)))

const tabStop = ({ at, dots }: NonNullable<FlowParagraph['tab']>): string =>
  element('w:tabs', {}, element('w:tab', { 'w:val': 'right', 'w:leader': dots ? 'dot' : undefined, 'w:pos': at }))

/** A fill with one part in 255 less blue, and two twips less room: no eye sees it, and programs no longer join the two boxes. */
const apart = ({ box, left, right }: TextStyle) => ({
  fill:
    box === undefined
      ? ''
      : element('w:shd', {
          'w:val': 'clear',
          'w:color': 'auto',
          'w:fill': (Number.parseInt(box.fill, 16) - 1).toString(16).toUpperCase().padStart(6, '0'),
        }),
  indent: element('w:ind', { 'w:left': left, 'w:right': right + 2 }),
})

function properties(paragraph: FlowParagraph, style: TextStyle): string {
  const hair = paragraph.apart === true ? apart(style) : { fill: '', indent: '' }
  const { keepNext, pageBreakBefore, item, tab: stop, before } = paragraph
  return element(
    'w:pPr',
    {},
    value('w:pStyle', paragraph.style),
    keepNext === true ? '<w:keepNext/>' : '',
    pageBreakBefore === true ? '<w:pageBreakBefore/>' : '',
    item === undefined ? '' : listItem(item),
    hair.fill,
    stop === undefined ? '' : tabStop(stop),
    before === undefined ? '' : element('w:spacing', { 'w:before': before }),
    hair.indent,
  )
}

const headingBookmark = (heading: number): string => `_Toc${100_000_000 + heading}`

export function writeParagraph(paragraph: FlowParagraph, pen: Pen): string {
  const runs = paragraph.parts.map((part) => writePart(part, pen)).join('')
  const { heading, asks } = paragraph
  const content =
    heading === undefined
      ? asks === undefined
        ? runs
        : question(asks.field, pen.answers.get(asks) ?? 0, runs)
      : element('w:bookmarkStart', { 'w:id': heading, 'w:name': headingBookmark(heading) }) +
        runs +
        element('w:bookmarkEnd', { 'w:id': heading })
  return element('w:p', {}, properties(paragraph, pen.flow.look.styles[paragraph.style]), content)
}

const fieldMark = (type: 'begin' | 'separate' | 'end'): string => element('w:r', {}, element('w:fldChar', { 'w:fldCharType': type }))
const instruction = (text: string): string => element('w:r', {}, element('w:instrText', { 'xml:space': 'preserve' }, ` ${text} `))

/** A field of Word’s own with the pages in it already, so that Word asks nothing on opening. */
export function writeContents({ deepest, entries }: FlowContents, title: string, pen: Pen): string {
  const begin = fieldMark('begin') + instruction(`TOC \\o "1-${deepest}" \\h \\z \\u`) + fieldMark('separate')
  const paragraphs = entries.map(({ level, text, heading }, at) => {
    const anchor = headingBookmark(heading)
    const page = `${fieldMark('begin')}${instruction(`PAGEREF ${anchor} \\h`)}${fieldMark('separate')}${run(String(pen.pages.get(heading) ?? 1))}${fieldMark('end')}`
    const link = element('w:hyperlink', { 'w:anchor': anchor, 'w:history': 1 }, run(text), tab, page)
    const isLast = at === entries.length - 1
    const look = value('w:pStyle', `TOC${level}`) + (isLast ? '' : '<w:keepNext/>') + tabStop({ at: pen.flow.paper.textWidth, dots: true })
    return element('w:p', {}, element('w:pPr', {}, look), at === 0 ? begin : '', link, isLast ? fieldMark('end') : '')
  })
  const gallery = element('w:docPartObj', {}, value('w:docPartGallery', 'Table of Contents'), '<w:docPartUnique/>')
  const about = element('w:sdtPr', {}, value('w:alias', 'Contents'), value('w:tag', 'contents'), value('w:id', 99_999), gallery)
  return element('w:sdt', {}, about, element('w:sdtContent', {}, title, ...paragraphs))
}
