import { addMonths, type PlainDate } from '../base/date.ts'
import type { FailureMode, Framework } from '../framework/framework.ts'
import { defaultValue } from '../framework/standard.ts'
import type { Safeguard } from '../model/safeguard.ts'
import type { System } from '../model/system.ts'
import type { Workspace } from '../model/workspace.ts'
import { aboutSystem } from './about-system.ts'
import { portfolio } from './portfolio.ts'

export type SafeguardPart = 'detected' | 'limited' | 'recovered' | 'rehearsed' | 'owned'

/** How one system answers one failure mode. */
export interface FailureAnswer {
  readonly system: System
  readonly mode: FailureMode
  readonly safeguard: Safeguard | null
  /** Parts that nobody has answered, in order; `rehearsed` also when the last rehearsal is out of date. */
  readonly open: readonly SafeguardPart[]
  /** Rehearsed once, longer ago than the framework allows. */
  readonly stale: boolean
}

/** Level from which a system must answer every failure mode. */
export const ANSWERS_FROM = 3

/** A rehearsal that is still to come counts as none. */
function rehearsal(on: PlainDate | null, months: number, today: PlainDate): 'none' | 'fresh' | 'stale' {
  if (on === null || on > today) return 'none'
  return addMonths(on, months) < today ? 'stale' : 'fresh'
}

function answer(system: System, mode: FailureMode, safeguard: Safeguard | null, months: number, today: PlainDate): FailureAnswer {
  const rehearsed = rehearsal(safeguard?.rehearsedOn ?? null, months, today)
  const isEmpty = (text: string | undefined): boolean => (text ?? '').trim() === ''
  const parts: readonly (readonly [SafeguardPart, boolean])[] = [
    ['detected', isEmpty(safeguard?.detectedBy)],
    ['limited', isEmpty(safeguard?.limitedBy)],
    ['recovered', isEmpty(safeguard?.recoveredBy)],
    ['rehearsed', rehearsed !== 'fresh'],
    ['owned', safeguard === null || safeguard.ownerId === null],
  ]
  return {
    system,
    mode,
    safeguard,
    open: parts.filter(([, isOpen]) => isOpen).map(([part]) => part),
    stale: rehearsed === 'stale',
  }
}

/** Every system at that level or above that is not to be sunset, with every failure mode; most valuable system first. */
export function failureAnswers(workspace: Workspace, framework: Framework, today: PlainDate): readonly FailureAnswer[] {
  const { standings, leaving } = portfolio(workspace, framework)
  return standings
    .filter(({ system, level }) => level >= ANSWERS_FROM && !leaving.has(system.id))
    .flatMap(({ system }) => failureAnswersOf(system, workspace, framework, today))
}

/** The same for one system, whatever its level. */
export function failureAnswersOf(system: System, workspace: Workspace, framework: Framework, today: PlainDate): readonly FailureAnswer[] {
  const own = aboutSystem(workspace.safeguard, system.id)
  const months = defaultValue(framework, 'safeguard.rehearsal-months')
  return framework.failureModes.map((mode) => answer(system, mode, own.find((one) => one.mode === mode.id) ?? null, months, today))
}
