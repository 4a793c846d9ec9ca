import { expect, test } from 'vitest'
import type { DocumentModel } from '../../../src/document/block.ts'
import { makeDocuments } from '../../../src/document/make.ts'
import { Candidate } from '../../../src/model/candidate.ts'
import { Scorecard } from '../../../src/model/scorecard.ts'
import type { Workspace } from '../../../src/model/workspace.ts'
import { allTexts } from '../texts.ts'
import { contextOf, empty, sample } from '../workspaces.ts'
import { loopOf } from './loops.ts'

const post = { role: 'ai-systems-engineer', level: 3 } as const
const ana = Candidate.parse({ id: 'c1', name: 'Ana Lima', ...post, seed: 4, addedOn: '2026-11-01', decision: null })
const { stages, coverage } = loopOf(empty, post, ana.seed)

/** A sheet of a stage with the same rating for all of its competencies, or one for some. */
function sheet(stage: number, rating: number | null, more: object = {}): Scorecard {
  const { title = '', scored = [] } = stages.find(({ number }) => number === stage) ?? {}
  return Scorecard.parse({
    id: `s${stage}`,
    candidateId: ana.id,
    stage,
    stageTitle: title,
    interviewer: `Rater ${stage}`,
    interviewerId: null,
    heldOn: '2026-11-20',
    ratings: scored.map(({ competency }) => ({ competency, rating, evidence: `Saw ${competency} as a person would write it.` })),
    recommendation: 'hire',
    notes: '',
    file: 'sheet.docx',
    recordedOn: '2026-11-21',
    ...more,
  })
}

const withSheets = (sheets: readonly Scorecard[], candidate = ana): Workspace => ({
  ...empty,
  candidate: new Map([[candidate.id, candidate]]),
  scorecard: new Map(sheets.map((one) => [one.id, one])),
})

function report(sheets: readonly Scorecard[], candidate = ana): DocumentModel {
  const [made] = makeDocuments({ kind: 'decision-report', candidateId: candidate.id }, contextOf(withSheets(sheets, candidate)))
  if (made === undefined) throw new Error('no report')
  return made
}
const lead = ({ blocks }: DocumentModel): string =>
  blocks.flatMap((block) => (block.kind === 'paragraph' && block.tone === 'lead' ? [block.text] : []))[0] ?? ''
const words = (model: DocumentModel): string => allTexts(model).join('\n')
const chapters = ({ blocks }: DocumentModel): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []))
const all = (rating: number | null): readonly Scorecard[] => stages.map(({ number }) => sheet(number, rating))

test('a candidate without a scorecard gets no recommendation, but what is missing and how to decide', () => {
  const made = report([])
  expect(lead(made)).toBe('Nothing can be recommended yet: no rating of Ana Lima is recorded.')
  expect(chapters(made)).toEqual(['Recommendation', 'What is not covered', 'Decision', 'How ratings are counted'])
})

test('sheets that are all left open are no ratings either', () => {
  const made = report(all(null))
  expect(lead(made)).toMatch(/^Nothing can be recommended yet/)
  expect(made.blocks.some(({ kind }) => kind === 'chart')).toBe(false)
})

test('ratings at the bar say hire, below it do not hire and name the must-haves', () => {
  expect(lead(report(all(3)))).toBe(
    'The ratings say hire: every must-have is at the bar of 3 or above it, and the mean of all competencies is 3.0.',
  )
  expect(lead(report(all(2)))).toMatch(/^The ratings say do not hire: .* are below the bar of 3, and the post must have them\.$/)
})

test('a must-have that nobody rated keeps the report from deciding', () => {
  const must = coverage.find((one) => one.must)?.competency
  const sheets = all(4).map((one) => ({ ...one, ratings: one.ratings.filter(({ competency }) => competency !== must) }))
  expect(lead(report(sheets))).toMatch(/^Do not decide yet: nobody has rated systems thinking/)
})

