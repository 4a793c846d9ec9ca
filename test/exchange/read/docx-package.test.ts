import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../../src/base/failure.ts'
import { openWord } from '../../../src/exchange/read/docx-package.ts'
import { readScorecard } from '../../../src/exchange/read/scorecard.ts'
import { marksOf } from '../../../src/interview/scorecard-form.ts'
import { bodyOf, contentTypes, documentOf, filledCells, form, packageOf, propertiesOf, relationship, sheetOf } from './hand-made.ts'
import { zipOf } from './zip-of.ts'

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const words = documentOf('<w:p/>')
const whole = { 'word/document.xml': words }

/** Opens the file and reads its text. */
async function open(file: Uint8Array): Promise<string> {
  const word = await openWord('offer.docx', file)
  return (await word.part(word.main))?.name ?? 'nothing'
}

describe('a Word file', () => {
  test('is opened whatever its main part is called', async () => {
    expect(await open(packageOf(whole))).toBe('w:document')
    const moved = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship('officeDocument', '/word/document2.xml')}</Relationships>`
    expect(await open(packageOf({ '_rels/.rels': moved, 'word/document2.xml': words }))).toBe('w:document')
    expect(await open(packageOf({ ...whole, '_rels/.rels': null }))).toBe('w:document')
  })
  test('is read in UTF-16 and in Strict Open XML as well', async () => {
    expect(await open(packageOf({ 'word/document.xml': Buffer.from(`\uFEFF${words.replace('UTF-8', 'UTF-16')}`, 'utf16le') }))).toBe(
      'w:document',
    )
    const strict = words.replace(
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    )
    expect(await open(packageOf({ 'word/document.xml': strict }))).toBe('w:document')
  })
  test('never leads outside itself', async () => {
    const outside = (target: string, more: string) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship('officeDocument', target, more)}</Relationships>`
    const linked = packageOf({ ...whole, '_rels/.rels': outside('https://example.com/word/document.xml', 'TargetMode="External"') })
    expect((await openWord('offer.docx', linked)).main).toBe('word/document.xml')
    await expect(open(packageOf({ ...whole, '_rels/.rels': outside('../../etc/passwd', '') }))).rejects.toThrow(
      'it is a zip, but no Word file',
    )
  })
})

