import fc from 'fast-check'
import { expect, test } from 'vitest'
import { careerPath } from '../../src/career/career-path.ts'
import type { Block } from '../../src/document/block.ts'
import { careerPlan } from '../../src/document/career/career-plan.ts'
import { materialOf } from '../../src/document/material.ts'
import { maturityReport } from '../../src/document/maturity/maturity-report.ts'
import { headcountPlan } from '../../src/document/plan/headcount-plan.ts'
import { teamCharter } from '../../src/document/team/team-charter.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { anyOrganisation } from '../support/organisation.ts'
import { all, flaws, wrongRows } from './blocks.ts'
import { texts } from './texts.ts'
import { contextOf } from './workspaces.ts'

function planningDocuments(workspace: Workspace): readonly (readonly Block[])[] {
  const material = materialOf(contextOf(workspace))
  const { framework, plan } = material
  const drafts = [headcountPlan, maturityReport, teamCharter].map((make) => make(material))
  const plans = [...workspace.person.values()]
    .slice(0, 3)
    .map((person) => careerPlan(material, careerPath(workspace, framework, plan, person)))
  return [...drafts, ...plans].map(({ blocks }) => blocks)
}

test('the planning documents of any organisation have whole charts, timelines and tables, and no broken word', () => {
  fc.assert(
    fc.property(anyOrganisation, (workspace) => {
      for (const blocks of planningDocuments(workspace)) {
        expect(all(blocks, 'chart').flatMap(flaws)).toEqual([])
        expect(all(blocks, 'timeline').flatMap(wrongRows)).toEqual([])
        const uneven = all(blocks, 'table').filter(({ columns, rows }) => rows.some(({ cells }) => cells.length !== columns.length))
        expect(uneven).toEqual([])
        const words = blocks.flatMap(texts)
        expect(words.filter((text) => /\bundefined\b|\bNaN\b|\bnull\b|Infinity|\[object| {2}|\.\./u.test(text))).toEqual([])
      }
    }),
    { numRuns: 60 },
  )
})
