import { dateWords } from '../../base/date.ts'
import { listWords, upperFirst } from '../../base/phrase.ts'
import { defaultValue } from '../../framework/standard.ts'
import type { Limits } from '../../model/limits.ts'
import { courseOf } from '../../model/workspace.ts'
import { payShown } from '../../planning/pay-shown.ts'
import type { Block } from '../block.ts'
import { bullets, heading, say } from '../draft.ts'
import { money, type Material } from '../material.ts'
import { counted } from '../words.ts'

/** What a plan keeps to, a line each; empty where nothing is limited. Amounts are left out where pay is hidden. */
export function limitLines(material: Material, limits: Limits): readonly string[] {
  const amount = (value: number): string => (payShown(material.workspace) ? `: ${money(material, value)}` : '')
  const kinds = (['hire', 'contract', 'promote', 'reskill'] as const).filter((kind) => !limits[kind])
  const from = defaultValue(material.framework, 'structure.dedicated-owners-from')
  return [
    ...(limits.budgetAQuarter === null ? [] : [`A budget for each quarter${amount(limits.budgetAQuarter)}`]),
    ...(limits.budgetInAll === null ? [] : [`A budget for all quarters together${amount(limits.budgetInAll)}`]),
    ...(limits.teamBudgets ? ['Each team’s own budget'] : []),
    ...(limits.hiresAQuarter === null ? [] : [`At most ${counted(limits.hiresAQuarter, 'requisition')} opened in a quarter`]),
    ...(limits.interviewHoursAQuarter === null
      ? []
      : [`At most ${limits.interviewHoursAQuarter.toLocaleString('en-GB')} hours of interviewing a quarter`]),
    ...(kinds.length === 0 ? [] : [upperFirst(listWords(kinds.map((kind) => refused[kind])))]),
    ...(limits.closedTeams ? ['Teams work on their own systems alone'] : []),
    ...(limits.dedicatedOwners ? [`From ${from} engineers on, somebody able to own reliability as a main job, and somebody cost`] : []),
    ...(limits.bufferQuarters === 0 ? [] : [`Targets reached ${counted(limits.bufferQuarters, 'quarter')} early`]),
    ...limits.freezes.map(({ from: first, to }) => `No requisition opened from ${dateWords(first)} to ${dateWords(to)}`),
  ]
}

const refused = { hire: 'no hires', contract: 'no contracts', promote: 'no promotions', reskill: 'no moves to another role' } as const

/** The limits of the plan in use. Nothing for a proposal, which looks at none. */
export function limitsInForce(material: Material): readonly Block[] {
  const course = courseOf(material.workspace)
  if (course === null) return []
  const lines = limitLines(material, course.limits)
  return [
    heading(2, 'Limits in force'),
    ...(lines.length === 0
      ? [say('The plan in use was made without limits.')]
      : [say('A search for a better plan keeps to these. What was decided or changed by hand may go beyond them.'), bullets(lines)]),
  ]
}
