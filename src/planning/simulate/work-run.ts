import { effort, type Dice } from './dice.ts'
import type { Jobs } from './jobs.ts'
import { nextInSeat, type Key } from './luck.ts'
import type { Room } from './room.ts'
import { take, takeAll, type Rungs } from './rungs.ts'

/** How people's time goes to systems: `Pace` of play-systems.ts, and whether teams are closed. */
export interface Rule {
  readonly ahead: boolean
  readonly tolerance: number
  readonly closed: boolean
}

/** What a run writes on, made once for all. */
export interface Desk {
  readonly jobs: Jobs
  readonly rungs: Rungs
  readonly rule: Rule
  /** By job: the step under way (counted over all jobs), what it turns out to be on the norm, and whether it is worked on this quarter. */
  readonly step: Int32Array
  readonly factor: Float64Array
  readonly working: Uint8Array
  /** By piece of work: person-quarters left, and done this quarter. */
  readonly left: Float64Array
  readonly done: Float64Array
  /** By place: run work of the jobs, all of it this quarter, people free. */
  readonly run: Float64Array
  readonly asked: Float64Array
  readonly people: Float64Array
  readonly free: Float64Array
  readonly granted: Float64Array
  readonly spared: Float64Array
  /** Day on which each job reaches its target, from the plan's first; −1: not within the plan. */
  readonly day: Int32Array
}

export function deskOf(jobs: Jobs, rungs: Rungs, rule: Rule): Desk {
  const byPlace = (): Float64Array => new Float64Array(rungs.places)
  return {
    jobs,
    rungs,
    rule,
    step: new Int32Array(jobs.count),
    factor: new Float64Array(jobs.count),
    working: new Uint8Array(jobs.count),
    left: new Float64Array(jobs.pieces.amount.length),
    done: new Float64Array(jobs.pieces.amount.length),
    run: byPlace(),
    asked: byPlace(),
    people: byPlace(),
    free: byPlace(),
    granted: byPlace(),
    spared: byPlace(),
    day: new Int32Array(jobs.count),
  }
}

const NEARLY_NOTHING = 1e-9

/** Counts a job's run work at its present level in or out. */
function runAs({ jobs, step, run }: Desk, job: number, sign: number): void {
  const state = (jobs.states[job] ?? 0) + (step[job] ?? 0) - (jobs.steps[job] ?? 0)
  for (let at = jobs.running[state] ?? 0; at < (jobs.running[state + 1] ?? 0); at++) {
    const place = jobs.run.place[at] ?? 0
    run[place] = (run[place] ?? 0) + sign * (jobs.run.amount[at] ?? 0)
  }
}

/** Takes up the step that is next, with the luck of its effort; nothing when the last is done. */
function takeUp({ jobs, step, factor, left }: Desk, job: number, dice: Dice, key: Key): void {
  const now = step[job] ?? 0
  if (now >= (jobs.steps[job + 1] ?? 0)) return
  const times = effort(dice, key, jobs.keyA[job] ?? 0, nextInSeat(jobs.keyB[job] ?? 0, jobs.level[now] ?? 0))
  factor[job] = times
  const end = jobs.work[now + 1] ?? 0
  for (let at = jobs.work[now] ?? 0; at < end; at++) left[at] = (jobs.pieces.amount[at] ?? 0) * times
}

/** Steps do not begin in the quarter in which the last of what they wait for ends, but after it. */
function mayWork({ jobs, step }: Desk, job: number): boolean {
  if ((step[job] ?? 0) >= (jobs.steps[job + 1] ?? 0)) return false
  for (let at = jobs.waits[job] ?? 0; at < (jobs.waits[job + 1] ?? 0); at++) {
    const other = jobs.waitsFor[at] ?? 0
    if ((step[other] ?? 0) < (jobs.steps[other + 1] ?? 0)) return false
  }
  return true
}

/** Share of a step's work that its schedule wants done by the end of the quarter. */
function wantedShare({ begins, ends }: Jobs, step: number, quarter: number): number {
  const from = begins[step] ?? 0
  const share = (quarter + 1 - from) / ((ends[step] ?? 0) - from)
  return share < 0 ? 0 : share > 1 ? 1 : share
}

