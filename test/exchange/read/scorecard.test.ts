import { describe, expect, test } from 'vitest'
import { readScorecard } from '../../../src/exchange/read/scorecard.ts'
import {
  evidenceTag,
  fieldHints,
  marksOf,
  notedTag,
  questionBookmark,
  RATED_ALONE,
  scoreTag,
  sheetTags,
} from '../../../src/interview/scorecard-form.ts'
import { bookmarked, documentOf, field, filled, filledCells, form, openCells, packageOf, plainCell, run, sheetOf } from './hand-made.ts'

const read = (cells: Readonly<Record<string, string>>) => readScorecard('sheet.docx', sheetOf({ ...filledCells, ...cells }))
const evidence = evidenceTag('evaluation')
const score = scoreTag('evaluation')
/** The evidence that a cell with this inside gives. */
const evidenceIn = async (inner: string) => (await read({ [evidence]: bookmarked(evidence, inner) })).ratings[1]?.evidence
const scoreOf = async (text: string) => {
  const { ratings, gaps } = await read({ [score]: field(score, run(text)) })
  return ratings[1]?.rating ?? gaps
}
const p = (inner: string) => `<w:p>${inner}</w:p>`

describe('a filled sheet', () => {
  test('is read as it stands', async () => {
    expect(await readScorecard('sheet.docx', sheetOf(filledCells))).toEqual({ file: 'sheet.docx', ...filled })
  })
  test('says the same when only its bookmarks are left', async () => {
    const answers = {
      candidate: 'Renée d’Arc',
      interviewer: 'Åsa Müller',
      'held-on': '12 Jan 2027',
      'score.failure-recovery': '4. Leads the repair',
      'evidence.failure-recovery': 'Rolled back in two minutes.',
      'score.evaluation': '2. Looks at one case',
      'evidence.evaluation': 'No held-out cases.',
      recommendation: 'Do not hire',
      notes: 'Late by ten minutes.',
    }
    const cells = Object.fromEntries(Object.entries(answers).map(([tag, text]) => [tag, bookmarked(tag, p(run(text)))]))
    expect(await readScorecard('sheet.docx', sheetOf(cells))).toEqual({ file: 'sheet.docx', ...filled })
  })
  test('keeps what was written beside the control, and controls in controls', async () => {
    expect(await evidenceIn(`${p(run(fieldHints.evidence))}${p(run('Wrote it'))}${p(run('below.'))}`)).toBe('Wrote it\nbelow.')
    expect(await evidenceIn(p(run(fieldHints.evidence) + run('Wrote it behind.')))).toBe('Wrote it behind.')
    const nested = `<w:sdt><w:sdtPr/><w:sdtContent>${run('inner')}</w:sdtContent></w:sdt>`
    expect((await read({ [evidence]: field(evidence, run('outer ') + nested) })).ratings[1]?.evidence).toBe('outer inner')
  })
  test('counts text that a program wrote into a control without saying so', async () => {
    expect((await read({ [evidence]: field(evidence, run('By a script.'), '<w:showingPlcHdr/>') })).ratings[1]?.evidence).toBe(
      'By a script.',
    )
    expect((await read({ [score]: field(score, run('Wählen Sie ein Element aus.'), '<w:showingPlcHdr/>') })).gaps).toEqual([
      'Evaluation has no rating.',
    ])
  })
  test('is found by its question when a program wrote its cell anew', async () => {
    const question = `<w:tc>${p(`<w:bookmarkStart w:name="${questionBookmark(evidence)}"/>${run('Evidence')}`)}</w:tc>`
    const { ratings, gaps } = await read({ [evidence]: `${question}${plainCell('By python-docx.')}` })
    expect([ratings[1]?.evidence, gaps]).toEqual(['By python-docx.', []])
    // Beside the field itself the question says nothing more.
    expect((await read({ [evidence]: `${question}${filledCells[evidence]}` })).gaps).toEqual([])
    expect((await read({ [evidence]: question })).gaps).toEqual(['The field for the evidence for Evaluation is gone from the sheet.'])
  })
  test('is read where its control stands around the cell', async () => {
    const around = `<w:sdt><w:sdtPr><w:tag w:val="${evidence}"/></w:sdtPr><w:sdtContent>${plainCell('All of it.')}</w:sdtContent></w:sdt>`
    expect((await read({ [evidence]: around })).ratings[1]?.evidence).toBe('All of it.')
  })
})

