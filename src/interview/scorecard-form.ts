import { fileTrouble, invalid, type Refusal } from '../base/failure.ts'
import { ScorecardForm, type recommendations } from '../model/scorecard.ts'
import type { CompetencyId } from '../model/vocabulary.ts'

/** Rises when a field’s meaning changes; a sheet of another version is refused. */
export const FORM_VERSION = 1

/** Tags of the fields that every sheet has. */
export const sheetTags = {
  candidate: 'candidate',
  interviewer: 'interviewer',
  heldOn: 'held-on',
  recommendation: 'recommendation',
  notes: 'notes',
} as const
/** A box: filled in before the interviewer talked to another one. */
export const RATED_ALONE = 'rated-alone'
export const scoreTag = (competency: string): string => `score.${competency}`
export const evidenceTag = (competency: string): string => `evidence.${competency}`
/** What was seen for a competency that the stage does not rate; a sheet has as many as it needs. */
export const notedTag = (competency: CompetencyId): string => `noted.${competency}`

/** Name of the bookmark around a field: Word allows letters, digits and underscores there, 40 in all. */
export const fieldBookmark = (tag: string): string => `cadre_${tag.replaceAll(/[^A-Za-z0-9]/g, '_')}`
/** Name of the bookmark in the cell before a field, where its question stands: it finds the answer when a program has written the field's cell anew. */
export const questionBookmark = (tag: string): string => fieldBookmark(tag).replace('cadre_', 'asked_')

/** What stands in a field until somebody answers. A field that still reads so is empty when the sheet comes back. */
export const fieldHints = {
  candidate: 'Write the candidate’s name',
  interviewer: 'Write your name',
  heldOn: 'Choose or write the date',
  score: 'Choose a rating',
  evidence: 'What was said and done',
  recommendation: 'Choose a recommendation',
  notes: 'Write anything else that matters',
} as const

export const recommendationWords: Readonly<Record<(typeof recommendations)[number], string>> = {
  'strong-hire': 'Strong hire',
  hire: 'Hire',
  'no-hire': 'Do not hire',
  'strong-no-hire': 'Strongly do not hire',
}

/** The sheet as custom properties of its file. */
export function marksOf(form: ScorecardForm): Readonly<Record<string, string>> {
  const text = plainJson(form)
  return { CadreForm: `scorecard ${FORM_VERSION}`, CadreCheck: checksum(text), ...piecesOf(text) }
}

/** The sheet that a file’s custom properties name. Throws a Refusal for a file that is no scorecard, of another version, or changed by hand. */
export function formOf(marks: Readonly<Record<string, string>>, file: string): ScorecardForm {
  expectThisVersion(marks.CadreForm, file)
  const text = joined(marks)
  const form = checksum(text) === marks.CadreCheck ? ScorecardForm.safeParse(parsed(text)) : null
  if (form?.success !== true)
    throw invalid(
      `${file} no longer says which interview it belongs to: its properties were changed. Export the sheet again and copy the answers into it.`,
    )
  return form.data
}

function expectThisVersion(kind: string | undefined, file: string): void {
  if (kind === undefined)
    throw invalid(`${file} is not a scorecard made by Cadre. Fill in a sheet of an interview kit and choose that file.`)
  const version = /^scorecard (\d{1,4})$/.exec(kind)?.[1]
  if (version === undefined) throw invalid(`${file} is a form of Cadre, but not a scorecard. Choose a filled sheet of an interview kit.`)
  if (Number(version) !== FORM_VERSION) throw otherVersion(Number(version), file)
}

const otherVersion = (version: number, file: string): Refusal =>
  version > FORM_VERSION
    ? fileTrouble('newer', file, `its scorecard is of version ${version}, and this Cadre reads version ${FORM_VERSION}`)
    : invalid(
        `${file} is a scorecard of version ${version}, and this Cadre reads version ${FORM_VERSION}. Export the sheet again and copy the answers into it.`,
      )

/** JSON of visible ASCII alone: cut anywhere, no piece ends in a space or half a letter, which programs do not keep. */
const plainJson = (form: ScorecardForm): string =>
  JSON.stringify(form).replaceAll(/[^!-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Word holds at most 255 characters in a property. */
const PIECE = 240
const piecesOf = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from({ length: Math.ceil(text.length / PIECE) }, (_, at) => [`CadreSheet${at + 1}`, text.slice(at * PIECE, (at + 1) * PIECE)]),
  )

function joined(marks: Readonly<Record<string, string>>): string {
  let text = ''
  for (let at = 1; marks[`CadreSheet${at}`] !== undefined; at++) text += marks[`CadreSheet${at}`]
  return text
}

/** Null for what is no JSON: the checksum can be made to fit by hand. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** FNV-1a, 32 bits: tells a slip from the original, and is no protection against somebody who means to deceive. */
function checksum(text: string): string {
  let hash = 0x81_1c_9d_c5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01_00_01_93) >>> 0
  return hash.toString(16).padStart(8, '0')
}
