import { CHART, CORE_PROPERTIES, endingTypes, HEAD, partTypes, relates, relationshipNames, typeNames } from './names.ts'
import { element } from './xml.ts'

/** A part that another names by an id of its own. */
export interface Relationship {
  readonly id: string
  readonly type: string
  readonly target: string
}

export const relationshipsXml = (all: readonly Relationship[]): string =>
  HEAD +
  element(
    'Relationships',
    relationshipNames,
    ...all.map(({ id, type, target }) => element('Relationship', { Id: id, Type: type, Target: target })),
  )

export const packageRelationships: readonly Relationship[] = [
  { id: 'rId1', type: relates('officeDocument'), target: 'word/document.xml' },
  { id: 'rId2', type: CORE_PROPERTIES, target: 'docProps/core.xml' },
  { id: 'rId3', type: relates('extended-properties'), target: 'docProps/app.xml' },
  { id: 'rId4', type: relates('custom-properties'), target: 'docProps/custom.xml' },
]

/** Ids that the document’s page set-up names. */
export const HEADER = 'rIdHeader'
export const FOOTER = 'rIdFooter'
export const documentRelationships: readonly Relationship[] = [
  { id: 'rIdStyles', type: relates('styles'), target: 'styles.xml' },
  { id: 'rIdNumbering', type: relates('numbering'), target: 'numbering.xml' },
  { id: 'rIdSettings', type: relates('settings'), target: 'settings.xml' },
  { id: 'rIdTheme', type: relates('theme'), target: 'theme/theme1.xml' },
  { id: HEADER, type: relates('header'), target: 'header1.xml' },
  { id: FOOTER, type: relates('footer'), target: 'footer1.xml' },
]

/** What each part is, by its ending or by its name. */
export const contentTypesXml = (charts: readonly string[]): string =>
  HEAD +
  element(
    'Types',
    typeNames,
    ...Object.entries(endingTypes).map(([ending, type]) => element('Default', { Extension: ending, ContentType: type })),
    ...[...Object.entries(partTypes), ...charts.map((name) => [name, CHART] as const)].map(([name, type]) =>
      element('Override', { PartName: `/${name}`, ContentType: type }),
    ),
  )