describe('the text of an answer', () => {
  test('has a line for each paragraph and break, and its tabs', async () => {
    expect(
      await evidenceIn(`${p(`${run('one')}<w:r><w:br/></w:r>${run('two')}`)}${p('')}${p(`${run('a')}<w:r><w:tab/><w:t>b</w:t></w:r>`)}`),
    ).toBe('one\ntwo\n\na\tb')
  })
  test('holds what was put in under tracked changes, without what was taken out', async () => {
    expect(
      await evidenceIn(
        p(
          `<w:ins>${run('new')}</w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:moveFrom>${run('x')}</w:moveFrom><w:moveTo>${run('!')}</w:moveTo>`,
        ),
      ),
    ).toBe('new!')
    expect(await evidenceIn(`<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('one ')}</w:p>${p(run('line'))}`)).toBe('one line')
  })
  test('goes through links, smart tags and fields, and skips what nobody sees', async () => {
    const type = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
    expect(
      await evidenceIn(
        p(
          `<w:hyperlink>${run('see ')}</w:hyperlink><w:smartTag>${run('Oslo')}</w:smartTag><w:fldSimple w:instr="DATE">${run(' today')}</w:fldSimple>`,
        ),
      ),
    ).toBe('see Oslo today')
    expect(
      await evidenceIn(
        p(
          `${type('begin')}<w:r><w:instrText>PAGE</w:instrText></w:r>${run('unseen')}${type('separate')}${run('7')}${type('end')}${run(' pages')}`,
        ),
      ),
    ).toBe('7 pages')
    expect(
      await evidenceIn(
        p(`<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>shown</w:t></w:r>`),
      ),
    ).toBe('shown')
    expect(await evidenceIn(p(`<w:r><w:ruby><w:rt>${run('small')}</w:rt><w:rubyBase>${run('base')}</w:rubyBase></w:ruby></w:r>`))).toBe(
      'base',
    )
  })
  test('has one of two alternatives, and the signs that Word keeps as codes', async () => {
    const emoji =
      '<w:r><mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx w16se:char="1F600"/></mc:Choice><mc:Fallback><w:t>😀</w:t></mc:Fallback></mc:AlternateContent></w:r>'
    expect(await evidenceIn(p(emoji + emoji.replace(/<mc:Fallback>.*<\/mc:Fallback>/u, '<mc:Fallback/>')))).toBe('😀😀')
    const sign = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`
    expect(await evidenceIn(p(sign('Wingdings', 'F04A') + sign('Symbol', 'F0FF') + sign('Arial', '00D7')))).toBe('☺\uFFFD×')
    expect(await evidenceIn(p('<w:r><w:t>re</w:t><w:noBreakHyphen/><w:t>run</w:t></w:r>'))).toBe('re\u2011run')
  })
  test('is told of a picture that is not read, and takes the words of a text box', async () => {
    const { gaps } = await read({ [evidence]: bookmarked(evidence, p(`${run('See')}<w:r><w:drawing/></w:r>`)) })
    expect(gaps).toEqual(['The field for the evidence for Evaluation holds a picture, which is not read.'])
    const box = `<w:r><w:pict><w:txbxContent>${p(run('boxed'))}</w:txbxContent></w:pict></w:r>`
    expect(await evidenceIn(p(run('before') + box + run('after')))).toBe('before\nboxed\nafter')
  })
})

describe('a rating', () => {
  test.each([
    ['4', 4],
    [' 1. Names the failing step …', 1],
    ['5.', 5],
    ['3/5', 3],
    ['2 – looks at one case', 2],
    ['４', 4],
  ] as const)('“%s” is %i', async (text, rating) => {
    expect(await scoreOf(text)).toBe(rating)
  })
  test.each(['maybe', '6', '0', '4.5', '45', '4–5', '3 or 4', '4 out of ten', '−4', 'four'])('“%s” is none', async (text) => {
    expect(await scoreOf(text)).toEqual([`The rating of Evaluation reads “${text}”; choose 1 to 5.`])
  })
})

describe('the date', () => {
  const dateOf = async (text: string, fullDate?: string) => {
    const calendar = fullDate === undefined ? '' : `<w:date w:fullDate="${fullDate}"/>`
    const { heldOn, gaps } = await read({ [sheetTags.heldOn]: field(sheetTags.heldOn, run(text), calendar) })
    return heldOn ?? gaps
  }
  test.each([
    ['2027-01-12', undefined],
    ['12 January 2027', undefined],
    ['Tuesday, 12 January 2027', undefined],
    ['January 12, 2027', undefined],
    ['01/13/2027', undefined, '2027-01-13'],
    // What is seen counts when somebody wrote over it without the calendar.
    ['13 Jan 2027', '2027-01-12T00:00:00Z', '2027-01-13'],
    ['12/01/2027', '2027-01-12T00:00:00Z'],
    ['mardi 12 janvier 2027', '2027-01-12T00:00:00Z'],
  ])('“%s” with the calendar at %s', async (text, fullDate, day = '2027-01-12') => {
    expect(await dateOf(text, fullDate)).toBe(day)
  })
  test.each([
    ['12/01/2027', undefined, 'which can be read in two ways'],
    ['12/01/2027', '2026-03-30T00:00:00Z', 'which can be read in two ways'],
    ['next week', '2027-01-12T00:00:00Z', 'which is not a date'],
    ['46000', undefined, 'which is not a date'],
    ['31 Feb 2027', undefined, 'which is not a date'],
  ])('“%s” with the calendar at %s is asked for again', async (text, fullDate, why) => {
    expect(await dateOf(text, fullDate)).toEqual([`The date of the interview reads “${text}”, ${why}; write it like 28 Feb 2027.`])
  })
})

describe('what is missing is said, each where it is', () => {
  test('on a sheet that nobody filled in', async () => {
    const { gaps, ...rest } = await readScorecard('sheet.docx', sheetOf(openCells))
    expect(gaps).toEqual([
      'The candidate is not named.',
      'The interviewer is not named.',
      'The date of the interview is not filled in.',
      'Failure recovery has no rating and no evidence.',
      'Evaluation has no rating and no evidence.',
      'No recommendation is chosen.',
    ])
    expect(rest).toMatchObject({ candidate: '', interviewer: '', heldOn: null, recommendation: null, notes: '' })
  })
  test('when a rating or its evidence is open', async () => {
    expect((await read({ [score]: field(score, run(fieldHints.score)) })).gaps).toEqual(['Evaluation has no rating.'])
    expect((await read({ [evidence]: field(evidence, '') })).gaps).toEqual(['Evaluation has no evidence.'])
  })
  test('when a recommendation is none of the four', async () => {
    expect((await read({ [sheetTags.recommendation]: field(sheetTags.recommendation, run('STRONGLY do not hire.')) })).recommendation).toBe(
      'strong-no-hire',
    )
    expect((await read({ [sheetTags.recommendation]: field(sheetTags.recommendation, run('maybe')) })).gaps).toEqual([
      'The recommendation reads “maybe”; choose “Strong hire”, “Hire”, “Do not hire” or “Strongly do not hire”.',
    ])
  })
  test('when fields are gone', async () => {
    const { gaps } = await read({ [sheetTags.interviewer]: plainCell('Åsa'), [score]: plainCell('4'), [evidence]: plainCell('x') })
    expect(gaps).toEqual([
      'The field for the interviewer is gone from the sheet.',
      'The field for the rating of Evaluation is gone from the sheet.',
      'The field for the evidence for Evaluation is gone from the sheet.',
    ])
  })
  test('when a row of a tracked deletion takes a field with it', async () => {
    const row = `${plainCell('x')}</w:tr><w:tr><w:trPr><w:del/></w:trPr>${filledCells[score]}`
    expect((await read({ [score]: row })).gaps).toEqual(['The field for the rating of Evaluation is gone from the sheet.'])
  })
  test('when a field stands twice, with one answer or two', async () => {
    const again = (text: string) => read({ again: field(score, run(text)) })
    const [same, other] = [await again('2'), await again('5')]
    expect([same.ratings[1]?.rating, same.gaps]).toEqual([
      null,
      ['The field for the rating of Evaluation is on the sheet more than once, with different answers; leave one.'],
    ])
    expect(other.ratings[1]?.rating).toBeNull()
    const open = await again(fieldHints.score)
    expect([open.ratings[1]?.rating, open.gaps]).toEqual([
      2,
      ['The field for the rating of Evaluation is on the sheet more than once; its one answer is read.'],
    ])
  })
  test('when cells were merged, and their controls tell the fields apart', async () => {
    const both = `<w:tc>${p(run('Name')).replace('<w:p>', '<w:p><w:bookmarkStart w:name="cadre_notes"/>')}${(filledCells[evidence] ?? '').replaceAll(/<\/?w:tc>|<w:tcPr\/>/gu, '')}</w:tc>`
    const { ratings, gaps } = await read({ [sheetTags.notes]: plainCell(''), [evidence]: both })
    expect(ratings[1]?.evidence).toBe('No held-out cases.')
    expect(gaps).toEqual(['The field for the notes is gone from the sheet.'])
  })
  test('when fields of another sheet or of nobody’s stand on it', async () => {
    const { gaps } = await read({
      more: field('score.retrieval', run('4')),
      marked: bookmarked('evidence.retrieval', p(run('x'))),
      own: field('our own', run('y')),
      heading: bookmarked('heading 3', p(run('z'))),
    })
    expect(gaps).toEqual([
      'The rating of Retrieval and knowledge does not belong to this sheet and is not read.',
      'The evidence for Retrieval and knowledge does not belong to this sheet and is not read.',
      'The field “our own” does not belong to this sheet and is not read.',
    ])
  })
  test('when the interviewer did not confirm, by sign or by the control alone', async () => {
    const box = (sign: string, on: 0 | 1) => field(RATED_ALONE, run(sign), `<w14:checkbox><w14:checked w14:val="${on}"/></w14:checkbox>`)
    expect((await read({ box: box('☒', 1) })).gaps).toEqual([])
    expect((await read({ box: box('☐', 1) })).gaps).toEqual([])
    expect((await read({ box: box('☑', 0) })).gaps).toEqual([])
    expect((await read({ box: box('☐', 0) })).gaps).toEqual([
      'The interviewer did not confirm that the sheet was filled in before talking to another interviewer.',
    ])
  })
  test('and what was noted without a rating joins the notes', async () => {
    const noted = notedTag('retrieval')
    expect((await read({ noted: field(noted, run('Chunks by heading.')) })).notes).toBe(
      'Late by ten minutes.\nRetrieval and knowledge: Chunks by heading.',
    )
    expect((await read({ noted: field(noted, run(fieldHints.evidence)) })).notes).toBe('Late by ten minutes.')
  })
})

describe('nothing is cut', () => {
  test('evidence of 4,000 characters is kept whole, one more is refused', async () => {
    expect(await evidenceIn(p(run('x'.repeat(4_000))))).toHaveLength(4_000)
    await expect(evidenceIn(p(run('x'.repeat(4_001))))).rejects.toThrow(
      'In sheet.docx, the evidence for Evaluation has 4,001 characters, and at most 4,000 can be recorded. Shorten it in the file, then choose the file again.',
    )
  })
  test('a name or notes that are too long are refused', async () => {
    await expect(read({ [sheetTags.interviewer]: field(sheetTags.interviewer, run('x'.repeat(201))) })).rejects.toThrow('at most 200')
    const noted = { noted: field(notedTag('retrieval'), run('x'.repeat(3_990))) }
    await expect(read(noted)).rejects.toThrow('all that is noted has 4,036 characters')
  })
})

describe('a file that is no scorecard of this version is refused', () => {
  const marks = marksOf(form)
  const withMarks = (changes: Readonly<Record<string, string>>) =>
    readScorecard('sheet.docx', sheetOf(filledCells, { ...marks, ...changes }))
  test.each([
    [
      'of a newer version',
      { CadreForm: 'scorecard 2' },
      'saved by a newer Cadre: its scorecard is of version 2, and this Cadre reads version 1',
    ],
    ['of an older version', { CadreForm: 'scorecard 0' }, 'is a scorecard of version 0, and this Cadre reads version 1'],
    ['another form', { CadreForm: 'debrief 1' }, 'is a form of Cadre, but not a scorecard'],
    [
      'with a changed stage',
      { CadreSheet1: (marks['CadreSheet1'] ?? '').replace('"stage":2', '"stage":3') },
      'its properties were changed',
    ],
    ['with a changed checksum', { CadreCheck: '00000000' }, 'its properties were changed'],
    ['whose checksum fits no JSON', { CadreSheet1: '', CadreSheet2: '', CadreCheck: '811c9dc5' }, 'its properties were changed'],
  ])('%s', async (_, changes, said) => {
    await expect(withMarks(changes)).rejects.toThrow(said)
  })
  test('a Word file of somebody else', async () => {
    await expect(readScorecard('offer.docx', sheetOf(filledCells, {}))).rejects.toThrow('offer.docx is not a scorecard made by Cadre.')
    await expect(readScorecard('offer.docx', packageOf({ 'word/document.xml': documentOf('') }))).rejects.toThrow(
      'is not a scorecard made by Cadre',
    )
  })
  test('one without any field left', async () => {
    await expect(readScorecard('sheet.docx', sheetOf({ notes: plainCell('all gone') }))).rejects.toThrow(
      'sheet.docx has lost all its answer fields.',
    )
  })
})
