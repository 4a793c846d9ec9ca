import fc from 'fast-check'
import { addDays } from '../../../src/base/date.ts'
import { nameKey } from '../../../src/exchange/table/named.ts'
import { standardFramework } from '../../../src/framework/standard.ts'
import { Account } from '../../../src/model/account.ts'
import { Assessment } from '../../../src/model/assessment.ts'
import { Choice } from '../../../src/model/choice.ts'
import { Dependency } from '../../../src/model/dependency.ts'
import { Improvement } from '../../../src/model/improvement.ts'
import { Safeguard } from '../../../src/model/safeguard.ts'
import { System } from '../../../src/model/system.ts'
import { Team } from '../../../src/model/team.ts'
import type { Workspace } from '../../../src/model/workspace.ts'
import { personOf, settingsWith, TODAY, workspaceOf } from '../../support/organisation.ts'
import { anyAnswer } from '../../support/system-edits.ts'

/** A NUL is no text to any reader of files. */
const text = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((one) => !one.includes('\0'))
const name = text.map((one) => one.trim()).filter((one) => one !== '' && !/[\n\r]/.test(one))
const anyName = fc.oneof(name, fc.constantFrom('=1+1', '-Claims', 'Claims A+', 'Claims A-', 'Claims, “Triage”', "'@home"))
const day = fc.integer({ min: -300, max: 900 }).map((days) => addDays(TODAY, days))
const practiceIds = standardFramework.practices.map(({ id }) => id)
export const anyAnswers = fc.dictionary(fc.constantFrom(...practiceIds), anyAnswer, { maxKeys: 6 })
const owner = fc.option(fc.constantFrom('p0', 'p1', 'p2'))

const system = fc.record({
  name: anyName,
  summary: text,
  scope: text,
  teamId: fc.option(fc.constantFrom('t0', 't1')),
  ownerId: owner,
  size: fc.constantFrom('small', 'medium', 'large'),
  valueAYear: fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }).map((one) => (one === 0 ? 0 : one))),
  costTarget: fc.option(fc.double({ min: 0.001, max: 1000, noNaN: true })),
  target: fc.option(fc.record({ level: fc.constantFrom(1, 2, 3, 4, 5), by: fc.option(day) })),
  assessedOn: fc.option(day),
  answers: anyAnswers,
  excluded: fc.constantFrom([], [{ dimension: 'knowledge', reason: 'No documents' }]),
})

const about = fc.record({
  done: fc.boolean(),
  note: text,
  owner,
  month: fc.constantFrom('2026-09', '2026-10'),
  amount: fc.integer({ min: 0, max: 9000 }),
  answers: anyAnswers,
})

/** Rows about a system: one of each kind. */
function rowsAbout(systemId: string, at: number, { done, note, owner: ownerId, month, amount, answers }: AboutGiven) {
  const id = `about-${at}`
  return {
    assessment: Assessment.parse({
      id,
      systemId,
      kind: 'agreed',
      assessor: note.slice(0, 10),
      assessorId: ownerId,
      on: TODAY,
      scope: note,
      answers,
      excluded: [],
      note,
      closedOn: null,
    }),
    improvement: Improvement.parse({
      id,
      systemId,
      practiceId: 'a-practice-nobody-answers',
      to: 1,
      ownerId,
      by: null,
      note,
      doneOn: done ? TODAY : null,
    }),
    safeguard: Safeguard.parse({
      id,
      systemId,
      mode: 'cost-runaway',
      detectedBy: note,
      limitedBy: '',
      recoveredBy: '',
      rehearsedOn: null,
      ownerId,
    }),
    account: Account.parse({
      id,
      systemId,
      month,
      inference: amount,
      infrastructure: 0,
      correctionHours: 0.5,
      hourlyRate: 40,
      tried: 10,
      succeeded: 8,
      corrected: 2,
    }),
    choice: Choice.parse({
      id,
      systemId,
      reason: note,
      on: TODAY,
      kind: 'component',
      component: 'llm-api',
      answer: 'buy',
      costAYear: null,
    }),
  }
}
type AboutGiven = typeof about extends fc.Arbitrary<infer G> ? G : never

/** Any workspace with systems of different names, two teams, three people (two of one name) and rows about the systems. */
export const anyPortfolio: fc.Arbitrary<Workspace> = fc
  .record({
    systems: fc.uniqueArray(system, { maxLength: 5, selector: (one) => nameKey(one.name) }),
    abouts: fc.array(about, { minLength: 5, maxLength: 5 }),
    teams: fc.uniqueArray(name, { minLength: 2, maxLength: 2, selector: nameKey }),
  })
  .map(({ systems, abouts, teams }) => {
    const rows = systems.map((one, at) => System.parse({ id: `s${at}`, ...one }))
    const workspace = workspaceOf(
      ['Ana Ruiz', 'Ben Okafor', 'Ben Okafor'].map((one, at) => personOf(`p${at}`, null, null, { name: one })),
      rows,
      teams.map((one, at) => Team.parse({ id: `t${at}`, name: one, purpose: '', leadId: null })),
      settingsWith(),
    )
    const around = rows.flatMap(({ id }, at) => (abouts[at] === undefined ? [] : [rowsAbout(id, at, abouts[at])]))
    const byId = <R extends { readonly id: string }>(all: readonly R[]): ReadonlyMap<string, R> => new Map(all.map((row) => [row.id, row]))
    const waits = rows
      .slice(1)
      .map(({ id }, at) => Dependency.parse({ id: `d${at}`, systemId: id, onId: rows[at]?.id, reason: 'Shared data' }))
    return {
      ...workspace,
      assessment: byId(around.map(({ assessment }) => assessment)),
      improvement: byId(around.map(({ improvement }) => improvement)),
      safeguard: byId(around.map(({ safeguard }) => safeguard)),
      account: byId(around.map(({ account }) => account)),
      choice: byId(around.map(({ choice }) => choice)),
      dependency: byId(waits),
    }
  })
