import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { dateWords, addDays, PlainDate } from '../../../src/base/date.ts'
import { cleanText } from '../../../src/document/clean-text.ts'
import { makeDocuments } from '../../../src/document/make.ts'
import { toDocx } from '../../../src/document/write/docx.ts'
import {
  evidenceTag,
  fieldBookmark,
  fieldHints,
  formOf,
  RATED_ALONE,
  recommendationWords,
  scoreTag,
  sheetTags,
} from '../../../src/interview/scorecard-form.ts'
import { recommendations, type ScorecardForm } from '../../../src/model/scorecard.ts'
import { contextOf, workspaces } from '../../document/workspaces.ts'
import { run } from './hand-made.ts'

export interface Sheet {
  readonly form: ScorecardForm
  readonly bytes: Uint8Array
}

/** The scorecards of one interview kit, as Cadre writes them. */
export async function emptySheets(): Promise<readonly Sheet[]> {
  const request = { kind: 'interview-kit', role: 'ai-reliability-engineer', level: 4, seed: 1, candidateId: null } as const
  const models = makeDocuments(request, contextOf(workspaces.empty)).filter(({ marks }) => marks['CadreForm'] !== undefined)
  return Promise.all(models.map(async (model) => ({ form: formOf(model.marks, model.fileName), bytes: await toDocx(model) })))
}

const samples = [
  'اختبر الاستعادة ثم قال: ‏«نعم» at 14:05‏.',
  '👩🏽‍🚒 rolled back 🎉\n\n\tthen wrote <w:t>&amp;</w:t> ]]> down',
  'שלום\nworld — “quoted” − 5 % …',
  'a\u00ADb\u2011c\u00A0d\u200Be\u2028f',
]
/** What a control cannot hold, and space around, is not part of an answer. */
const written = (text: string): string => cleanText(text).trim()
const anyText = (longest: number) =>
  fc
    .oneof(
      fc.constantFrom(...samples),
      fc.string({ unit: 'grapheme', maxLength: longest / 4 }),
      fc.string({ unit: 'binary', maxLength: longest / 4 }),
      fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 12 }).map((lines) => lines.join('\n')),
      fc.constant('All of it, at length. '.repeat(180).slice(0, longest)),
    )
    .map((text) => written(text).slice(0, longest).toWellFormed().trim())
    .filter((text) => !Object.values(fieldHints).some((hint) => text === hint))
const anyName = anyText(180)
  .map((text) => text.replaceAll(/\s+/g, ' ').trim())
  .filter((text) => text !== '')
const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(PlainDate.parse('2020-01-01'), days))

/** What an interviewer puts on a sheet; null and '' leave a field as it is. */
export const anyFilling = ({ competencies }: ScorecardForm) =>
  fc.record({
    candidate: anyName,
    interviewer: anyName,
    heldOn: fc.option(anyDay),
    ratings: fc.tuple(
      ...competencies.map((competency) =>
        fc.record({ competency: fc.constant(competency), rating: fc.option(fc.constantFrom(1, 2, 3, 4, 5)), evidence: anyText(3_900) }),
      ),
    ),
    recommendation: fc.option(fc.constantFrom(...recommendations)),
    notes: anyText(3_900),
  })
export type Filling = typeof anyFilling extends (form: ScorecardForm) => fc.Arbitrary<infer F> ? F : never

/** The texts of a filling by tag. A rating is written as the list on the sheet offers it, or as its digit. */
export function answersOf(filling: Filling, spelt: 'whole' | 'short'): Readonly<Record<string, string>> {
  const day = filling.heldOn === null ? '' : spelt === 'whole' ? dateWords(filling.heldOn) : filling.heldOn
  const all: readonly (readonly [string, string])[] = [
    [sheetTags.candidate, filling.candidate],
    [sheetTags.interviewer, filling.interviewer],
    [sheetTags.heldOn, day],
    ...filling.ratings.flatMap(({ competency, rating, evidence }): readonly (readonly [string, string])[] => [
      [scoreTag(competency), rating === null ? '' : spelt === 'whole' ? `${rating}. Says what was seen …` : String(rating)],
      [evidenceTag(competency), evidence],
    ]),
    [sheetTags.recommendation, filling.recommendation === null ? '' : recommendationWords[filling.recommendation]],
    [sheetTags.notes, filling.notes],
    [RATED_ALONE, '☒'],
  ]
  return Object.fromEntries(all.filter(([, text]) => text !== ''))
}

/** The XML of a whole cell's inside, from how a program has it: all in the control, in many runs, in paragraphs, in tracked changes. */
export const ways = ['runs', 'paragraphs', 'tracked'] as const
export type Way = (typeof ways)[number]

const PART = 'word/document.xml'

/** The sheet with the answers put into its XML. */
export function filledByHand(sheet: Uint8Array, answers: Readonly<Record<string, string>>, way: Way): Uint8Array {
  const parts = unzipSync(sheet)
  const xml = Object.entries(answers).reduce(
    (text, [tag, answer]) => (way === 'paragraphs' ? inParagraphs(text, tag, answer) : inControl(text, tag, answer, way)),
    strFromU8(parts[PART] ?? new Uint8Array()),
  )
  return zipSync({ ...parts, [PART]: strToU8(xml) })
}

const spliced = (xml: string, from: number, to: number, put: string): string => {
  if (from < 0 || to < from) throw new Error('the sheet has no such field')
  return xml.slice(0, from) + put + xml.slice(to)
}
const lines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.split('\t').map(pieces).join('<w:r><w:tab/></w:r>'))
    .join('<w:r><w:br/></w:r>')
/** Runs of a few letters each, as Word leaves them after spelling checks. */
const pieces = (text: string): string => (text.match(/[^]{1,9}/gu) ?? []).map(run).join('')

function inControl(xml: string, tag: string, answer: string, way: Way): string {
  const from = xml.indexOf('<w:sdtContent>', xml.indexOf(`<w:tag w:val="${tag}"/>`)) + '<w:sdtContent>'.length
  const old = '<w:del w:id="900" w:author="x"><w:r><w:delText>was other</w:delText></w:r></w:del>'
  const put = way === 'tracked' ? `${old}<w:ins w:id="901" w:author="x">${lines(answer)}</w:ins>` : lines(answer)
  return spliced(xml, from, xml.indexOf('</w:sdtContent>', from), put)
}

function inParagraphs(xml: string, tag: string, answer: string): string {
  const at = xml.indexOf(`w:name="${fieldBookmark(tag)}"`)
  const from = Math.max(xml.lastIndexOf('<w:p>', at), xml.lastIndexOf('<w:p ', at))
  const mark = `<w:bookmarkStart w:id="902" w:name="${fieldBookmark(tag)}"/><w:bookmarkEnd w:id="902"/>`
  const paragraphs = answer.split('\n').map((line, number) => `<w:p>${number === 0 ? mark : ''}${lines(line)}</w:p>`)
  return spliced(xml, from, xml.indexOf('</w:tc>', at), paragraphs.join(''))
}
