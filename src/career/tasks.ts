import { countWords, lowerFirst } from '../base/phrase.ts'
import type { Competency, Framework, Gate } from '../framework/framework.ts'
import { defaultValue } from '../framework/standard.ts'
import type { Level } from '../model/vocabulary.ts'
import type { CompetencyGap, Reach } from './path.ts'
import type { WaitingByCompetency } from './waiting.ts'

/** One piece of growth before it has dates. `months` is how long it takes by itself. */
export interface Task {
  readonly kind: 'assess' | 'gate' | 'practise'
  readonly words: string
  readonly competency: Competency
  readonly gate: Gate | null
  readonly from: Level | null
  readonly to: Level
  readonly months: number
}

type Parts = Pick<Reach, 'competencies' | 'gates'>

const isShort = ({ today, short }: CompetencyGap): boolean => today !== null && short > 0

function assessing(gaps: readonly CompetencyGap[], framework: Framework): readonly Task[] {
  const unknown = gaps.filter(({ today }) => today === null)
  const [first] = unknown
  if (first === undefined) return []
  const words =
    unknown.length === 1
      ? `Agree today’s level in ${lowerFirst(first.competency.name)}`
      : `Agree today’s level in ${countWords(unknown.length)} competencies`
  const months = defaultValue(framework, 'career.assess-months')
  return [{ kind: 'assess', words, competency: first.competency, gate: null, from: null, to: first.needed, months }]
}

/** Evidence for a gate is gathered while its competency grows, so the first open gate of a competency takes the longer of the two times. */
function gathering({ competencies, gates }: Parts, framework: Framework): readonly Task[] {
  const months = defaultValue(framework, 'career.gate-months')
  const aLevel = defaultValue(framework, 'career.competency-months')
  const open = gates.filter(({ state }) => state !== 'met')
  return open.flatMap(({ gate, state }, at) => {
    const gap = competencies.find(({ competency }) => competency.id === gate.competency)
    if (gap === undefined) return []
    const first = open.findIndex((one) => one.gate.competency === gate.competency) === at
    const growing = first && isShort(gap) ? gap.short * aLevel : 0
    const { competency, today: from, needed } = gap
    const to = from !== null && from > needed ? from : needed
    return [
      {
        kind: 'gate',
        words: gate.start,
        competency,
        gate,
        from,
        to,
        months: Math.max(growing, state === 'partly' ? months / 2 : months),
      } as const,
    ]
  })
}

function practising({ competencies, gates }: Parts, framework: Framework): readonly Task[] {
  const gated = new Set(gates.filter(({ state }) => state !== 'met').map(({ gate }) => gate.competency))
  return competencies
    .filter((gap) => isShort(gap) && !gated.has(gap.competency.id))
    .map(({ competency, today, needed, short }) => ({
      kind: 'practise',
      words: `Grow ${lowerFirst(competency.name)} to level ${needed}`,
      competency,
      gate: null,
      from: today,
      to: needed,
      months: short * defaultValue(framework, 'career.competency-months'),
    }))
}

/** What a step still asks for: first to assess what is not known, then by the value that waits for each competency. */
export function tasks(reach: Parts, framework: Framework, waiting: WaitingByCompetency): readonly Task[] {
  const value = ({ competency }: Task): number => waiting.get(competency.id)?.value ?? 0
  const growth = [...gathering(reach, framework), ...practising(reach, framework)].toSorted((a, b) => value(b) - value(a))
  return [...assessing(reach.competencies, framework), ...growth]
}
