/** Namespaces and relationship types of the parts that Cadre writes, after ECMA-376. */
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006'

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** What the root of a part of words declares; older programs may skip what they do not know. */
export const wordNames = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': `${OFFICE}/relationships`,
  'xmlns:wp': `${DRAWING}/wordprocessingDrawing`,
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'xmlns:w14': 'http://schemas.microsoft.com/office/word/2010/wordml',
  'xmlns:w15': 'http://schemas.microsoft.com/office/word/2012/wordml',
  'mc:Ignorable': 'w14 w15',
} as const
export const themeNames = { 'xmlns:a': `${DRAWING}/main` } as const
export const pictureNames = { 'xmlns:pic': `${DRAWING}/picture` } as const
export const PICTURE = `${DRAWING}/picture`
export const customNames = { xmlns: `${OFFICE}/custom-properties`, 'xmlns:vt': `${OFFICE}/docPropsVTypes` } as const
export const relationshipNames = { xmlns: `${PACKAGE}/relationships` } as const
export const typeNames = { xmlns: `${PACKAGE}/content-types` } as const

export const relates = (kind: string): string => `${OFFICE}/relationships/${kind}`
export const CORE_PROPERTIES = `${PACKAGE}/relationships/metadata/core-properties`

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
/** Content types of the parts that are always there. */
export const partTypes = {
  'word/document.xml': `${WORD}.document.main+xml`,
  'word/styles.xml': `${WORD}.styles+xml`,
  'word/numbering.xml': `${WORD}.numbering+xml`,
  'word/settings.xml': `${WORD}.settings+xml`,
  'word/header1.xml': `${WORD}.header+xml`,
  'word/footer1.xml': `${WORD}.footer+xml`,
  'word/theme/theme1.xml': 'application/vnd.openxmlformats-officedocument.theme+xml',
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  'docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  'docProps/custom.xml': 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
} as const
export const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'
export const endingTypes = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