const laughs = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w:document xmlns:w="w">&b;</w:document>`
/** Packs to more than a two-hundredth of what it declares, so that its size alone is wrong. */
const noise = Uint8Array.from({ length: 400_000 }, (_, at) => Math.imul(at * at + at, 2_654_435_761) >>> 24)
const large = (megabytes: number, name = 'word/media/a.bin') => ({ name, content: noise, declared: megabytes * 1024 * 1024 })

describe('a file that is no sound Word file is refused with what it is', () => {
  test.each([
    [
      'an old or protected one',
      bytes('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'),
      'it is protected with a password or an old .doc; save it as .docx without a password',
    ],
    ['a PDF', bytes('%PDF-1.7'), 'it is a PDF; choose the Word file'],
    ['an RTF text', bytes('{\\rtf1'), 'it is an RTF text'],
    ['a text', bytes('Dear hiring team'), 'it is not a Word file'],
    ['an empty one', bytes(''), 'it is empty'],
    ['a spreadsheet', zipOf({ name: 'xl/workbook.xml', content: '' }), 'it is a spreadsheet'],
    ['a presentation', zipOf({ name: 'ppt/presentation.xml', content: '' }), 'it is a presentation'],
    ['an OpenDocument text', zipOf({ name: 'mimetype', content: '' }, { name: 'content.xml', content: '' }), 'it is an OpenDocument file'],
    ['any zip', zipOf({ name: 'photo.jpg', content: 'x' }), 'it is a zip, but no Word file'],
    ['a zip without its end', packageOf(whole).slice(0, 300), 'it is damaged'],
    [
      'one with macros',
      packageOf({
        ...whole,
        '[Content_Types].xml': contentTypes(
          '<Override PartName="/x" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>',
        ),
      }),
      'it holds macros',
    ],
    ['one with a macro part', packageOf({ ...whole, 'word/vbaProject.bin': 'x' }), 'it holds macros'],
    ['one with a document type', packageOf({ 'word/document.xml': laughs }), 'its part word/document.xml declares a document type'],
    ['one with an entity of its own', packageOf({ 'word/document.xml': words.replace('<w:p/>', '&lol;') }), 'is not well-formed'],
    ['one with broken XML', packageOf({ 'word/document.xml': words.replace('</w:body>', '') }), 'word/document.xml is not well-formed'],
    ['one with a part of no text', packageOf({ 'word/document.xml': Uint8Array.of(0x3c, 0xff, 0xfd) }), 'holds bytes that are no text'],
    ['one with an empty part', packageOf({ 'word/document.xml': '' }), 'its part word/document.xml is'],
    [
      'a deep one',
      packageOf({ 'word/document.xml': documentOf('<w:p>'.repeat(600) + '</w:p>'.repeat(600)) }),
      'holds more than Cadre reads',
    ],
    ['one with a wrong checksum', zipOf({ name: 'word/document.xml', content: words, checksum: 1 }), 'it is damaged'],
    ['one that is longer than it says', zipOf({ name: 'word/document.xml', content: words, declared: 20 }), 'it is damaged'],
    ['one that is shorter than it says', zipOf({ name: 'word/document.xml', content: words, declared: 2_000 }), 'it is damaged'],
    ['one that climbs out', zipOf({ name: '../word/document.xml', content: words }), 'it is damaged'],
    ['one from the root', zipOf({ name: '/word/document.xml', content: words }), 'it is damaged'],
    ['one with Windows paths', zipOf({ name: 'word\\document.xml', content: words }), 'it is damaged'],
    [
      'one with a part twice',
      zipOf({ name: 'word/document.xml', content: words }, { name: 'word/document.xml', content: words }),
      'it holds one part twice',
    ],
    ['an encrypted zip', zipOf({ name: 'word/document.xml', content: words, flags: 1 }), 'it is damaged'],
    ['a large part', zipOf(large(51)), 'unpacked it has more than 50 MB'],
    ['many large parts', zipOf(large(40, 'a'), large(40, 'b'), large(40, 'c')), 'unpacked it has more than 100 MB'],
    ['a bomb', zipOf({ name: 'word/document.xml', content: ' '.repeat(4_000_000) }), 'unpacked it is more than 200 times its size'],
    [
      'a zip of many parts',
      zipOf(...Array.from({ length: 2_001 }, (_, at) => ({ name: `${at}`, content: '' }))),
      'it holds more than 2,000 parts',
    ],
  ])('%s', async (_, file, said) => {
    const refusal: unknown = await open(file).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(Refusal)
    expect(String(refusal)).toContain(said)
    expect(String(refusal)).toMatch(/^Refusal: offer\.docx .*\.$/u)
  })
})

describe('damage', () => {
  const sheet = sheetOf(filledCells)
  const outcome = async (file: Uint8Array): Promise<string> => {
    try {
      await readScorecard('sheet.docx', file)
      return 'read'
    } catch (error) {
      return error instanceof Refusal ? 'refused' : String(error)
    }
  }
  test('of any bytes of a sheet is refused or harmless, never a crash', async () => {
    const place = fc.nat(sheet.length - 1)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 8 }), async (damage) => {
        const file = sheet.slice()
        for (const [at, byte] of damage) file[at] = byte
        expect(['read', 'refused']).toContain(await outcome(file))
      }),
      { numRuns: 1_500 },
    )
  })
  test('that cuts a sheet anywhere is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(sheet.length - 1), async (length) => {
        expect(await outcome(sheet.slice(0, length))).toBe('refused')
      }),
    )
  })
  test('done with sixty thousand of everything is read in time', { timeout: 20_000 }, async () => {
    const many = (make: (at: number) => string) => Array.from({ length: 60_000 }, (_, at) => make(at)).join('')
    const [type, mark] = [(kind: string) => `<w:fldChar w:fldCharType="${kind}"/>`, (name: string) => `<w:bookmarkStart w:name="${name}"/>`]
    const cell = (inner: string) => `<w:tc><w:p>${inner}</w:p></w:tc>`
    const body = [
      cell(mark('cadre_notes') + many(() => `<w:r>${type('begin')}${type('separate')}<w:t>a</w:t></w:r>`)),
      cell(mark('cadre_candidate') + many(() => '<w:r><w:drawing/><w:t>a</w:t></w:r>')),
      cell(many((at) => mark(`cadre_x${at}`))),
      many(() => cell(mark('cadre_interviewer'))),
      many((at) => `<w:sdt><w:sdtPr><w:tag w:val="t${at}"/></w:sdtPr></w:sdt>`),
    ]
    const file = packageOf({
      'word/document.xml': documentOf(`<w:tbl><w:tr>${body.join('')}</w:tr></w:tbl>`),
      'docProps/custom.xml': propertiesOf(marksOf(form)),
    })
    expect(await outcome(file)).toBe('refused')
  })
  test('to the text of a part is refused or harmless as well', async () => {
    const text = documentOf(bodyOf(filledCells))
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.string({ maxLength: 5 }), fc.nat(40), async (at, put, out) => {
        const file = packageOf({
          'word/document.xml': text.slice(0, at) + put + text.slice(at + out),
          'docProps/custom.xml': propertiesOf(marksOf(form)),
        })
        expect(['read', 'refused']).toContain(await outcome(file))
      }),
      { numRuns: 500 },
    )
  })
})
