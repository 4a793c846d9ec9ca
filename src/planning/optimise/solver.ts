/** A mixed-integer linear model: least objective, subject to rows and bounds. Columns and rows are counted from 0. */
export interface Model {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly objective: readonly Term[]
  /** Added to the objective. */
  readonly constant: number
}
export interface Column {
  /** Letters, digits and underscores; no name begins with a digit or e. */
  readonly name: string
  readonly lower: number
  /** May be Infinity. */
  readonly upper: number
  readonly whole: boolean
}
export interface Term {
  readonly column: number
  readonly factor: number
}
/** `least` ≤ sum of terms ≤ `most`; either may be infinite. */
export interface Row {
  readonly name: string
  readonly terms: readonly Term[]
  readonly least: number
  readonly most: number
}

export interface SolverAsked {
  readonly seconds: number
  /** Stop when the best is at most this share above the bound. */
  readonly gap: number
  /** Leave wholeness out. */
  readonly relaxed: boolean
  /** A choice to start from. */
  readonly start: readonly number[] | null
  /** Called now and then; false stops the search, which then gives the best it has. */
  readonly told: (best: number | null, bound: number) => boolean
}
export interface SolverAnswer {
  readonly state: 'optimal' | 'feasible' | 'infeasible' | 'nothing-found'
  /** Value of each column; empty where nothing was found. */
  readonly values: readonly number[]
  readonly objective: number
  /** No choice is better than this. */
  readonly bound: number
  /** Of a relaxed model: what one more unit of each row's limit would change of the objective. */
  readonly prices: readonly number[]
}
/** HiGHS, in whatever thread the search runs in; the core never loads it itself. */
export type Solver = (model: Model, asked: SolverAsked) => SolverAnswer
