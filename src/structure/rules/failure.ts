import { dateWords } from '../../base/date.ts'
import { countWords, listWords, lowerFirst, upperFirst } from '../../base/phrase.ts'
import { failureAnswers, type FailureAnswer, type SafeguardPart } from '../../maturity/failures.ts'
import type { Person } from '../../model/person.ts'
import type { System } from '../../model/system.ts'
import type { Source } from '../../model/vocabulary.ts'
import type { Finding } from '../finding.ts'
import type { Look } from '../look.ts'

const ANSWERED: Source = { kind: 'cadre', note: 'Cadre’s rule: from level 3 on a system answers each failure mode of the article' }

const isUnanswered = ({ open }: FailureAnswer): boolean =>
  (['detected', 'limited', 'recovered'] as const).every((part) => open.includes(part))
const lacksOnly = (part: SafeguardPart, { open }: FailureAnswer): boolean => open.every((one) => one === part)

const missingWords = {
  detected: 'nothing detects it',
  limited: 'nothing limits it',
  recovered: 'no way to recover',
  owned: 'no owner',
} as const

function partWords(part: SafeguardPart, { stale, safeguard }: FailureAnswer): string {
  if (part !== 'rehearsed') return missingWords[part]
  const on = safeguard?.rehearsedOn ?? null
  if (on === null) return 'never rehearsed'
  return stale ? `last rehearsed on ${dateWords(on)}` : `first rehearsed on ${dateWords(on)}, which is still to come`
}

const named = (answers: readonly FailureAnswer[]): string => listWords(answers.map(({ mode }) => lowerFirst(mode.name)))

const TOLD = 2

/** "Nothing is said about cost runaway. Memory explosion: never rehearsed, no owner." */
function detail(none: readonly FailureAnswer[], partly: readonly FailureAnswer[]): string {
  const told = partly.slice(0, TOLD).map((one) => `${one.mode.name}: ${one.open.map((part) => partWords(part, one)).join(', ')}.`)
  const more = partly.length - told.length
  return [
    ...(none.length === 0 ? [] : [`Nothing is said about ${named(none)}.`]),
    ...told,
    ...(more === 0 ? [] : [`${upperFirst(countWords(more))} more in part.`]),
  ].join(' ')
}

function fixFor(system: System, owner: Person | undefined, open: readonly FailureAnswer[]): Finding['fix'] {
  const where = `under Failure modes of ${system.name}`
  const first = open.find(isUnanswered)
  if (first !== undefined)
    return { words: `Say ${where} what detects, limits and recovers ${lowerFirst(first.mode.name)}, and who owns it.`, edit: null }
  if (open.every((one) => lacksOnly('owned', one)))
    return owner === undefined
      ? { words: `Name an owner of ${named(open)} ${where}.`, edit: null }
      : {
          words: `Let ${owner.name}, who owns ${system.name}, answer for ${named(open)} too.`,
          edit: { kind: 'own-safeguards', given: { systemId: system.id, ownerId: owner.id } },
        }
  if (open.every((one) => lacksOnly('rehearsed', one)))
    return { words: `Rehearse ${named(open)}, then record the day ${where}.`, edit: null }
  return { words: `Complete the ${open.length === 1 ? 'answer' : 'answers'} to ${named(open)} ${where}.`, edit: null }
}

function systemFinding({ workspace }: Look, system: System, answers: readonly FailureAnswer[]): readonly Finding[] {
  const open = answers.filter((one) => one.open.length > 0)
  if (open.length === 0) return []
  const none = open.filter(isUnanswered)
  const owner = system.ownerId === null ? undefined : workspace.person.get(system.ownerId)
  const all = countWords(answers.length)
  const title =
    none.length > 0
      ? `${system.name} has no answer to ${none.length === answers.length ? `any of ${all}` : `${countWords(none.length)} of ${all}`} failure modes`
      : `${system.name} answers ${open.length === answers.length ? `all ${all}` : `${countWords(open.length)} of ${all}`} failure modes only in part`
  return [
    {
      id: `failure-mode-${system.id}`,
      rule: 'failure-mode',
      severity: none.length > 0 ? 'serious' : 'watch',
      title,
      detail: detail(
        none,
        open.filter((one) => !none.includes(one)),
      ),
      area: null,
      people: owner === undefined ? [] : [owner.id],
      systems: [system.id],
      fix: fixFor(system, owner, open),
      source: ANSWERED,
    },
  ]
}

/** Systems of level 3 and up that leave failure modes open; none of those to be sunset. */
export function failureFindings(look: Look): readonly Finding[] {
  const bySystem = Map.groupBy(failureAnswers(look.workspace, look.framework, look.plan.today), ({ system }) => system)
  return [...bySystem].flatMap(([system, answers]) => systemFinding(look, system, answers))
}
