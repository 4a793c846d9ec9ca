import { Footer, Header, HeadingLevel, LeaderType, PageNumber, Paragraph, Tab, TableOfContents, TabStopType, TextRun } from 'docx'
import type { DocumentModel } from '../block.ts'
import { runs, styled } from './prose.ts'

/** The block of colour that opens page one. */
export const cover = (model: DocumentModel): readonly Paragraph[] => [
  styled('CoverOrganisation', model.organisation),
  new Paragraph({ heading: HeadingLevel.TITLE, children: runs(model.title) }),
  styled('Subtitle', model.subtitle),
  styled('CoverNote', `${model.date}. ${model.audience}`),
]

const MOST_CONTENTS = 14

/** Contents with the page numbers already in them; headings of level 2 as well while they fit beside the summary. */
export function contents({ blocks }: DocumentModel): readonly (Paragraph | TableOfContents)[] {
  const count = blocks.filter((block) => block.kind === 'heading' && block.level <= 2).length
  const range = count <= MOST_CONTENTS ? '1-2' : '1-1'
  return [
    styled('TOCHeading', 'Contents'),
    new TableOfContents('Contents', { hyperlink: true, headingStyleRange: range, tabLeader: LeaderType.DOT }),
  ]
}

const twoEnds = (style: string, width: number, left: string, right: readonly TextRun[]): Paragraph =>
  new Paragraph({
    style,
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [...runs(left), new TextRun({ children: [new Tab()] }), ...right],
  })

export const header = (model: DocumentModel, width: number): Header =>
  new Header({ children: [twoEnds('Header', width, model.organisation, [...runs(model.title)])] })

export const footer = (model: DocumentModel, width: number): Footer =>
  new Footer({
    children: [
      twoEnds('Footer', width, `${model.date}. ${model.audience}`, [
        new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
      ]),
    ],
  })