/**
 * What a piece of work may get this quarter. The pace is that of the norm: more work than the norm takes longer. The schedule
 * spreads more work evenly over its quarters; less is done at the norm's pace and ends sooner.
 */
function wantedNow({ jobs, left, done }: Desk, at: number, step: number, times: number, share: number): number {
  const amount = jobs.pieces.amount[at] ?? 0
  const rest = left[at] ?? 0
  const pace = amount / (jobs.least[step] ?? 1) - (done[at] ?? 0)
  const whole = amount * times
  const due = amount * (times > 1 ? times : 1) * share - (whole - rest)
  const most = rest < pace ? rest : pace
  return most < due ? most : due
}

/** Nothing is done yet of the step that is worked on. */
function beginQuarter({ jobs, step, done }: Desk, job: number): void {
  const now = step[job] ?? 0
  const end = jobs.work[now + 1] ?? 0
  for (let at = jobs.work[now] ?? 0; at < end; at++) done[at] = 0
}

/** Gives one job what there is for it out of `free`; `granted`, where there is one, is told. */
function workOn(desk: Desk, job: number, quarter: number, ahead: boolean, granted: Float64Array | null): void {
  const { jobs, left, done, free, rungs } = desk
  const step = desk.step[job] ?? 0
  const times = desk.factor[job] ?? 1
  const share = ahead ? 2 : wantedShare(jobs, step, quarter)
  const end = jobs.work[step + 1] ?? 0
  for (let at = jobs.work[step] ?? 0; at < end; at++) {
    const wanted = wantedNow(desk, at, step, times, share)
    if (wanted <= NEARLY_NOTHING) continue
    const place = jobs.pieces.place[at] ?? 0
    const given = take(rungs, free, place, wanted)
    left[at] = (left[at] ?? 0) - given
    done[at] = (done[at] ?? 0) + given
    if (granted !== null) granted[place] = (granted[place] ?? 0) + given
  }
}

/** Adds (or, with −1, takes out again) what a job's schedule wants this quarter. */
function ask(desk: Desk, job: number, quarter: number, asked: Float64Array, sign: number): void {
  const { jobs } = desk
  const step = desk.step[job] ?? 0
  const share = wantedShare(jobs, step, quarter)
  for (let at = jobs.work[step] ?? 0; at < (jobs.work[step + 1] ?? 0); at++) {
    const wanted = wantedNow(desk, at, step, desk.factor[job] ?? 1, share)
    const place = jobs.pieces.place[at] ?? 0
    if (wanted > NEARLY_NOTHING) asked[place] = (asked[place] ?? 0) + sign * wanted
  }
}

function isCovered({ rungs, free, people }: Desk, asked: Float64Array): boolean {
  free.set(people)
  return takeAll(rungs, free, asked) <= NEARLY_NOTHING
}

/** Gives a job all that it wants; somebody has seen that there are people for it. */
function grant(desk: Desk, job: number, quarter: number): void {
  const { jobs, left, done } = desk
  const step = desk.step[job] ?? 0
  const share = wantedShare(jobs, step, quarter)
  for (let at = jobs.work[step] ?? 0; at < (jobs.work[step + 1] ?? 0); at++) {
    const wanted = wantedNow(desk, at, step, desk.factor[job] ?? 1, share)
    if (wanted <= NEARLY_NOTHING) continue
    left[at] = (left[at] ?? 0) - wanted
    done[at] = (done[at] ?? 0) + wanted
  }
}

/** Closed teams, as `workTogether` of play-systems.ts: each step gets what it wants when that is covered together with all before it, otherwise what these leave. */
function workTogether(desk: Desk, quarter: number): void {
  const { jobs, rungs, working, asked, granted, free, people } = desk
  free.set(people)
  takeAll(rungs, free, asked, granted)
  for (let job = 0; job < jobs.count; job++) if (working[job] === 1) ask(desk, job, quarter, granted, 1)
  const together = isCovered(desk, granted)
  if (!together) for (let job = 0; job < jobs.count; job++) if (working[job] === 1) ask(desk, job, quarter, granted, -1)
  for (let job = 0; job < jobs.count; job++) {
    if (working[job] === 0) continue
    if (together) {
      grant(desk, job, quarter)
      continue
    }
    ask(desk, job, quarter, granted, 1)
    if (isCovered(desk, granted)) {
      grant(desk, job, quarter)
      continue
    }
    ask(desk, job, quarter, granted, -1)
    free.set(people)
    takeAll(rungs, free, granted)
    workOn(desk, job, quarter, false, granted)
  }
}

