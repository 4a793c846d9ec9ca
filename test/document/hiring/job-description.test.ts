import { describe, expect, test } from 'vitest'
import type { DocumentModel } from '../../../src/document/block.ts'
import { makeDocuments } from '../../../src/document/make.ts'
import { materialOf } from '../../../src/document/material.ts'
import type { Workspace } from '../../../src/model/workspace.ts'
import type { Post } from '../../../src/planning/plan.ts'
import { allTexts } from '../texts.ts'
import { contextOf, empty, odd, sample } from '../workspaces.ts'
import { posts } from './loops.ts'

const pair = (workspace: Workspace, post: Post): readonly [DocumentModel, DocumentModel] => {
  const [outside, inside] = makeDocuments({ kind: 'job-description', ...post }, contextOf(workspace))
  if (outside === undefined || inside === undefined) throw new Error('two files were expected')
  return [outside, inside]
}
const words = (model: DocumentModel): string => allTexts(model).join('\n')

test.each(posts(sample))('outside, $role at level $level names no person, system, team, money or cause', (post) => {
  const [outside] = pair(sample, post)
  const shown = words(outside)
  for (const table of [sample.person, sample.system, sample.team, sample.candidate])
    expect([...table.values()].filter(({ name }) => shown.includes(name)).map(({ name }) => name)).toEqual([])
  expect(shown).not.toMatch(/£|\bgap|target|forecast/i)
  expect(shown).toContain('Northwind Mutual')
  expect(outside.audience).toBe('For publication')
})

test('outside, each competency of the role stands with what it looks like at the level', () => {
  const [outside] = pair(sample, { role: 'ai-systems-engineer', level: 4 })
  const { framework } = contextOf(sample)
  const role = framework.roles.find(({ id }) => id === 'ai-systems-engineer')
  for (const id of role?.competencies ?? [])
    expect(words(outside)).toContain(framework.competencies.find((one) => one.id === id)?.behaviours[3])
})

describe('the requisition', () => {
  const hires = materialOf(contextOf(sample)).plan.decisions.filter(({ kind }) => kind === 'hire')

  test.each(hires.map(({ post, why }) => ({ ...post, why })))(
    'of a planned hire ($role, level $level) says why, when, what it costs and what else was weighed',
    ({ why, ...post }) => {
      const [, inside] = pair(sample, post)
      const shown = words(inside)
      expect(shown).toContain(why)
      expect(shown).toContain('Open three months later')
      expect(shown).toContain('Against budget')
      for (const { post: other, causes } of hires)
        if (other.role === post.role && other.level === post.level)
          for (const { systemId } of causes) expect(shown).toContain(sample.system.get(systemId)?.name)
      expect(shown).not.toContain('does not ask for')
    },
  )

  test('of a post that the plan does not ask for says so and asks for the reason', () => {
    const [, inside] = pair(sample, { role: 'prompt-engineer', level: 1 })
    expect(words(inside)).toContain('The plan does not ask for a Prompt Engineer, level 1.')
    expect(words(inside)).toContain('Why the post is needed')
    expect(words(inside)).not.toContain('Alternatives')
  })

  test('without pay says that the cost is not worked out, and shows no money', () => {
    const first = materialOf(contextOf(odd)).plan.decisions.find(({ kind }) => kind === 'hire')
    expect(first).toBeDefined()
    const [, inside] = pair(odd, first?.post ?? { role: 'ai-architect', level: 5 })
    expect(words(inside)).toContain('No pay is recorded in this workspace')
    expect(words(inside)).not.toContain('£')
  })

  test('in a workspace without systems says that no work follows', () => {
    const [, inside] = pair(empty, { role: 'ai-systems-engineer', level: 3 })
    expect(words(inside)).toContain('No AI system is recorded, so no work follows and the plan asks for nobody.')
  })

  test('has three approvals, each with a box, a name and a date', () => {
    const [, inside] = pair(sample, { role: 'ai-architect', level: 5 })
    const kinds = inside.blocks.flatMap((block) => (block.kind === 'form' ? block.fields.map(({ control }) => control.kind) : []))
    for (const kind of ['check', 'text', 'date'] as const) expect(kinds.filter((one) => one === kind).length).toBe(3)
  })
})
