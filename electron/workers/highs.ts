import loadHighs, { type Highs, type ModelData } from 'highs'
import type { Model, Solver, SolverAnswer, SolverAsked } from '../../src/planning/optimise/solver.ts'
import { highsFile } from './wasm-file.ts'

function matrixOf({ columns, rows }: Model): ModelData['matrix'] {
  const starts = new Int32Array(rows.length + 1)
  rows.forEach(({ terms }, at) => {
    starts[at + 1] = (starts[at] ?? 0) + terms.length
  })
  const [indices, values] = [new Int32Array(starts[rows.length] ?? 0), new Float64Array(starts[rows.length] ?? 0)]
  let next = 0
  for (const { terms } of rows)
    for (const { column, factor } of terms) {
      indices[next] = column
      values[next] = factor
      next += 1
    }
  return { format: 'csr', numRows: rows.length, numCols: columns.length, starts, indices, values }
}

function dataOf(highs: Highs, model: Model, relaxed: boolean): ModelData {
  const { columns, rows, objective, constant } = model
  const bound = (limit: number): number => (limit === Infinity ? highs.infinity : limit === -Infinity ? -highs.infinity : limit)
  const colCost = new Float64Array(columns.length)
  for (const { column, factor } of objective) colCost[column] = (colCost[column] ?? 0) + factor
  return {
    numCols: columns.length,
    numRows: rows.length,
    offset: constant,
    colCost,
    colLower: Float64Array.from(columns, ({ lower }) => bound(lower)),
    colUpper: Float64Array.from(columns, ({ upper }) => bound(upper)),
    rowLower: Float64Array.from(rows, ({ least }) => bound(least)),
    rowUpper: Float64Array.from(rows, ({ most }) => bound(most)),
    matrix: matrixOf(model),
    ...(relaxed ? {} : { integrality: Int32Array.from(columns, ({ whole }) => (whole ? 1 : 0)) }),
  }
}

const NOTHING_FOUND: SolverAnswer = { state: 'nothing-found', values: [], objective: Infinity, bound: -Infinity, prices: [] }

type Loaded = ReturnType<Highs['createModel']>

function options({ seconds, gap }: SolverAsked) {
  return {
    output_flag: false,
    time_limit: Math.max(0.01, seconds),
    mip_rel_gap: gap,
    mip_abs_gap: 1e-9,
    mip_feasibility_tolerance: 1e-7,
    // Always the same answer for the same model.
    random_seed: 0,
  }
}

function solvedRelaxed(highs: Highs, loaded: Loaded): SolverAnswer {
  loaded.run()
  const status = loaded.getModelStatus()
  if (status === highs.constants.modelStatus.infeasible) return { ...NOTHING_FOUND, state: 'infeasible', bound: Infinity }
  if (status !== highs.constants.modelStatus.optimal) return NOTHING_FOUND
  const { colValue, rowDual } = loaded.getSolution()
  const objective = loaded.getObjectiveValue()
  return { state: 'optimal', values: [...colValue], objective, bound: objective, prices: [...rowDual] }
}

function solvedWhole(highs: Highs, loaded: Loaded, { told, start }: SolverAsked): SolverAnswer {
  const { callbackType, modelStatus } = highs.constants
  if (start !== null) loaded.setSolution({ colValue: Float64Array.from(start) })
  let found = false
  loaded.run({
    [callbackType.mipImprovingSolution](): undefined {
      found = true
    },
    [callbackType.mipInterrupt](event): undefined {
      if (!told(...numbersOf(event.data))) event.interrupt()
    },
  })
  const status = loaded.getModelStatus()
  if (status === modelStatus.infeasible) return { ...NOTHING_FOUND, state: 'infeasible', bound: Infinity }
  const bound = loaded.info.get('mip_dual_bound')
  const { colValue } = loaded.getSolution()
  const primal = loaded.info.get('primal_solution_status')
  if (!found && primal !== 2) return { ...NOTHING_FOUND, bound: Number(bound) }
  const state = status === modelStatus.optimal ? 'optimal' : 'feasible'
  return { state, values: [...colValue], objective: loaded.getObjectiveValue(), bound: Number(bound), prices: [] }
}

const numbersOf = ({
  mip_primal_bound: best,
  mip_dual_bound: bound,
}: {
  readonly mip_primal_bound?: number
  readonly mip_dual_bound?: number
}): [number | null, number] => [best === undefined || !Number.isFinite(best) || Math.abs(best) >= 1e30 ? null : best, bound ?? -Infinity]

/** HiGHS, loaded once for all models of a thread. */
export async function highsSolver(): Promise<Solver> {
  const highs = await loadHighs({ locateFile: highsFile })
  return (model, asked) => {
    if (model.columns.length === 0)
      return { state: 'optimal', values: [], objective: model.constant, bound: model.constant, prices: model.rows.map(() => 0) }
    const loaded = highs.createModel(dataOf(highs, model, asked.relaxed))
    try {
      loaded.options.set(options(asked))
      return asked.relaxed ? solvedRelaxed(highs, loaded) : solvedWhole(highs, loaded, asked)
    } finally {
      loaded.dispose()
    }
  }
}
