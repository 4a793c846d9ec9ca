import { readFileSync, readdirSync } from 'node:fs'
import { PlainDate } from '../../src/base/date.ts'
import type { DocumentModel } from '../../src/document/block.ts'
import { allRequests, makeDocuments } from '../../src/document/make.ts'
import type { DocumentContext } from '../../src/document/material.ts'
import { frameworkFor } from '../../src/framework/standard.ts'
import { parseBank } from '../../src/interview/parse-bank.ts'
import type { Person } from '../../src/model/person.ts'
import { Settings } from '../../src/model/settings.ts'
import { System } from '../../src/model/system.ts'
import { Team } from '../../src/model/team.ts'
import { emptyWorkspace, type Workspace } from '../../src/model/workspace.ts'
import { sampleWorkspace } from '../../src/planning/sample.ts'
import { largeWorkspace } from '../bench/large.ts'
import { personWith } from '../support/person.ts'

const assets = new URL('../../assets/', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, assets), 'utf8')

export const bank = parseBank(
  ['exercises', 'questions'].flatMap((folder) =>
    readdirSync(new URL(`interview/${folder}/`, assets)).map((file) => ({
      name: `${folder}/${file}`,
      text: read(`interview/${folder}/${file}`),
    })),
  ),
)

const today = PlainDate.parse('2026-11-24')
export const contextOf = (workspace: Workspace): DocumentContext => ({
  workspace,
  framework: frameworkFor(workspace),
  bank,
  today,
  runs: 300,
})

const settings = (name: string): Settings =>
  Settings.parse({
    id: 'workspace',
    name,
    currency: 'GBP',
    headId: null,
    seniorPayAYear: null,
    budgetAQuarter: null,
    payHidden: false,
    planQuarters: 4,
    paper: 'letter',
  })

const person = (id: string, name: string, more: object = {}): Person =>
  personWith(id, { name, role: 'ai-systems-engineer', level: 3, ...more })

const system = (id: string, name: string, more: object = {}): System =>
  System.parse({
    id,
    name,
    summary: '',
    scope: '',
    teamId: null,
    ownerId: null,
    size: 'medium',
    valueAYear: null,
    costTarget: null,
    target: null,
    assessedOn: null,
    answers: {},
    excluded: [],
    ...more,
  })

const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> => new Map(rows.map((row) => [row.id, row]))

export const empty: Workspace = emptyWorkspace(settings('Acme'))
export const nearlyEmpty: Workspace = {
  ...empty,
  person: byId([person('p-1-x', 'Ana Lima', { role: null, level: null })]),
  system: byId([system('s-1-x', 'Help desk')]),
}

/** Names and notes that have broken Word files before. */
export const oddNames = [
  '👩🏽‍🚀 Zoë 🚀',
  'שלום עולם',
  '\u202Etxt.exe',
  '<w:p>&amp;]]></w:p>',
  'tail\uFFFE\uFFFF',
  'bell\u0007\u000B',
  'half \uD83D pair',
  'W'.repeat(200),
]
export const odd: Workspace = {
  ...emptyWorkspace(settings('CON. <Ltd> \u202E')),
  team: byId([Team.parse({ id: 't-1-x', name: '"Team" & \uFFFF', purpose: 'a\u0001b', leadId: 'p-0-x' })]),
  person: byId(oddNames.map((name, at) => person(`p-${at}-x`, name, { teamId: 't-1-x', managerId: at === 0 ? null : 'p-0-x' }))),
  system: byId(
    oddNames.map((name, at) =>
      system(`s-${at}-x`, name, {
        summary: `${name}\n${'x'.repeat(3000)}`,
        ownerId: `p-${at}-x`,
        teamId: 't-1-x',
        target: { level: 4, by: '2027-12-31' },
        excluded: [{ dimension: 'cost', reason: name }],
      }),
    ),
  ),
}

export const sample: Workspace = sampleWorkspace(JSON.parse(read('sample/northwind.json')), today)

export const large: Workspace = largeWorkspace(300, 60, 12)

export const workspaces = { sample, empty, nearlyEmpty, odd } as const

export const documentsOf = (workspace: Workspace): readonly DocumentModel[] => {
  const context = contextOf(workspace)
  return allRequests(context).flatMap((request) => makeDocuments(request, context))
}
