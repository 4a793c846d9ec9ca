import type { Column, Model, Term } from '../solver.ts'
import { at } from './frame.ts'
import type { Layout, Timing } from './layout.ts'

/** What is made least: undone work, lateness or cost; the ones before it are held. */
export type Goal = 'undone' | 'lateness' | 'cost'

/** Where the rows of each kind begin in a master. */
export interface Master {
  readonly model: Model
  readonly stepsFrom: number
  readonly ownersFrom: number
  readonly capsFrom: number
  readonly waitsFrom: number
  readonly latenessRow: number
}

interface OpenRow {
  readonly name: string
  readonly terms: Term[]
  readonly least: number
  readonly most: number
}

/** A master being built. */
interface Building {
  readonly layout: Layout
  readonly goal: Goal
  readonly whole: boolean
  readonly rows: OpenRow[]
  readonly columns: Column[]
  readonly objective: Term[]
}

/** Rows by what they are about. */
interface Placed extends Omit<Master, 'model'> {
  readonly work: ReadonlyMap<number, number>
  readonly step: ReadonlyMap<number, number>
  readonly undoneRow: number
  readonly groups: ReadonlyMap<number, number>
  readonly classesFrom: number
}

const infinite = Number.POSITIVE_INFINITY

function openRows({ layout, goal, rows }: Building, options: readonly number[]): Placed {
  const { frame, classes, held } = layout
  const { problem } = frame
  const open = (name: string, least: number, most: number): number => rows.push({ name, terms: [], least, most }) - 1
  const work = new Map([...layout.workRows].map((row) => [row, open(`w${row}`, at(layout.asked, row), infinite)]))
  const stepsFrom = rows.length
  const step = new Map([...layout.stepRows].map((row) => [row, open(`s${row}`, at(layout.askedStep, row), infinite)]))
  const ownersFrom = rows.length
  for (const { slot, least } of layout.ownerRows) open(`o${slot}`, least, infinite)
  const capsFrom = rows.length
  problem.caps.forEach(({ most }, cap) => open(`c${cap}`, -infinite, most))
  const waitsFrom = rows.length
  layout.waits.forEach((_, nth) => open(`a${nth}`, 0, infinite))
  const latenessRow = open('lateness', -infinite, goal === 'cost' ? held.lateness : infinite)
  const undoneRow = open('undone', -infinite, goal === 'undone' ? infinite : held.undone)
  const groups = new Map<number, number>()
  for (const option of options) {
    const group = at(frame.groupOf, option)
    if (group >= 0 && !groups.has(group)) groups.set(group, open(`g${group}`, -infinite, problem.groups[group]?.most ?? 0))
  }
  const classesFrom = rows.length
  classes.forEach(({ jobs }, index) => open(`k${index}`, jobs.length, jobs.length))
  return { work, step, stepsFrom, ownersFrom, capsFrom, waitsFrom, latenessRow, undoneRow, groups, classesFrom }
}

const put = ({ rows }: Building, row: number | undefined, column: number, factor: number): void => {
  if (row !== undefined) rows[row]?.terms.push({ column, factor })
}

function addOption(building: Building, placed: Placed, option: number): void {
  const { layout, goal, whole, columns, objective } = building
  const { frame } = layout
  const column = columns.push({ name: `x${option}`, lower: 0, upper: frame.problem.options[option]?.most ?? 0, whole }) - 1
  if (goal === 'cost') objective.push({ column, factor: at(frame.costs, option) })
  const [adds, uses, heads] = [frame.adds[option], frame.uses[option], frame.heads[option]]
  adds?.index.forEach((row, entry) => {
    put(building, placed.work.get(row), column, at(adds.value, entry))
    put(building, placed.step.get(row), column, at(adds.value, entry))
  })
  layout.ownerRows.forEach(({ slot }, nth) => {
    const entry = heads?.index.indexOf(slot) ?? -1
    if (entry >= 0) put(building, placed.ownersFrom + nth, column, at(heads?.value ?? [], entry))
  })
  uses?.index.forEach((cap, entry) => put(building, placed.capsFrom + cap, column, at(uses.value, entry)))
  put(building, placed.groups.get(at(frame.groupOf, option)), column, 1)
}

/** Waits of each class: where it begins, and where it ends so that others may begin. */
const waitsByClass = ({ waits }: Layout) =>
  Map.groupBy(
    waits.flatMap(({ waiting, first, quarter }, nth) => [
      { nth, quarter, begins: true, jobClass: waiting },
      { nth, quarter, begins: false, jobClass: first },
    ]),
    ({ jobClass }) => jobClass,
  )

function addTiming(building: Building, placed: Placed, timing: Timing, waits: ReturnType<typeof waitsByClass>): void {
  const { layout, goal, whole, columns, objective } = building
  const { jobClass, times, lateness, need, step } = timing
  const upper = layout.classes[jobClass]?.jobs.length ?? 1
  const column = columns.push({ name: `t${columns.length}`, lower: 0, upper, whole }) - 1
  if (goal === 'lateness') objective.push({ column, factor: lateness })
  if (lateness > 0) put(building, placed.latenessRow, column, lateness)
  need.index.forEach((row, entry) => put(building, placed.work.get(row), column, -at(need.value, entry)))
  step.index.forEach((row, entry) => put(building, placed.step.get(row), column, -at(step.value, entry)))
  put(building, placed.classesFrom + jobClass, column, 1)
  if (times === null) return
  for (const { nth, quarter, begins } of waits.get(jobClass) ?? []) {
    const day = begins ? Math.min(times[0]?.begins ?? 0, layout.frame.quarters) : (times.at(-1)?.ends ?? 0)
    if (day <= quarter) put(building, placed.waitsFrom + nth, column, begins ? -1 : 1)
  }
}

/** Undone work is the most that is left in any row of a family and quarter. */
function addUndone(building: Building, placed: Placed): void {
  const { layout, goal, columns, objective } = building
  const { lowest, quarters } = layout.frame
  const slots = Map.groupBy(layout.workRows, (row) => at(lowest, Math.floor(row / quarters)) * quarters + (row % quarters))
  for (const [slot, rows] of slots) {
    const column = columns.push({ name: `z${slot}`, lower: 0, upper: infinite, whole: false }) - 1
    if (goal === 'undone') objective.push({ column, factor: 1 })
    put(building, placed.undoneRow, column, 1)
    for (const row of rows) put(building, placed.work.get(row), column, 1)
  }
}

/** The master problem over the options and timings known so far: columns of options, then of timings, then of undone work. */
export function masterOf(layout: Layout, goal: Goal, options: readonly number[], timings: readonly Timing[], whole: boolean): Master {
  const building: Building = { layout, goal, whole, rows: [], columns: [], objective: [] }
  const placed = openRows(building, options)
  for (const option of options) addOption(building, placed, option)
  const waits = waitsByClass(layout)
  for (const timing of timings) addTiming(building, placed, timing, waits)
  if (goal === 'undone' || layout.held.undone > 0) addUndone(building, placed)
  const { rows, columns, objective } = building
  return { ...placed, model: { columns, rows, objective, constant: 0 } }
}
