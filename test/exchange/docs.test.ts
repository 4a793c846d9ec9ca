import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { answersImport, guessedAnswerColumns } from '../../src/exchange/answers/answers-import.ts'
import { readCsv } from '../../src/exchange/read/csv.ts'
import { readScenario } from '../../src/exchange/scenarios/read-scenario.ts'
import { scenarioImport } from '../../src/exchange/scenarios/scenario-import.ts'
import { jsonImport } from '../../src/exchange/systems/json-import.ts'
import { readSystemsJson } from '../../src/exchange/systems/read-json.ts'
import { guessedSystemColumns, systemsImport } from '../../src/exchange/systems/systems-import.ts'
import { standardFramework } from '../../src/framework/standard.ts'
import { northwind, TODAY } from '../support/organisation.ts'

const text = readFileSync(new URL('../../docs/exchange.md', import.meta.url), 'utf8')
const example = (fence: string): string => new RegExp(`\`\`\`${fence}\n([\\s\\S]+?)\`\`\``).exec(text)?.[1] ?? ''
const table = (fence: string) => readCsv('example.csv', new TextEncoder().encode(example(fence)))
const workspace = northwind()
const idFrom = (seed: string): string => seed

test('the answers in docs/exchange.md are read as they are described', () => {
  const answers = table('csv answers')
  const options = {
    columns: guessedAnswerColumns(answers),
    codes: new Map(),
    systemId: [...workspace.system.keys()].map((id) => workspace.system.get(id)?.id ?? null)[0] ?? null,
    leftOut: new Set<number>(),
    on: TODAY,
  }
  const found = answersImport(answers, options, workspace, standardFramework)
  expect(found.problems).toEqual([])
  expect(found.codes.map(({ code, practice }) => [code, practice?.id]).toSorted()).toEqual([
    ['COST_3_1', 'cost-3-1'],
    ['EV-4-1', 'evaluation-4-1'],
    ['evaluation-3-1', 'evaluation-3-1'],
    ['recovery L3.1', 'recovery-3-1'],
  ])
  expect(found.counts.answers).toBe(4)
})
test('so are the systems', () => {
  const systems = table('csv systems')
  const found = systemsImport(systems, { columns: guessedSystemColumns(systems), leftOut: new Set(), idFrom }, workspace)
  expect(found.problems).toEqual([])
  expect(found.counts).toMatchObject({ new: 1, changed: 1, toFix: 0 })
})
test('and everything about them', () => {
  const found = jsonImport(readSystemsJson('example.json', example('json')), idFrom, workspace)
  expect(found.problems).toEqual([])
  expect(found.counts).toMatchObject({ new: 1, toFix: 0 })
  expect(found.about).toEqual([{ what: 'Improvements', added: 1, changed: 0 }])
})
test('so is the scenario', () => {
  const found = scenarioImport(readScenario('example.json', example('json scenario')), 'new', {
    workspace,
    framework: standardFramework,
    today: TODAY,
  })
  expect(found.problems).toEqual([])
  expect(found.scenario).toMatchObject({ name: 'Slow hiring', decisions: [{ locked: true }, { kind: 'promote', locked: false }] })
})
