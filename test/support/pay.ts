import { bandId } from '../../src/model/money-lines.ts'
import { RoleId, type Level } from '../../src/model/vocabulary.ts'
import { settingsOf, type Workspace } from '../../src/model/workspace.ts'

const levels: readonly Level[] = [1, 2, 3, 4, 5]

/** The same workspace with every amount of pay and budget so many times as much, and a band for each post. */
export function paidTimes(workspace: Workspace, times: number): Workspace {
  const settings = settingsOf(workspace)
  const scaled = (amount: number | null): number | null => (amount === null ? null : amount * times)
  const bands = RoleId.options.flatMap((role) =>
    levels.map((level) => {
      const middle = (31_337 + 17_713 * level) * times
      return {
        id: bandId(role, level),
        role,
        level,
        low: middle * 0.9,
        middle,
        high: middle * 1.1,
        contractADay: (417 + 113 * level) * times,
      }
    }),
  )
  return {
    ...workspace,
    workspace: new Map([
      [settings.id, { ...settings, seniorPayAYear: scaled(settings.seniorPayAYear), budgetAQuarter: scaled(settings.budgetAQuarter) }],
    ]),
    person: new Map([...workspace.person].map(([id, one]) => [id, { ...one, payAYear: scaled(one.payAYear) }])),
    band: new Map(bands.map((band) => [band.id, band])),
    budgetLine: new Map([...workspace.team.values()].map(({ id }) => [id, { id, teamId: id, amountAQuarter: 41_981 * times }])),
    course: new Map(
      [...workspace.course].map(([id, course]) => [
        id,
        { ...course, limits: { ...course.limits, budgetAQuarter: scaled(course.limits.budgetAQuarter) } },
      ]),
    ),
    scenario: new Map(
      [...workspace.scenario].map(([id, one]) => [
        id,
        { ...one, limits: { ...one.limits, budgetAQuarter: scaled(one.limits.budgetAQuarter) } },
      ]),
    ),
  }
}

export const payHidden = (workspace: Workspace): Workspace => {
  const settings = settingsOf(workspace)
  return { ...workspace, workspace: new Map([[settings.id, { ...settings, payHidden: true }]]) }
}

/**
 * Without what systems are worth and what suppliers are paid, which pay cannot be told from and which stay shown; in francs, as
 * people’s own notes and the interview bank speak of pounds.
 */
export function onlyPay(workspace: Workspace): Workspace {
  const settings = settingsOf(workspace)
  return {
    ...workspace,
    workspace: new Map([[settings.id, { ...settings, currency: 'CHF' }]]),
    system: new Map([...workspace.system].map(([id, one]) => [id, { ...one, valueAYear: null, costTarget: null }])),
    account: new Map(),
    choice: new Map(),
  }
}
