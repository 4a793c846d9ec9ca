import * as z from 'zod'
import { fileTrouble } from '../../base/failure.ts'
import { quoted } from '../people/reading.ts'
import type { RowProblem } from '../table/problem.ts'
import { entries, FORMAT, listNames, VERSION, type Entry, type ListName, type Lists } from './json-format.ts'

/** A file of this format, its sound entries, and what is wrong with the others. */
export interface SystemsFile {
  readonly currency: string
  readonly lists: Lists
  /** The number that each sound entry of a list has in the file, counted from 1. */
  readonly numbers: { readonly [L in ListName]: readonly number[] }
  readonly problems: readonly RowProblem[]
  /** What each system that is not sound calls itself; empty where it does not say. */
  readonly unsound: readonly { readonly number: number; readonly id: string; readonly name: string }[]
}

const Head = z.object({ format: z.string(), version: z.number(), currency: z.string() })

/** How a list is named to a person. */
export const listWords: { readonly [L in ListName]: string } = {
  systems: 'Systems',
  assessments: 'Assessments',
  improvements: 'Improvements',
  safeguards: 'Answers to failure modes',
  accounts: 'Months of cost',
  choices: 'Decisions',
  dependencies: 'Dependencies',
}

/** Reads the text of a file that Cadre exported as JSON. Throws a Refusal that names the file when it is something else. */
export function readSystemsJson(name: string, text: string): SystemsFile {
  const whole = parsed(name, text)
  const head = Head.safeParse(whole)
  if (!head.success || head.data.format !== FORMAT)
    throw fileTrouble(
      'unreadable',
      name,
      'it is JSON, but not systems that Cadre exported; choose a JSON file exported from Systems, or a CSV file',
    )
  if (head.data.version !== VERSION)
    throw fileTrouble(
      'unreadable',
      name,
      `its format has version ${head.data.version} and this Cadre reads version ${VERSION}; update Cadre`,
    )
  const problems: RowProblem[] = []
  const unsound: { number: number; id: string; name: string }[] = []
  const numbers = Object.fromEntries(listNames.map((list) => [list, []])) as unknown as Record<ListName, number[]> // one entry for each name
  const read = <L extends ListName>(list: L): readonly Entry<L>[] => {
    const given: unknown = Reflect.get(whole, list) ?? []
    if (!Array.isArray(given)) throw fileTrouble('unreadable', name, `its “${list}” is no list; export it again`)
    return given.flatMap((one: unknown, at): Entry<L>[] => {
      const entry = entries[list].safeParse(one)
      if (entry.success) {
        numbers[list].push(at + 1)
        return [entry.data as Entry<L>] // parsed by that list's schema
      }
      if (list === 'systems') unsound.push({ number: at + 1, id: textIn(one, 'id'), name: textIn(one, 'name') })
      problems.push(entryProblem(list, at + 1, textIn(one, 'name'), entry.error.issues))
      return []
    })
  }
  const lists = Object.fromEntries(listNames.map((list) => [list, read(list)])) as unknown as Lists // one entry for each name
  return { currency: head.data.currency, lists, numbers, problems, unsound }
}

function parsed(name: string, text: string): object {
  const end = text.trim()
  if (end === '') throw fileTrouble('unreadable', name, 'it is empty')
  try {
    const whole: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    if (typeof whole === 'object' && whole !== null) return whole
  } catch {
    throw fileTrouble('unreadable', name, 'it is no sound JSON; export it again')
  }
  throw fileTrouble('unreadable', name, 'it is JSON, but not systems that Cadre exported')
}

/** A text that an entry has, whatever else is wrong with it. */
const textIn = (entry: unknown, field: 'id' | 'name'): string => {
  const text: unknown = typeof entry === 'object' && entry !== null ? Reflect.get(entry, field) : null
  return typeof text === 'string' ? text : ''
}

/** Where a problem of a JSON file stands: "Systems, entry 3 (“Claims Triage”)". */
export const entryWhere = (list: ListName, number: number, name = ''): string =>
  `${listWords[list]}, entry ${number}${name === '' ? '' : ` (${quoted(name)})`}`

function entryProblem(list: ListName, number: number, name: string, issues: z.core.$ZodIssue[]): RowProblem {
  const [first] = issues
  const field = first === undefined || first.path.length === 0 ? 'entry' : first.path.join('.')
  return {
    row: number,
    where: entryWhere(list, number, name),
    field,
    message: `${(first?.message ?? '').replace(/\.?$/, '.')} Correct it in the file, or export it again.`,
    blocking: true,
  }
}
