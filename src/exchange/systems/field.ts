import type { HeadingNames } from '../table/columns.ts'

/** What a column of a systems list can hold. `level` and `score` are written to be read by people; what they say comes from the answers. */
export const systemFields = [
  'name',
  'team',
  'owner',
  'size',
  'value',
  'currency',
  'target',
  'target-by',
  'cost-target',
  'summary',
  'scope',
  'level',
  'score',
] as const
export type SystemField = (typeof systemFields)[number]

/** How the screen, the command line and the file itself name a field. */
export const systemFieldWords: { readonly [F in SystemField]: string } = {
  name: 'System',
  team: 'Team',
  owner: 'Owner',
  size: 'Size',
  value: 'Value a year',
  currency: 'Currency',
  target: 'Target level',
  'target-by': 'Target by',
  'cost-target': 'Cost target',
  summary: 'Summary',
  scope: 'Scope',
  level: 'Level',
  score: 'Maturity score',
}

export const systemHeadings: HeadingNames<SystemField> = {
  name: ['system', 'system name', 'ai system', 'name', 'application', 'application name', 'app', 'product', 'service', 'use case'],
  team: ['team', 'team name', 'squad', 'group', 'department', 'business unit'],
  owner: ['owner', 'system owner', 'product owner', 'owned by', 'responsible', 'accountable', 'contact'],
  size: ['size', 'system size', 't shirt size'],
  value: ['value a year', 'value per year', 'annual value', 'yearly value', 'value', 'benefit', 'annual benefit', 'revenue'],
  currency: ['currency'],
  target: ['target level', 'target', 'target maturity', 'desired level', 'level wanted'],
  'target-by': ['target by', 'target date', 'by', 'due', 'due date', 'deadline'],
  'cost-target': ['cost target', 'cost per outcome target', 'target cost', 'cost of one outcome at most'],
  summary: ['summary', 'description', 'purpose', 'about'],
  scope: ['scope', 'scope of the assessment'],
  level: ['level', 'level today', 'maturity level', 'current level', 'maturity'],
  score: ['maturity score', 'score'],
}
