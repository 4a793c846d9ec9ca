import type { Practice } from '../../src/framework/framework.ts'
import { standardFramework } from '../../src/framework/standard.ts'
import { SETTINGS_ID } from '../../src/model/settings.ts'
import { type PracticeAnswer, System } from '../../src/model/system.ts'
import type { DimensionId, Level } from '../../src/model/vocabulary.ts'
import { emptyWorkspace, type Workspace } from '../../src/model/workspace.ts'

export type Score = PracticeAnswer['score']

export const answer = (score: Score): PracticeAnswer => ({ score, evidence: '', grade: 'stated', on: null, proofs: [] })

/** The framework's practices of one dimension and level, in order. */
export const practicesOf = (dimension: DimensionId, level: number): readonly Practice[] =>
  standardFramework.practices.filter((one) => one.dimension === dimension && one.level === level)

export const system = (given: Partial<System>): System =>
  System.parse({
    id: 's1',
    name: 'Claims Triage',
    summary: '',
    scope: '',
    teamId: null,
    ownerId: null,
    size: 'medium',
    valueAYear: null,
    costTarget: null,
    target: null,
    assessedOn: null,
    answers: {},
    excluded: [],
    ...given,
  })

/** Answers for one dimension: scores by level, in the order of its practices. */
export const answers = (dimension: DimensionId, byLevel: Readonly<Record<number, readonly Score[]>>): System['answers'] =>
  Object.fromEntries(
    Object.entries(byLevel).flatMap(([level, scores]) =>
      practicesOf(dimension, Number(level)).flatMap(({ id }, at) => {
        const score = scores[at]
        return score === undefined ? [] : [[id, answer(score)]]
      }),
    ),
  )

/** Every practice up to the level is whole. */
export const wholeTo = (level: Level): System['answers'] =>
  Object.fromEntries(standardFramework.practices.filter((one) => one.level <= level).map(({ id }) => [id, answer(1)]))

export const workspaceWith = (systems: readonly System[], people: Workspace['person'] = new Map()): Workspace => ({
  ...emptyWorkspace({
    id: SETTINGS_ID,
    name: 'Northwind Mutual',
    currency: 'GBP',
    headId: null,
    seniorPayAYear: null,
    budgetAQuarter: null,
    payHidden: false,
    planQuarters: 8,
    paper: 'a4',
  }),
  system: new Map(systems.map((one) => [one.id, one])),
  person: people,
})
