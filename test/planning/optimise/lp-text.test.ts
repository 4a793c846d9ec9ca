import { describe, expect, test } from 'vitest'
import { highsSolver } from '../../../electron/workers/highs.ts'
import { withObjective } from '../../../src/planning/optimise/building.ts'
import { formulate, GOALS } from '../../../src/planning/optimise/formulation.ts'
import { lpText } from '../../../src/planning/optimise/lp-text.ts'
import { phaseModel, type Held } from '../../../src/planning/optimise/phases.ts'
import type { Solver } from '../../../src/planning/optimise/solver.ts'
import { otherSolver } from './other-solver.ts'
import { problems } from './random-problems.ts'

const MEDIUM = { quarters: 5, jobs: 5, steps: 2, options: 8, most: 3 }
const solver = await highsSolver()
const solved = (model: Parameters<Solver>[0]) => solver(model, { seconds: 60, gap: 0, relaxed: false, start: null, told: () => true })

describe('a model as text', () => {
  test.skipIf(otherSolver === null)(
    'gives another solver the same least objective, in each phase of 50 random problems (needs glpsol)',
    () => {
      for (const problem of problems(MEDIUM, 50, 7)) {
        const formulation = formulate(problem)
        const held: Held[] = []
        for (const goal of GOALS) {
          const model = phaseModel(formulation, goal, held)
          const { state, objective } = solved(model)
          expect(state).toBe('optimal')
          const other = otherSolver?.(lpText(model)) ?? Number.NaN
          expect(Math.abs(other - objective)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(objective)))
          if (goal !== 'cost') held.push({ name: goal, at: Math.abs(objective) < 1e-9 ? 0 : objective })
        }
      }
    },
    120_000,
  )

  test('keeps every digit of a number, wraps long rows and names each column', () => {
    const third = 1 / 3
    const columns = Array.from({ length: 60 }, (_, at) => ({
      name: `seat_number_${at}`,
      lower: 0,
      upper: at === 0 ? Infinity : 2,
      whole: at > 1,
    }))
    const terms = columns.map((_, column) => ({ column, factor: third }))
    const text = lpText(withObjective({ columns, rows: [{ name: 'people', terms, least: 1, most: 4 }] }, { terms, constant: 2.5 }))
    expect(text).toContain(`+ ${third} seat_number_59`)
    expect(text.split('\n').every((line) => line.length <= 255)).toBe(true)
    expect(text).toContain('people_least:')
    expect(text).toContain('people_most:')
    expect(text).toContain(' 0 <= seat_number_0\n')
    expect(text).toContain(' one = 1')
    expect(text.split('Generals')[1]).not.toContain('seat_number_1 ')
  })
})
