import { invalid } from '../base/failure.ts'
import type { ScorecardReading } from '../contract/scorecard-reading.ts'
import { standardFramework } from '../framework/standard.ts'
import { evidenceTag, fieldBookmark, fieldHints, notedTag, RATED_ALONE, scoreTag, sheetTags } from '../interview/scorecard-form.ts'
import type { Rating, ScorecardForm } from '../model/scorecard.ts'
import { CompetencyId } from '../model/vocabulary.ts'
import { quoted } from './people/reading.ts'
import { readHeldOn, readRating, readRecommendation, type Told } from './scorecard-answer.ts'
import { answerText } from './scorecard-hint.ts'

/** What stands in one field of a sheet. */
export interface AnswerField {
  readonly text: string
  /** Pictures in it, which are not read. */
  readonly pictures: number
  /** The control’s name as people see it; null where only its bookmark was found. */
  readonly label: string | null
  /** Word says that nobody has written in it yet. */
  readonly showsHint: boolean
  /** What the calendar of a date field says, as Word keeps it. */
  readonly fullDate: string | null
  /** What the control of a check box says; its sign stands in the text. */
  readonly isTicked: boolean
}
/** By name of the field’s bookmark; more than one where a field was copied. */
export type Answers = ReadonlyMap<string, readonly AnswerField[]>

const MOST_IN_NOTE = 4_000
const MOST_IN_NAME = 200
const MOST_STRANGERS = 5

/** The reading of a sheet from what stands in its fields. Throws a Refusal for text that is longer than Cadre keeps, and when no field is left. */
export function readingOf(file: string, form: ScorecardForm, answers: Answers): ScorecardReading {
  const tags = [...Object.values(sheetTags), ...form.competencies.flatMap((id) => [scoreTag(id), evidenceTag(id)])]
  if (tags.every((tag) => !answers.has(fieldBookmark(tag))))
    throw invalid(`${file} has lost all its answer fields. Export the sheet again and copy the answers into it.`)
  const gaps: string[] = []
  const problems: string[] = []
  const answer: Sheet['answer'] = (tag, where, hint) => {
    const { value, gap } = chosen(answers.get(fieldBookmark(tag)) ?? [], where, hint, gaps)
    if (gap !== null) gaps.push(gap)
    return value
  }
  const expectShort: Sheet['expectShort'] = (where, written, most) => {
    if (written.length > most) problems.push(tooLong(file, where, written.length, most))
  }
  const text: Sheet['text'] = (tag, where, hint, most) => {
    const written = answer(tag, where, hint)?.text ?? null
    expectShort(where, written ?? '', most)
    return written
  }
  const tell: Sheet['tell'] = ({ value, gap }) => {
    if (gap !== null) gaps.push(gap)
    return value
  }
  const reading = { file, form, ...answersOf({ has: (tag) => answers.has(fieldBookmark(tag)), answer, text, tell, expectShort }, form) }
  if (problems.length > 0) throw invalid(...problems)
  return { ...reading, gaps: [...gaps, ...strangers(tags, answers)] }
}

interface Sheet {
  readonly has: (tag: string) => boolean
  /** The one answer of a field; null when there is none to be had. */
  readonly answer: (tag: string, where: string, hint: string) => AnswerField | null
  readonly text: (tag: string, where: string, hint: string, most: number) => string | null
  readonly tell: <T>(told: Told<T>) => T
  readonly expectShort: (where: string, written: string, most: number) => void
}

function answersOf(sheet: Sheet, form: ScorecardForm): Omit<ScorecardReading, 'file' | 'form' | 'gaps'> {
  const candidate = personName(sheet, sheetTags.candidate, 'candidate')
  const interviewer = personName(sheet, sheetTags.interviewer, 'interviewer')
  const date = sheet.answer(sheetTags.heldOn, 'the date', fieldHints.heldOn)
  const heldOn = date === null ? null : sheet.tell(readHeldOn(date.text, date.fullDate))
  const ratings = form.competencies.map((id) => ratingOf(sheet, id))
  const recommended = sheet.answer(sheetTags.recommendation, 'the recommendation', fieldHints.recommendation)
  const recommendation = recommended === null ? null : sheet.tell(readRecommendation(recommended.text))
  const notes = notesOf(sheet)
  if (sheet.has(RATED_ALONE) && !isTicked(sheet.answer(RATED_ALONE, 'the interviewer’s confirmation', '')))
    sheet.tell({ value: null, gap: 'The interviewer did not confirm that the sheet was filled in before talking to another interviewer.' })
  return { candidate, interviewer, heldOn, ratings, recommendation, notes }
}

