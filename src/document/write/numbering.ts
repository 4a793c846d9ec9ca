import type { Flow } from '../flow/flow.ts'
import type { Look } from '../look/look.ts'
import { numberingOf } from './paragraph.ts'
import { colour, font } from './theme.ts'
import { element, value } from './xml.ts'

function kindOfList(id: number, format: 'bullet' | 'decimal', text: string, look: Look): string {
  const { left, hanging } = look.styles.BulletList
  return element(
    'w:abstractNum',
    { 'w:abstractNumId': id },
    value('w:multiLevelType', 'singleLevel'),
    element(
      'w:lvl',
      { 'w:ilvl': 0 },
      value('w:start', 1),
      value('w:numFmt', format),
      value('w:lvlText', text),
      value('w:lvlJc', 'left'),
      element('w:pPr', {}, element('w:ind', { 'w:left': left, 'w:hanging': hanging })),
      element('w:rPr', {}, font(look.bodyFont, look, false), format === 'decimal' ? '<w:b/>' : '', colour(look.palette.accent, look)),
    ),
  )
}

const restart = element('w:lvlOverride', { 'w:ilvl': 0 }, value('w:startOverride', 1))

/** What the part word/numbering.xml holds: bullets, and a numbering for each ordered list. */
export function numberingXml(body: readonly Flow[], look: Look): string {
  const lists = body.flatMap((flow) =>
    flow.kind === 'paragraph' && flow.item !== undefined && flow.item.mark !== '•' ? [flow.item.list] : [],
  )
  return [
    kindOfList(0, 'bullet', '•', look),
    kindOfList(1, 'decimal', '%1.', look),
    element('w:num', { 'w:numId': 1 }, value('w:abstractNumId', 0)),
    ...[...new Set(lists)].map((list) => element('w:num', { 'w:numId': numberingOf(list) }, value('w:abstractNumId', 1), restart)),
  ].join('')
}
