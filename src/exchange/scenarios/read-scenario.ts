import * as z from 'zod'
import { fileTrouble } from '../../base/failure.ts'
import { quoted } from '../people/reading.ts'
import type { RowProblem } from '../table/problem.ts'
import { AssumptionEntry, DecisionEntry, FORMAT, HeadEntry, LimitsEntry, TimesEntry, VERSION } from './scenario-format.ts'

/** An entry of a list, with its number in the file, counted from 1. */
export interface Numbered<T> {
  readonly number: number
  readonly entry: T
}

/** A scenario file by its shape: its sound parts, and what is wrong with the others. */
export interface ScenarioFile {
  readonly currency: string
  readonly head: z.output<typeof HeadEntry> | null
  readonly limits: z.output<typeof LimitsEntry> | null
  readonly assumptions: readonly { readonly id: string; readonly value: number }[]
  readonly decisions: readonly Numbered<DecisionEntry>[]
  readonly times: readonly Numbered<TimesEntry>[]
  readonly problems: readonly RowProblem[]
}

const Start = z.object({ format: z.literal(FORMAT), version: z.number(), currency: z.string() })

/** Reads the text of a scenario file. Throws a Refusal that names the file when it is something else. */
export function readScenario(name: string, text: string): ScenarioFile {
  const whole = parsed(name, text)
  const start = Start.safeParse(whole)
  if (!start.success) throw fileTrouble('unreadable', name, 'it is JSON, but no scenario that Cadre exported; choose a scenario file')
  const { version, currency } = start.data
  if (version !== VERSION)
    throw fileTrouble('unreadable', name, `its format has version ${version} and this Cadre reads version ${VERSION}; update Cadre`)
  const problems: RowProblem[] = []
  const part = <S extends z.ZodType>(schema: S, value: unknown, where: string, row: number): z.output<S> | null => {
    const result = schema.safeParse(value)
    if (result.success) return result.data
    problems.push(...result.error.issues.map((issue) => entryProblem(issue, where, row)))
    return null
  }
  const list = <S extends z.ZodType>(key: 'decisions' | 'times', schema: S): readonly Numbered<z.output<S>>[] => {
    const given: unknown = Reflect.get(whole, key) ?? []
    if (!Array.isArray(given)) throw fileTrouble('unreadable', name, `its “${key}” is no list; export it again`)
    return given.flatMap((one: unknown, at) => {
      const number = at + 1
      const entry = part(schema, one, `${key === 'decisions' ? 'Decisions' : 'Times'}, entry ${number}${titled(one)}`, number)
      return entry === null ? [] : [{ number, entry }]
    })
  }
  const field = (key: string): unknown => Reflect.get(whole, key)
  return {
    currency,
    head: part(HeadEntry, { name: field('name'), note: field('note') ?? '' }, 'Scenario', 1),
    limits: part(LimitsEntry, field('limits') ?? {}, 'Limits', 1),
    assumptions: Object.entries(objectOr(field('assumptions'), name)).flatMap(([id, value]) => {
      const sound = part(AssumptionEntry, value, `Assumptions, ${quoted(id)}`, 1)
      return sound === null ? [] : [{ id, value: sound }]
    }),
    decisions: list('decisions', DecisionEntry),
    times: list('times', TimesEntry),
    problems,
  }
}

function objectOr(value: unknown, name: string): object {
  if (value === undefined) return {}
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  throw fileTrouble('unreadable', name, 'its “assumptions” are no numbers by their ids; export it again')
}

function parsed(name: string, text: string): object {
  if (text.trim() === '') throw fileTrouble('unreadable', name, 'it is empty')
  try {
    const whole: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    if (typeof whole === 'object' && whole !== null) return whole
  } catch {
    throw fileTrouble('unreadable', name, 'it is no sound JSON; export it again')
  }
  throw fileTrouble('unreadable', name, 'it is JSON, but no scenario that Cadre exported')
}

/** What an entry calls itself, in brackets. */
function titled(entry: unknown): string {
  const id: unknown = typeof entry === 'object' && entry !== null ? (Reflect.get(entry, 'id') ?? Reflect.get(entry, 'system')) : null
  return typeof id === 'string' && id !== '' ? ` (${quoted(id)})` : ''
}

/** A field of a file as a person reads about it: "full capacity"; entries of a list are counted from 1. */
export const fieldWords = (...path: readonly PropertyKey[]): string =>
  path.length === 0
    ? 'entry'
    : path
        .map((key) => (typeof key === 'number' ? String(key + 1) : String(key).replaceAll(/[A-Z]/g, (big) => ` ${big.toLowerCase()}`)))
        .join(', ')

const kinds: { readonly [expected: string]: string } = {
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
}

function issueWords(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `There is no limit called ${issue.keys.map(quoted).join(' or ')}.`
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid'))
    return `It is missing, or not ${kinds[issue.expected] ?? 'what stands there in a file that Cadre exported'}.`
  return issue.message.replace(/\.?$/, '.')
}

const entryProblem = (issue: z.core.$ZodIssue, where: string, row: number): RowProblem => ({
  row,
  where,
  field: fieldWords(...issue.path),
  message: `${issueWords(issue)} Correct it in the file.`,
  blocking: true,
})
