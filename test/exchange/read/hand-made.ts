import { evidenceTag, fieldBookmark, fieldHints, marksOf, scoreTag, sheetTags } from '../../../src/interview/scorecard-form.ts'
import { ScorecardForm } from '../../../src/model/scorecard.ts'
import { type Part, zipOf } from './zip-of.ts'

export const form = ScorecardForm.parse({
  role: 'ai-reliability-engineer',
  level: 4,
  seed: 7,
  stage: 2,
  stageTitle: 'Incident exercise',
  candidateId: null,
  competencies: ['failure-recovery', 'evaluation'],
})

const spaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
].join(' ')
const office = 'http://schemas.openxmlformats.org/officeDocument/2006'

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

/** A control alone in its cell, in its bookmark, in the shape that Cadre writes. */
export const field = (tag: string, inner: string, properties = ''): string =>
  `<w:tc><w:tcPr/><w:p><w:bookmarkStart w:id="1" w:name="${fieldBookmark(tag)}"/><w:sdt><w:sdtPr><w:alias w:val="${tag}"/><w:tag w:val="${tag}"/>${properties}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt><w:bookmarkEnd w:id="1"/></w:p></w:tc>`
/** The same cell when only its bookmark is left, as LibreOffice saves it. */
export const bookmarked = (tag: string, paragraphs: string): string =>
  `<w:tc><w:tcPr/>${paragraphs.replace('<w:p>', `<w:p><w:bookmarkStart w:id="1" w:name="${fieldBookmark(tag)}"/><w:bookmarkEnd w:id="1"/>`)}</w:tc>`
/** What stands in a cell without any field. */
export const plainCell = (text: string): string => `<w:tc><w:p>${run(text)}</w:p></w:tc>`

const hint = (text: string): readonly [string, string] => [run(text), '<w:showingPlcHdr/>']

/** Cells of the sheet by tag, all open. */
export const openCells: Readonly<Record<string, string>> = {
  [sheetTags.candidate]: field(sheetTags.candidate, ...hint(fieldHints.candidate)),
  [sheetTags.interviewer]: field(sheetTags.interviewer, ...hint(fieldHints.interviewer)),
  [sheetTags.heldOn]: field(sheetTags.heldOn, run(fieldHints.heldOn), '<w:showingPlcHdr/><w:date/>'),
  ...Object.fromEntries(
    (['failure-recovery', 'evaluation'] as const).flatMap((id) => [
      [scoreTag(id), field(scoreTag(id), ...hint(fieldHints.score))],
      [evidenceTag(id), field(evidenceTag(id), ...hint(fieldHints.evidence))],
    ]),
  ),
  [sheetTags.recommendation]: field(sheetTags.recommendation, ...hint(fieldHints.recommendation)),
  [sheetTags.notes]: field(sheetTags.notes, ...hint(fieldHints.notes)),
}
export const filledCells: typeof openCells = {
  ...openCells,
  [sheetTags.candidate]: field(sheetTags.candidate, run('Renée d’Arc')),
  [sheetTags.interviewer]: field(sheetTags.interviewer, run('Åsa Müller')),
  [sheetTags.heldOn]: field(sheetTags.heldOn, run('12 Jan 2027'), '<w:date w:fullDate="2027-01-12T00:00:00Z"/>'),
  [scoreTag('failure-recovery')]: field(scoreTag('failure-recovery'), run('4. Leads the repair and writes it down')),
  [evidenceTag('failure-recovery')]: field(evidenceTag('failure-recovery'), run('Rolled back in two minutes.')),
  [scoreTag('evaluation')]: field(scoreTag('evaluation'), run('2. Looks at one case')),
  [evidenceTag('evaluation')]: field(evidenceTag('evaluation'), run('No held-out cases.')),
  [sheetTags.recommendation]: field(sheetTags.recommendation, run('Do not hire')),
  [sheetTags.notes]: field(sheetTags.notes, run('Late by ten minutes.')),
}
export const filled = {
  form,
  candidate: 'Renée d’Arc',
  interviewer: 'Åsa Müller',
  heldOn: '2027-01-12',
  ratings: [
    { competency: 'failure-recovery', rating: 4, evidence: 'Rolled back in two minutes.' },
    { competency: 'evaluation', rating: 2, evidence: 'No held-out cases.' },
  ],
  recommendation: 'no-hire',
  notes: 'Late by ten minutes.',
  gaps: [],
}

export const bodyOf = (cells: Readonly<Record<string, string>>): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${Object.values(cells)
    .map((cell) => `<w:tr>${plainCell('Question')}${cell}</w:tr>`)
    .join('')}</w:tbl><w:p/>`
export const documentOf = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document ${spaces}><w:body>${body}</w:body></w:document>`

const relationships = (inside: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`
export const relationship = (purpose: string, target: string, more = ''): string =>
  `<Relationship Id="r${purpose}" Type="${office}/relationships/${purpose}" Target="${target}" ${more}/>`
export const propertiesOf = (marks: Readonly<Record<string, string>>): string =>
  `<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes">${Object.entries(marks)
    .map(
      ([name, value], at) =>
        `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${at + 2}" name="${name}">\n  <vt:lpwstr>${escaped(value)}</vt:lpwstr>\n</property>`,
    )
    .join('')}</Properties>`
export const contentTypes = (more = ''): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${more}</Types>`

/** Parts of a Word file by name; a null leaves one out. */
export const packageOf = (parts: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array =>
  zipOf(
    ...Object.entries({
      '[Content_Types].xml': contentTypes(),
      '_rels/.rels': relationships(
        relationship('officeDocument', 'word/document.xml') + relationship('custom-properties', 'docProps/custom.xml'),
      ),
      ...parts,
    }).flatMap(([name, content]): readonly Part[] => (content === null ? [] : [{ name, content }])),
  )
export const sheetOf = (cells: Readonly<Record<string, string>>, marks: Readonly<Record<string, string>> = marksOf(form)): Uint8Array =>
  packageOf({ 'word/document.xml': documentOf(bodyOf(cells)), 'docProps/custom.xml': propertiesOf(marks) })
