import type { Framework } from '../../../src/framework/framework.ts'
import type { Source } from '../../../src/model/vocabulary.ts'
import { capital } from '../../components/words.ts'
import type { Place } from '../../state/place.ts'
import type { GuidePart } from './guide-parts.ts'

/** One statement of the guide and where it stands. */
export interface Statement {
  readonly id: string
  readonly part: GuidePart
  readonly place: Place
  readonly name: string
  readonly text: string
  readonly source: Source
}

type Row = Omit<Statement, 'id' | 'part' | 'place'> & { readonly at?: string | undefined }

const sentences = (texts: readonly string[]): string => texts.map((text) => (/[.?]$/.test(text) ? text : `${text}.`)).join(' ')

const placed = (part: GuidePart, rows: readonly Row[]): readonly Statement[] =>
  rows.map(({ at, ...row }, index) => ({ ...row, id: `${part} ${index}`, part, place: { screen: 'guide', id: part, part: at } }))

/** Every statement of the guide, in the order of its parts. */
function statements(framework: Framework): readonly Statement[] {
  return [
    ...placed(
      'levels',
      framework.levels.map(({ level, name, does, builtBy, limitedBy, source }) => ({
        name: `Level ${level}: ${name}`,
        text: sentences([does, builtBy, limitedBy]),
        source,
      })),
    ),
    ...placed(
      'self-check',
      framework.selfCheck.map(({ level, asks, source }) => ({ name: `Question for level ${level}`, text: asks, source })),
    ),
    ...placed(
      'dimensions',
      framework.practices.map(({ dimension, level, name, quarter, half, whole, evidence, source }) => ({
        name: `${name}, level ${level}`,
        text: sentences([whole, half, quarter, evidence]),
        source,
        at: dimension,
      })),
    ),
    ...placed(
      'failures',
      framework.failureModes.map(({ name, what, requires, detect, limit, recover, rehearse, source }) => ({
        name,
        text: sentences([what, requires, detect, limit, recover, rehearse]),
        source,
      })),
    ),
    ...decisionStatements(framework),
    ...peopleStatements(framework),
    ...placed(
      'norms',
      framework.ranges.map(({ name, of, source }) => ({ name, text: sentences([`Of ${of}`]), source })),
    ),
  ]
}

const decisionStatements = ({ components, workloadAdvice, pilotAdvice }: Framework): readonly Statement[] =>
  placed('build-or-buy', [
    ...components.map(({ name, does, advice, because, source }) => ({ name, text: sentences([does, capital(advice), because]), source })),
    ...pilotAdvice.map(({ name, means, when, source }) => ({ name: `${name} a pilot`, text: sentences([means, when]), source })),
    ...workloadAdvice.map(({ urgency, stakes, answer, because, source }) => ({
      name: answer === 'fast' ? 'Fast model' : 'Reasoning model',
      text: sentences([`${capital(urgency)} work with ${stakes} stakes`, because]),
      source,
    })),
  ])

const peopleStatements = (framework: Framework): readonly Statement[] => [
  ...placed(
    'engineers',
    framework.engineerKinds.map(({ name, improves, by, answersFor, hireWhen, source }) => ({
      name,
      text: sentences([improves, by, answersFor, hireWhen]),
      source,
    })),
  ),
  ...placed('roles', [
    ...framework.roles.map(({ name, purpose, does, source }) => ({ name, text: sentences([purpose, ...does]), source })),
    ...framework.areas.map(({ name, answersFor, source }) => ({ name, text: sentences([answersFor]), source })),
  ]),
  ...placed(
    'competencies',
    framework.competencies.map(({ name, behaviours, source }) => ({ name, text: sentences(behaviours), source })),
  ),
  ...placed(
    'careers',
    framework.gates.map(({ name, shows, start, source }) => ({ name, text: sentences([shows, start]), source })),
  ),
]

/** Statements that hold every word searched for, those that hold them in their name first. */
export function found(framework: Framework, search: string): readonly Statement[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const holds = (text: string): boolean => words.every((word) => text.toLowerCase().includes(word))
  const all = statements(framework).filter(({ name, text }) => holds(`${name} ${text}`))
  return [...all.filter(({ name }) => holds(name)), ...all.filter(({ name }) => !holds(name))]
}
