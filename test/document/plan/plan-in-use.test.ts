import { describe, expect, test } from 'vitest'
import { dateWords, PlainDate } from '../../../src/base/date.ts'
import { makeDocuments } from '../../../src/document/make.ts'
import { headcountPlan } from '../../../src/document/plan/headcount-plan.ts'
import { simulationFor } from '../../../src/document/plan/simulated.ts'
import { openLimits } from '../../../src/model/limits.ts'
import { northwind } from '../../support/organisation.ts'
import { all, chapter, column, flaws, material, table, timeline, wrongRows } from '../blocks.ts'
import { after, inUse, withScenarios } from '../plans.ts'
import { allTexts, texts } from '../texts.ts'
import { contextOf, empty } from '../workspaces.ts'

const used = inUse(northwind())
const blocks = headcountPlan(material(used)).blocks
const words = (of: typeof blocks): string => of.flatMap(texts).join('\n')

describe('the headcount plan of a plan in use', () => {
  test('says which plan it is, when it was adopted and how much of it is approved', () => {
    expect(words(blocks)).toContain('This is the plan in use, “Steady growth”, adopted on 24 Nov 2026.')
    expect(words(blocks)).toContain('One of its nine decisions is approved.')
    expect(words(headcountPlan(material(northwind())).blocks)).toContain('This is what Cadre proposes; no plan has been adopted yet.')
  })

  test('asks to approve what nobody has approved, and the next decision is one of those', () => {
    expect(words(blocks)).toContain('Approve five hires, one contract, one promotion and one move to another team.')
    expect(words(blocks)).toContain('Eight decisions still wait for approval.')
  })

  test('names approvals with who and when, and what is frozen', () => {
    const approvals = table(blocks, /^Decisions approved/)
    expect(column(approvals, 'Who and when')[0]).toBe(
      'Approved by Helen Marsh, 24 Nov 2026: Within the budget agreed\nOpen by Marco Bell, 24 Nov 2026',
    )
    expect(column(approvals, 'Frozen until')).toContain('23 Jan 2027')
    expect(column(approvals, 'State')).toEqual(['Open', 'Proposed'])
  })

  test('names contracts with their last day, backfills with whose seat, and moves to another team', () => {
    const rows = column(table(blocks, /^Decisions, first/), 'Decision')
    expect(rows).toContain('Contract an AI Systems Engineer, level 3, for Claims AI, until 30 Jun 2027')
    expect(rows).toContain('Hire an AI Systems Engineer, level 3, for Claims AI, in place of Dana Whitfield')
    expect(rows).toContain('Move Yuki Tanabe to Claims AI')
    const drawn = timeline(blocks, /^When each decision/)
    expect(wrongRows(drawn)).toEqual([])
    const contract = drawn.rows.find(({ label }) => label.startsWith('Contract'))
    expect(drawn.quarters[contract?.spans.at(-1)?.to ?? -1]).toBe('Q2 2027')
  })

  test('prices a contract in all, outside the sum of a year', () => {
    const dates = table(blocks, /^Decisions, first/)
    expect(dates.rows.find(({ cells }) => cells[0]?.startsWith('Contract'))?.cells.at(-1)).toMatch(/^£\d+k in all$/)
    expect(dates.rows.at(-1)?.cells[0]).toBe('All but contracts')
    expect(words(blocks)).toMatch(/Contracts cost £\d+k in all\./)
  })

  test('states its limits, and that what was decided by hand may go beyond them', () => {
    const rests = words(chapter(blocks, 'What the plan rests on'))
    expect(rests).toContain('What was decided or changed by hand may go beyond them.')
    expect(rests).toContain('A budget for each quarter: £438k')
    expect(rests).toContain('At most four requisitions opened in a quarter')
    expect(rests).toContain('No requisition opened from 1 Dec 2027 to 31 Dec 2027')
    expect(words(headcountPlan(material(northwind())).blocks)).not.toContain('Limits in force')
  })

  test('has whole tables, charts and timelines', () => {
    expect(all(blocks, 'chart').flatMap(flaws)).toEqual([])
    expect(all(blocks, 'timeline').flatMap(wrongRows)).toEqual([])
    expect(all(blocks, 'table').filter(({ columns, rows }) => rows.some(({ cells }) => cells.length !== columns.length))).toEqual([])
  })
})

