import type { Framework } from '../framework/framework.ts'
import { settingsOf, type Workspace } from '../model/workspace.ts'
import { payOf, type Pay } from './money.ts'
import type { Decision, Plan, Played, QuarterLine } from './plan.ts'

/** Where money would stand and the workspace hides it. */
export const PAY_HIDDEN = 'Pay is hidden in this workspace, and with it every cost and budget that it can be told from.'

/** False: pay, cost of people and the budgets for it stand nowhere. Plans are searched for with real pay all the same. */
export const payShown = (workspace: Workspace): boolean => !settingsOf(workspace).payHidden

/** Pay as it may be shown: none is known where pay is hidden. */
export const shownPay = (workspace: Workspace, framework: Framework): Pay =>
  payShown(workspace) ? payOf(workspace, framework) : { framework, senior: null, bands: new Map() }

export const decisionWithoutMoney = (decision: Decision): Decision => ({ ...decision, costAYear: null })

const lineWithoutMoney = (line: QuarterLine): QuarterLine => ({ ...line, cost: null, budget: null })

export const playedWithoutMoney = <P extends Played>(one: P): P => ({ ...one, quarters: one.quarters.map(lineWithoutMoney) })

/** The plan as it reads where pay is hidden: no cost and no budget in it, all else the same. */
export const withoutMoney = (plan: Plan): Plan => ({
  ...playedWithoutMoney(plan),
  decisions: plan.decisions.map(decisionWithoutMoney),
  unchanged: playedWithoutMoney(plan.unchanged),
  cost: null,
  budget: null,
})

/** What may be shown of a plan of this workspace: all of it, or all but money. */
export const shownPlan = (workspace: Workspace, plan: Plan): Plan => (payShown(workspace) ? plan : withoutMoney(plan))

/** The same of quarters and targets played. */
export const shownPlayed = (workspace: Workspace, one: Played): Played => (payShown(workspace) ? one : playedWithoutMoney(one))
