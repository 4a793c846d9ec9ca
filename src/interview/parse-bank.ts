import type * as z from 'zod'
import { invalid, problemWords } from '../base/failure.ts'
import { type Bank, Exercise, QuestionSet } from './bank.ts'
import { bankProblems } from './check-bank.ts'

/** A file of the bank: its path inside the bank's folder with forward slashes, such as `exercises/claims-cost-runaway.json`. */
export interface BankFile {
  readonly name: string
  readonly text: string
}

/**
 * The bank in these files, exercises and questions each in order of their names.
 * Throws a Refusal that names every file and field at fault.
 */
export function parseBank(files: readonly BankFile[]): Bank {
  const problems: string[] = []
  const ordered = files.toSorted((one, other) => (one.name < other.name ? -1 : 1))
  const read = <S extends z.ZodType<{ readonly id: string }>>(folder: string, schema: S) =>
    ordered.filter(({ name }) => name.startsWith(`${folder}/`)).flatMap((file) => parseFile(file, schema, problems))
  const bank: Bank = { exercises: read('exercises', Exercise), questionSets: read('questions', QuestionSet) }
  const strays = ordered.filter(({ name }) => !/^(exercises|questions)\//.test(name))
  problems.push(...strays.map(({ name }) => `${name}: it stands in neither “exercises” nor “questions”. Move it into one of them.`))
  // A file that could not be read is missing from the bank, and rules about the whole would then report what is not so.
  const all = problems.length > 0 ? problems : bankProblems(bank)
  if (all.length > 0) throw invalid(...all)
  return bank
}

function parseFile<S extends z.ZodType<{ readonly id: string }>>(file: BankFile, schema: S, problems: string[]): readonly z.output<S>[] {
  const json = parseJson(file.text)
  if (json === undefined) {
    problems.push(`${file.name}: it is not valid JSON. Look for a missing comma, quote or bracket.`)
    return []
  }
  const parsed = schema.safeParse(json)
  if (!parsed.success) {
    problems.push(...problemWords(parsed.error.issues).map((words) => `${file.name}, ${words}`))
    return []
  }
  if (!file.name.endsWith(`/${parsed.data.id}.json`))
    problems.push(`${file.name}, id: it says “${parsed.data.id}”, but must be the file’s name.`)
  return [parsed.data]
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // JSON has no undefined, so this only ever means "not JSON"
  }
}
