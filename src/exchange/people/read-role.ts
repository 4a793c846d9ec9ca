import { perValue } from '../../base/per-value.ts'
import type { Framework, Role } from '../../framework/framework.ts'
import type { Level, RoleId } from '../../model/vocabulary.ts'
import { plain, quoted, read, unread, type Reading } from './reading.ts'

const named = perValue(
  (framework: Framework): ReadonlyMap<string, Role> =>
    new Map(framework.roles.flatMap((role) => [role.id, role.short, role.plural, role.name].map((name) => [plain(name), role]))),
)

/** The role that a text names outright, by its id or one of its names. */
export const roleNamed = (text: string, framework: Framework): Role | null => named(framework).get(plain(text)) ?? null

const OTHER_WORK =
  /\b(manager|director|head|vp|vice president|chief|c[etiop]o|recruit\w*|talent|sales|account|marketing|product|program|project|designer|design|counsel|legal|scientist|research\w*|analyst|writer|editor|teacher|educat\w*|coach|consultant)\b/
const ENGINEER = /\b(engineer|engineering|developer|architect|sre|programmer)\b/
const ARTIFICIAL = /\b(ai|genai|gen ai|artificial intelligence|llm|llms|agentic|agents?)\b/
const LEARNING = /\b(ml|mle|machine learning|deep learning|mlops)\b/
const EXPERIENCED = /\b(senior|snr|sr|staff|principal|lead|iii|iv|v|3|4|5|systems?|agentic|agents?)\b/

/** The AI engineering role that a job title speaks of, or null. A guess: the title alone does not say what someone does. */
export function roleOfTitle(title: string): RoleId | null {
  const text = plain(title)
  if (/\bprompt engineer\b/.test(text)) return 'prompt-engineer'
  if (OTHER_WORK.test(text) || !(ENGINEER.test(text) || /\b(reliability|llmops)\b/.test(text))) return null
  if (/\bllmops\b/.test(text)) return 'ai-reliability-engineer'
  if (ARTIFICIAL.test(text)) {
    if (/\b(reliability|sre)\b/.test(text)) return 'ai-reliability-engineer'
    if (/\barchitect\b/.test(text)) return 'ai-architect'
    return EXPERIENCED.test(text) ? 'ai-systems-engineer' : 'ai-engineer'
  }
  return LEARNING.test(text) ? 'ml-engineer' : null
}

const ROMAN: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
  ['v', 5],
])
const isLevel = (number: number): number is Level => Number.isInteger(number) && number >= 1 && number <= 5

/** A level from L3, 3, Level 3 or III. */
export function readLevel(text: string): Reading<Level> {
  const short = plain(text.replace(/[.,]0$/, ''))
    .replaceAll(/\b(level|lvl|grade|l|to|or|and)\b/g, ' ')
    .replaceAll(/\bl(?=\d)/g, ' ')
  const numbers = short
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) => ROMAN.get(part) ?? (/^\d{1,2}$/.test(part) ? Number(part) : Number.NaN))
  const [first = Number.NaN] = numbers
  const levels = [...new Set(numbers)]
  if (levels.length === 1 && isLevel(first)) return read(first)
  if (levels.length > 1 && levels.every(isLevel)) {
    const count = levels.length === 2 ? 'two' : String(levels.length)
    return unread(`${quoted(text)} is ${count} levels. Pick the one agreed at the last review.`, levels.map(String))
  }
  return unread(`${quoted(text)} is not a level. Levels run from 1 to 5; pick one.`, ['1', '2', '3', '4', '5'])
}
