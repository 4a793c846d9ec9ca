import { parseArgs } from 'node:util'
import { invalid } from '../../src/base/failure.ts'

export type Options = { readonly [name: string]: { readonly type: 'string' | 'boolean'; readonly multiple?: boolean } }

/** The options given, each by its name: texts in order; an option without a value has none. */
export type Values = ReadonlyMap<string, readonly string[]>

interface Expected {
  readonly name: string
  readonly usage: string
  readonly takes: readonly string[]
  readonly needed: number
  readonly options: Options
}

/** What stands on the command line after the command's name. Throws a Refusal that names the one thing wrong first. */
export function readArguments(expected: Expected, args: readonly string[]): { readonly files: readonly string[]; readonly values: Values } {
  const { tokens } = parseArgs({ args: [...args], options: { ...expected.options }, strict: false, tokens: true, allowPositionals: true })
  const files: string[] = []
  const values = new Map<string, readonly string[]>()
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value)
    if (token.kind === 'option')
      values.set(token.name, [...(values.get(token.name) ?? []), ...optionValue(expected, token, values.has(token.name))])
  }
  const [extra] = files.slice(expected.takes.length)
  if (extra !== undefined) throw invalid(`“${extra}” is one argument too many. Usage: cadre ${expected.name} ${expected.usage}`)
  const lacking = expected.takes.slice(files.length, expected.needed)
  if (lacking.length > 0) throw invalid(`${lacking.join(' and ')} is missing. Usage: cadre ${expected.name} ${expected.usage}`)
  return { files, values }
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
}

function optionValue({ name, options }: Expected, token: OptionToken, again: boolean): readonly string[] {
  const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined
  if (option === undefined) {
    const known = Object.keys(options).map((one) => `--${one}`)
    throw invalid(`${token.rawName} is not an option of cadre ${name}. It takes ${known.join(', ')}.`)
  }
  if (again && option.multiple !== true) throw invalid(`${token.rawName} stands there twice. Give it once.`)
  if (option.type === 'boolean') {
    if (token.value !== undefined) throw invalid(`${token.rawName} takes no value. Leave out “${token.value}”.`)
    return []
  }
  if (token.value === undefined || token.value === '' || token.value.startsWith('--'))
    throw invalid(`${token.rawName} needs a value after it.`)
  return [token.value]
}

export const textOf = (values: Values, name: string): string | null => values.get(name)?.[0] ?? null
export function neededText(values: Values, name: string, example: string): string {
  const text = textOf(values, name)
  if (text === null) throw invalid(`--${name} is missing. Add, for example, --${name} ${example}.`)
  return text
}

/** A whole number between two bounds, both allowed; null when the option is not there. */
export function numberOf(values: Values, name: string, least: number, most: number): number | null {
  const text = textOf(values, name)
  if (text === null) return null
  const number = Number(text)
  if (!/^\d{1,15}$/.test(text) || number < least || number > most)
    throw invalid(`--${name} must be a whole number from ${least} to ${most}, not “${text}”.`)
  return number
}

/** One of a few words. */
export function oneOf<T extends string>(text: string, name: string, choices: readonly T[]): T {
  const choice = choices.find((one) => one === text)
  if (choice === undefined) throw invalid(`--${name} cannot be “${text}”. Choose one of ${choices.join(', ')}.`)
  return choice
}
