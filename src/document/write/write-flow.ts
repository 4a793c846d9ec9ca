import type { DocumentModel } from '../block.ts'
import type { FlowDocument, Part } from '../flow/flow.ts'
import type { Layout } from '../layout/page.ts'
import { bodyXml } from './body.ts'
import type { Charts } from './charts.ts'
import { LOGO, logoDrawing } from './logo.ts'
import { HEAD, relates, wordNames } from './names.ts'
import { numberingXml } from './numbering.ts'
import { packed, type Parts } from './package.ts'
import { writeParagraph } from './paragraph.ts'
import { isDrawn, partsOf, type Pen } from './pen.ts'
import { appXml, coreXml, customXml, settingsXml } from './properties.ts'
import { contentTypesXml, documentRelationships, packageRelationships, relationshipsXml, type Relationship } from './relationships.ts'
import { stylesXml } from './styles.ts'
import { themeXml } from './theme-part.ts'
import { element } from './xml.ts'

/** A file of what a flow holds, with the pages that its layout gives. */
export async function writeFlow(model: DocumentModel, flow: FlowDocument, layout: Layout): Promise<Uint8Array> {
  const charts = await chartsOf(flow)
  const parts = partsIn(model, flow, penFor(model, flow, layout, charts), charts)
  return packed(parts)
}

const none: Charts = { drawings: [], texts: new Map(), bytes: new Map(), relationships: [] }

/** The library that makes charts is large: a document without any does not wait for it. */
async function chartsOf({ body, look }: FlowDocument): Promise<Charts> {
  const charts = partsOf(body).filter((part) => part.kind === 'chart')
  return charts.length === 0 ? none : (await import('./charts.ts')).chartParts(charts, look.palette)
}

function penFor(model: DocumentModel, flow: FlowDocument, layout: Layout, charts: Charts): Pen {
  const parts = partsOf(flow.body)
  return {
    flow,
    language: model.language,
    pages: layout.headingPages,
    pageCount: layout.pages.length,
    drawings: drawings(model, [...parts, ...flow.header.parts], charts),
    answers: new Map(parts.filter(({ kind }) => kind === 'answer').map((part, at) => [part, at + 1])),
  }
}

/** The XML of each chart and logo; ids are counted in reading order. */
function drawings({ organisation, brand }: DocumentModel, parts: readonly Part[], charts: Charts): ReadonlyMap<Part, string> {
  const drawn = parts.filter(isDrawn)
  const chartAt = new Map<Part, string>(drawn.filter(({ kind }) => kind === 'chart').map((part, at) => [part, charts.drawings[at] ?? '']))
  return new Map(
    drawn.map((part, at): readonly [Part, string] => {
      if (part.kind === 'logo') return [part, brand.logo === null ? '' : logoDrawing(part, organisation, at + 1)]
      return [part, (chartAt.get(part) ?? '').replace(/<wp:docPr id="\d+"/, `<wp:docPr id="${at + 1}"`)]
    }),
  )
}

function partsIn(model: DocumentModel, flow: FlowDocument, pen: Pen, charts: Charts): Parts {
  const { logo } = model.brand
  const picture: readonly Relationship[] = logo === null ? [] : [{ id: LOGO, type: relates('image'), target: `media/logo.${logo.type}` }]
  const framed = (root: string, content: string): string => HEAD + element(root, wordNames, content)
  return {
    texts: new Map([
      ['[Content_Types].xml', contentTypesXml([...charts.texts.keys()].filter((name) => name.endsWith('.xml')))],
      ['_rels/.rels', relationshipsXml(packageRelationships)],
      ['word/document.xml', framed('w:document', bodyXml(pen))],
      ['word/_rels/document.xml.rels', relationshipsXml([...documentRelationships, ...charts.relationships, ...picture])],
      ['word/styles.xml', framed('w:styles', stylesXml(flow.look, model.language))],
      ['word/numbering.xml', framed('w:numbering', numberingXml(flow.body, flow.look))],
      ['word/settings.xml', settingsXml(model.language)],
      ['word/theme/theme1.xml', themeXml(flow.look)],
      ['word/header1.xml', framed('w:hdr', writeParagraph(flow.header, pen))],
      ...(logo === null ? [] : [['word/_rels/header1.xml.rels', relationshipsXml(picture)] as const]),
      ['word/footer1.xml', framed('w:ftr', writeParagraph(flow.footer, pen))],
      ['docProps/core.xml', coreXml(model)],
      ['docProps/app.xml', appXml(model)],
      ['docProps/custom.xml', customXml(model.marks)],
      ...charts.texts,
    ]),
    bytes: new Map([
      ...(logo === null ? [] : [[`word/media/logo.${logo.type}`, Buffer.from(logo.base64, 'base64')] as const]),
      ...charts.bytes,
    ]),
  }
}