describe('chances', () => {
  test('stand for every system on its way, as the simulation gives them', () => {
    const { systems } = simulationFor(material(used))
    const rows = table(blocks, /^Days and chances/)
    expect(rows.rows).toHaveLength(systems.length)
    expect(column(rows, 'P80')).toEqual(systems.map(({ p80 }) => (p80 === null ? 'After the plan' : dateWords(PlainDate.parse(p80)))))
    expect(rows.caption).toContain('300 simulated runs')
  })

  test('of a workspace without systems are not told', () => {
    expect(words(headcountPlan(material(empty)).blocks)).not.toMatch(/P80|runs/)
  })
})

describe('scenarios kept', () => {
  const kept = headcountPlan(material(withScenarios(used))).blocks
  test('stand beside the plan, with engineers, cost, targets on time and what they change', () => {
    const rows = table(kept, /^This plan and the scenarios/)
    expect(column(rows, 'Plan')).toEqual(['This plan', 'Nobody new', 'Slow hiring'])
    expect(column(rows, 'Engineers at the end')[0]).toBe(String(material(used).plan.headcountThen))
    const changes = table(kept, /^What each scenario changes/)
    expect(column(changes, 'Limits')).toEqual(['The same', 'The same'])
    expect(column(changes, 'Decisions')).toEqual(['Nine left out', expect.anything()])
    expect(column(changes, 'Assumptions')).toEqual(['The same', 'Time to fill a seat: 90 days instead of 45 days'])
  })
  test('are not spoken of where there are none', () => {
    expect(words(blocks)).not.toContain('Scenarios kept')
  })
})

describe('the requisition of a plan in use', () => {
  const pair = (level: 3 | 4) =>
    makeDocuments(
      { kind: 'job-description', role: level === 3 ? 'ai-systems-engineer' : 'ai-reliability-engineer', level },
      contextOf(used),
    ).map((model) => allTexts(model).join('\n'))
  test('says whose seat is filled again; the job description for outside does not', () => {
    const [outside, inside] = pair(3)
    expect(inside).toContain('in place of Dana Whitfield')
    expect(inside).toContain('The plan also asks for one contract at this post: 1 Feb 2027 to 30 Jun 2027.')
    expect(outside).not.toContain('Dana')
  })
  test('shows how far each seat has got, who approved it, and until when one is frozen', () => {
    const [, inside] = pair(4)
    expect(inside).toContain('Approved by Helen Marsh, 24 Nov 2026')
    expect(inside).toContain('Frozen until')
    expect(inside).toContain('New seat, all teams')
    expect(inside).toContain('Open an AI Reliability Engineer, level 4, by 23 Jan 2027. One more is open already.')
  })
  test('of a post with a band names the band; the job description has its range to publish', () => {
    const banded = after(used, {
      kind: 'set-band',
      given: {
        band: {
          id: 'ai-systems-engineer-3',
          role: 'ai-systems-engineer',
          level: 3,
          low: 71_000,
          middle: 84_000,
          high: 98_000,
          contractADay: null,
        },
      },
    })
    const [outside, inside] = makeDocuments({ kind: 'job-description', role: 'ai-systems-engineer', level: 3 }, contextOf(banded))
    expect(outside === undefined ? '' : allTexts(outside).join('\n')).toContain('£71k to £98k a year')
    expect(inside === undefined ? '' : allTexts(inside).join('\n')).toContain('with £84k in the middle')
  })
})

test('a plan adopted without limits says so', () => {
  const course = used.course.get('plan')
  if (course === undefined) throw new Error('a plan is in use')
  const open = { ...used, course: new Map([['plan', { ...course, limits: { ...openLimits, contract: true, dedicatedOwners: false } }]]) }
  expect(words(headcountPlan(material(open)).blocks)).toContain('The plan in use was made without limits.')
})
