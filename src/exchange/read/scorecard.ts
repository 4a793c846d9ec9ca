import { fileTrouble } from '../../base/failure.ts'
import type { ScorecardReading } from '../../contract/scorecard-reading.ts'
import { formOf } from '../../interview/scorecard-form.ts'
import { readingOf } from '../scorecard-reading.ts'
import { answersIn } from './answer-fields.ts'
import { customProperties, openWord } from './docx-package.ts'

/**
 * What a filled scorecard says, saved by Word, LibreOffice or anything that keeps its cells. What is open or cannot be read is told
 * in `gaps`. Throws a Refusal for what is no scorecard of this version, and for text longer than Cadre keeps.
 */
export async function readScorecard(name: string, bytes: Uint8Array): Promise<ScorecardReading> {
  const word = await openWord(name, bytes)
  const form = formOf(await customProperties(word), name)
  const main = await word.part(word.main)
  if (main === null) throw fileTrouble('unreadable', name, 'it has no text')
  return readingOf(name, form, answersIn(main))
}
