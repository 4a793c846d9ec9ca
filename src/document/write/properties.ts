import type { DocumentModel } from '../block.ts'
import { customNames, HEAD, wordNames } from './names.ts'
import { element, escaped, value } from './xml.ts'

/** "22 November 2026" as a day; null for anything else. The model’s day, not the clock’s, so that the same document is the same file. */
export function dayOf(date: string): string | null {
  const time = Date.parse(`${date} UTC`)
  return Number.isNaN(time) ? null : `${new Date(time).toISOString().slice(0, 10)}T00:00:00Z`
}

const text = (name: string, says: string): string => (says === '' ? '' : element(name, {}, escaped(says)))

const CUSTOM = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'
const CORE = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
}
const APP = { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' }

export function coreXml({ title, subtitle, audience, organisation, language, date }: DocumentModel): string {
  const day = dayOf(date)
  const stamp = (name: string): string => (day === null ? '' : element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, day))
  return (
    HEAD +
    element(
      'cp:coreProperties',
      CORE,
      text('dc:title', title),
      text('dc:subject', subtitle),
      text('dc:creator', 'Cadre'),
      text('cp:keywords', organisation),
      text('dc:description', audience),
      text('cp:lastModifiedBy', 'Cadre'),
      text('cp:revision', '1'),
      stamp('created'),
      stamp('modified'),
      text('dc:language', language),
    )
  )
}

export const appXml = ({ organisation }: DocumentModel): string =>
  HEAD + element('Properties', APP, text('Application', 'Cadre'), text('Company', organisation))

const COLOURS = {
  'w:bg1': 'light1',
  'w:t1': 'dark1',
  'w:bg2': 'light2',
  'w:t2': 'dark2',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((at) => [`w:accent${at}`, `accent${at}`])),
  'w:hyperlink': 'hyperlink',
  'w:followedHyperlink': 'followedHyperlink',
}

const compatible = { 'w:name': 'compatibilityMode', 'w:uri': 'http://schemas.microsoft.com/office/word', 'w:val': 15 }

/** Nothing here makes Word ask on opening; mode 15 has it lay out as Word 2013 and later do. */
export const settingsXml = (language: string): string =>
  HEAD +
  element(
    'w:settings',
    wordNames,
    value('w:defaultTabStop', 720),
    element('w:compat', {}, element('w:compatSetting', compatible)),
    value('w:themeFontLang', language),
    element('w:clrSchemeMapping', COLOURS),
  )

/** What Word lists as custom properties; the first id is 2. */
export const customXml = (marks: DocumentModel['marks']): string =>
  HEAD +
  element(
    'Properties',
    customNames,
    ...Object.entries(marks).map(([name, says], at) =>
      element('property', { fmtid: CUSTOM, pid: at + 2, name }, element('vt:lpwstr', {}, escaped(says))),
    ),
  )