test('every rating stands with its evidence, its interviewer and its stage', () => {
  const made = words(report(all(4)))
  for (const { number, title, scored } of stages)
    if (scored.length > 0) expect(made).toContain(`Rater ${number}\nStage ${number}, ${title}`)
  expect(made).toContain('Saw evaluation as a person would write it.')
})

test('ratings two or more apart are named with who gave them', () => {
  const line = coverage.find(({ scoredIn }) => scoredIn.length > 1)
  const [one = 0, other = 0] = line?.scoredIn ?? []
  const made = report(stages.map(({ number }) => sheet(number, number === one ? 5 : 3)))
  const table = made.blocks.find((block) => block.kind === 'table' && block.caption.startsWith('Ratings that lie'))
  expect(table?.kind === 'table' ? table.rows[0]?.cells[2] : '').toContain(`5: Rater ${one}`)
  expect(table?.kind === 'table' ? table.rows[0]?.cells[2] : '').toContain(`3: Rater ${other}`)
  expect(words(report(all(3)))).toContain('No two ratings of one competency lie two or more apart.')
})

test('a half-filled panel says which stages and ratings are missing', () => {
  const made = words(report([sheet(2, 4)]))
  expect(made).toContain('No scorecard is recorded of stage 1 (screen)')
  expect(made).toMatch(/a must-have, has 1 of 2 ratings; stages? /)
  expect(made).toMatch(/fewer ratings than the loop asks for/)
})

test('interviewers who say something else than the ratings stand on page one', () => {
  const first = report(all(2)).blocks.find((block) => block.kind === 'paragraph' && block.tone === undefined)
  expect(first?.kind === 'paragraph' ? first.text : '').toBe(
    `${stages.length} of ${stages.length} recommendations are to hire. That is not what the ratings say: discuss the difference before you decide.`,
  )
  expect(words(report(all(3)))).not.toContain('That is not what the ratings say')
  expect(words(report([sheet(2, 3, { recommendation: 'no-hire' })]))).toContain('The one recommendation is not to hire.')
})

test('a rating that a sheet leaves open is named', () => {
  const sheets = all(3).map((one) =>
    one.stage === 2 ? { ...one, ratings: one.ratings.map((rating) => ({ ...rating, rating: null })) } : one,
  )
  expect(words(report(sheets))).toContain('was left open in stage 2, past systems.')
})

test('a rating without evidence is named', () => {
  const bare = all(3).map((one) =>
    one.stage === 2 ? { ...one, ratings: one.ratings.map((rating) => ({ ...rating, evidence: ' ' })) } : one,
  )
  expect(words(report(bare))).toContain('Rater 2 wrote no evidence for the rating of')
})

test('a decision that was made leads the report and stands with its reasons, its day and who made it', () => {
  const decided = Candidate.parse({
    ...ana,
    decision: { outcome: 'no-hire', reasons: 'Too little on recovery', by: 'Dana Whitfield', on: '2026-11-23' },
  })
  const made = report(all(3), decided)
  expect(lead(made)).toMatch(/^Decided: do not hire\. The ratings say hire/)
  expect(words(made)).toContain('Decided on 23 Nov 2026 by Dana Whitfield.')
  expect(words(made)).toContain('Too little on recovery.')
  expect(made.blocks.some(({ kind }) => kind === 'form')).toBe(false)
})

test('nobody else’s scorecards are counted', () => {
  const other = sheet(3, 1, { id: 'x', candidateId: 'c2' })
  expect(lead(report([...all(3), other]))).toMatch(/^The ratings say hire/)
})

test('a report of the sample’s first candidate shows the table, the chart and what interviewers recommend', () => {
  const [made] = makeDocuments({ kind: 'decision-report', candidateId: [...sample.candidate.keys()][0] ?? '' }, contextOf(sample))
  expect(made?.blocks.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['figures', 'table', 'chart']))
  expect(made?.audience).toBe('Confidential: about one person')
})
