import * as z from 'zod'
import { addDays, dateWords, daysBetween, PlainDate } from '../base/date.ts'
import { monthAfter } from '../base/month.ts'
import { quarterDays, quarterEnd, quarterOf, quarterStart } from '../base/quarter.ts'
import { Account } from '../model/account.ts'
import { Assessment } from '../model/assessment.ts'
import { Candidate } from '../model/candidate.ts'
import { Choice } from '../model/choice.ts'
import { Dependency } from '../model/dependency.ts'
import { Improvement } from '../model/improvement.ts'
import { Person } from '../model/person.ts'
import { Safeguard } from '../model/safeguard.ts'
import { Scorecard } from '../model/scorecard.ts'
import { Settings } from '../model/settings.ts'
import { System } from '../model/system.ts'
import { Team } from '../model/team.ts'
import { emptyWorkspace, type Workspace } from '../model/workspace.ts'

/** The sample organisation as its file has it, dated for `today`. */
const Sample = z.object({
  today: PlainDate,
  settings: Settings,
  teams: z.array(Team),
  people: z.array(Person),
  systems: z.array(System),
  candidates: z.array(Candidate),
  scorecards: z.array(Scorecard),
  assessments: z.array(Assessment),
  improvements: z.array(Improvement),
  safeguards: z.array(Safeguard),
  accounts: z.array(Account),
  choices: z.array(Choice),
  dependencies: z.array(Dependency),
})

const MONTH = /^\d{4}-\d{2}$/
const DATE = /^\d{4}-\d{2}-\d{2}$/
const DATES_IN_TEXT = /\{(\d{4}-\d{2}-\d{2})\}/g

/** The same place in a quarter some quarters later; a quarter's last day stays a last day. */
function shifted(date: PlainDate, quarters: number): PlainDate {
  const from = quarterOf(date)
  const to = from + quarters
  if (date === quarterEnd(from)) return quarterEnd(to)
  return addDays(quarterStart(to), Math.min(daysBetween(quarterStart(from), date), quarterDays(to) - 1))
}

/** Every date and month of a JSON value moved; a date inside a text stands in braces there and becomes words, "12 Nov 2026". */
function shiftedDates(value: unknown, quarters: number): unknown {
  if (typeof value === 'string') {
    if (DATE.test(value)) return shifted(PlainDate.parse(value), quarters)
    if (MONTH.test(value)) return monthAfter(value, quarters * 3)
    return value.replaceAll(DATES_IN_TEXT, (_, date: string) => dateWords(shifted(PlainDate.parse(date), quarters)))
  }
  if (Array.isArray(value)) return value.map((one) => shiftedDates(one, quarters))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shiftedDates(one, quarters)]))
}

const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> => new Map(rows.map((row) => [row.id, row]))

/** The sample as a workspace, its dates moved by whole quarters so that what lay ahead still does on `today`. Throws when the file is not what it should be. */
export function sampleWorkspace(json: unknown, today: PlainDate): Workspace {
  const made = Sample.parse(shiftedDates(json, 0)).today
  const sample = Sample.parse(shiftedDates(json, quarterOf(today) - quarterOf(made)))
  return {
    ...emptyWorkspace(sample.settings),
    team: byId(sample.teams),
    person: byId(sample.people),
    system: byId(sample.systems),
    candidate: byId(sample.candidates),
    scorecard: byId(sample.scorecards),
    assessment: byId(sample.assessments),
    improvement: byId(sample.improvements),
    safeguard: byId(sample.safeguards),
    account: byId(sample.accounts),
    choice: byId(sample.choices),
    dependency: byId(sample.dependencies),
  }
}