const isTicked = (answer: AnswerField | null): boolean =>
  answer !== null && (answer.isTicked || /^\s*(?:[☒☑✓✔✗✘]|x)\s*$/iu.test(answer.text))

/** The notes, then what was seen for competencies without a rating, each line under its name. */
function notesOf(sheet: Sheet): string {
  const notes = sheet.text(sheetTags.notes, 'the notes', fieldHints.notes, MOST_IN_NOTE) ?? ''
  const noted = CompetencyId.options
    .filter((id) => sheet.has(notedTag(id)))
    .map((id) => [
      competencyName(id),
      sheet.text(notedTag(id), `the field for ${competencyName(id)}`, fieldHints.evidence, MOST_IN_NOTE) ?? '',
    ])
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `${name}: ${text}`)
  const all = [notes, ...noted].filter((text) => text !== '').join('\n')
  if (all !== notes) sheet.expectShort('all that is noted', all, MOST_IN_NOTE)
  return all
}

function personName({ text, tell }: Sheet, tag: string, who: 'candidate' | 'interviewer'): string {
  const written = text(tag, `the ${who}`, fieldHints[who], MOST_IN_NAME)
  return tell({ value: written?.replaceAll(/\s+/g, ' ') ?? '', gap: written === '' ? `The ${who} is not named.` : null })
}

function ratingOf({ answer, text, tell }: Sheet, competency: CompetencyId): Rating {
  const name = competencyName(competency)
  const score = answer(scoreTag(competency), `the rating of ${name}`, fieldHints.score)
  const evidence = text(evidenceTag(competency), `the evidence for ${name}`, fieldHints.evidence, MOST_IN_NOTE)
  const rating = score === null || score.text === '' ? null : tell(readRating(score.text, name))
  const lacks = [...(score?.text === '' ? ['no rating'] : []), ...(evidence === '' ? ['no evidence'] : [])]
  if (lacks.length > 0) tell({ value: null, gap: `${name} has ${lacks.join(' and ')}.` })
  return { competency, rating, evidence: evidence ?? '' }
}

const competencyName = (id: CompetencyId): string => standardFramework.competencies.find((one) => one.id === id)?.name ?? id

/** Of a field that was copied, the one answer that its copies agree on. */
function chosen(fields: readonly AnswerField[], where: string, hint: string, gaps: string[]): Told<AnswerField | null> {
  const read = fields.map((field) => ({ ...field, text: answerText(field, hint) }))
  if (read.some(({ pictures }) => pictures > 0)) gaps.push(`The field for ${where} holds a picture, which is not read.`)
  const [first, ...others] = read.filter(({ text }) => text !== '')
  if (read.length === 0) return { value: null, gap: `The field for ${where} is gone from the sheet.` }
  if (others.some(({ text }) => text !== first?.text))
    return { value: null, gap: `The field for ${where} is on the sheet more than once, with different answers; leave one.` }
  return {
    value: first ?? read[0] ?? null,
    gap: read.length === 1 ? null : `The field for ${where} is on the sheet more than once; its one answer is read.`,
  }
}

const tooLong = (file: string, where: string, length: number, most: number): string =>
  `In ${file}, ${where} has ${length.toLocaleString('en-GB')} characters, and at most ${most.toLocaleString('en-GB')} can be recorded. Shorten it in the file, then choose the file again.`

/** Fields that do not belong to the sheet, such as those pasted from another one. Bookmarks alone may be of any kind. */
function strangers(tags: readonly string[], answers: Answers): readonly string[] {
  const known = new Set([...tags, RATED_ALONE, ...CompetencyId.options.map(notedTag)].map(fieldBookmark))
  const others = [...answers].filter(([key]) => !known.has(key))
  const told = others.flatMap(([key, fields]) => {
    const label = fields.find((field) => field.label !== null)?.label ?? null
    const what = elsewhere.get(key) ?? (label === null ? null : `The field ${quoted(label)}`)
    return what === null ? [] : [`${what} does not belong to this sheet and is not read.`]
  })
  const more = told.length - MOST_STRANGERS
  return more > 0 ? [...told.slice(0, MOST_STRANGERS), `So it is with ${more.toLocaleString('en-GB')} more.`] : told
}
/** Fields of other sheets by their bookmarks. */
const elsewhere: ReadonlyMap<string, string> = new Map(
  CompetencyId.options.flatMap((id) => [
    [fieldBookmark(scoreTag(id)), `The rating of ${competencyName(id)}`],
    [fieldBookmark(evidenceTag(id)), `The evidence for ${competencyName(id)}`],
  ]),
)