/** Run work of a quarter, without what may wait of the highest in each family. */
function askToRun({ jobs, rungs, rule, run, asked, spared }: Desk, quarter: number, quarters: number): void {
  if (rule.tolerance > 0) spared.fill(rule.tolerance)
  for (let place = rungs.places - 1; place >= 0; place--) {
    const fte = (run[place] ?? 0) + (jobs.standing[place * quarters + quarter] ?? 0)
    const family = rungs.family[place] ?? place
    const waits = rule.tolerance > 0 ? Math.min(fte, spared[family] ?? 0) : 0
    if (waits > 0) spared[family] = (spared[family] ?? 0) - waits
    asked[place] = fte - waits
  }
}

/** Closes a step whose work is done; the day within the quarter as `close` of play-systems.ts has it, for work that is the norm times a factor. */
function close(desk: Desk, job: number, quarter: number, { clock }: Room, dice: Dice, key: Key): void {
  const { jobs, left, done, rule } = desk
  const step = desk.step[job] ?? 0
  const times = desk.factor[job] ?? 1
  const scheduled = !rule.ahead && quarter < (jobs.ends[step] ?? 0)
  const end = jobs.work[step + 1] ?? 0
  let share = scheduled && (jobs.work[step] ?? 0) === end ? 1 : 0
  for (let at = jobs.work[step] ?? 0; at < end; at++) {
    if ((left[at] ?? 0) > NEARLY_NOTHING) return
    const length = scheduled ? ((jobs.ends[step] ?? 0) - (jobs.begins[step] ?? 0)) / (times > 1 ? times : 1) : (jobs.least[step] ?? 1)
    share = Math.max(share, ((done[at] ?? 0) * length) / (jobs.pieces.amount[at] ?? 1))
  }
  const days = Math.ceil(Math.min(1, share) * (clock.lengths[quarter] ?? 0) - 1e-9)
  runAs(desk, job, -1)
  desk.step[job] = step + 1
  runAs(desk, job, 1)
  if (step + 1 >= (jobs.steps[job + 1] ?? 0)) desk.day[job] = (clock.starts[quarter] ?? 0) + Math.max(0, days - 1)
  else takeUp(desk, job, dice, key)
}

function begin(desk: Desk, dice: Dice, key: Key): void {
  const { jobs, step, run, day } = desk
  run.fill(0)
  day.fill(-1)
  for (let job = 0; job < jobs.count; job++) {
    step[job] = jobs.steps[job] ?? 0
    runAs(desk, job, 1)
    takeUp(desk, job, dice, key)
  }
}

/** Running comes first, then what each schedule wants, in the order of the jobs, then work ahead of it. */
function workInTurn(desk: Desk, quarter: number): void {
  const { jobs, rungs, rule, working, people, free, asked } = desk
  free.set(people)
  takeAll(rungs, free, asked)
  for (let job = 0; job < jobs.count; job++) if (working[job] === 1) workOn(desk, job, quarter, false, null)
  if (!rule.ahead) return
  for (let job = 0; job < jobs.count; job++) if (working[job] === 1) workOn(desk, job, quarter, true, null)
}

/** Plays the plan's quarters with the people of a run, as `playSystems` does; the days are left in `desk.day`. */
export function playWork(desk: Desk, room: Room, dice: Dice, key: Key): void {
  const { jobs, rungs, rule, working, people } = desk
  const { quarters } = room.clock
  begin(desk, dice, key)
  for (let quarter = 0; quarter < quarters; quarter++) {
    for (let place = 0; place < rungs.places; place++) people[place] = room.supply[place * quarters + quarter] ?? 0
    for (let job = 0; job < jobs.count; job++) {
      working[job] = mayWork(desk, job) ? 1 : 0
      if (working[job] === 1) beginQuarter(desk, job)
    }
    askToRun(desk, quarter, quarters)
    if (rule.closed && !rule.ahead) workTogether(desk, quarter)
    else workInTurn(desk, quarter)
    for (let job = 0; job < jobs.count; job++) if (working[job] === 1) close(desk, job, quarter, room, dice, key)
  }
}
