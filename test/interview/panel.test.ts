import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { barOf } from '../../src/interview/bar.ts'
import type { LoopCoverage } from '../../src/interview/loop.ts'
import { meanWords, panelOf, reachesBar, scorecardsOf, separateRaters } from '../../src/interview/panel.ts'
import { Scorecard } from '../../src/model/scorecard.ts'
import type { CompetencyId } from '../../src/model/vocabulary.ts'
import { CompetencyId as Competency } from '../../src/model/vocabulary.ts'

type Rated = readonly (readonly [CompetencyId, 1 | 2 | 3 | 4 | 5 | null])[]
const card = (stage: number, ratings: Rated, more: object = {}): Scorecard =>
  Scorecard.parse({
    id: `card-${stage}`,
    candidateId: 'c1',
    stage,
    stageTitle: `Stage of number ${stage}`,
    interviewer: `Person ${stage}`,
    interviewerId: null,
    heldOn: null,
    ratings: ratings.map(([competency, rating]) => ({ competency, rating, evidence: '' })),
    recommendation: null,
    notes: '',
    file: 'card.docx',
    recordedOn: '2026-11-24',
    ...more,
  })

const line = (competency: CompetencyId, must: boolean, scoredIn: readonly number[]): LoopCoverage => ({
  competency,
  must,
  scoredIn,
  notedIn: [],
  wanted: must ? 2 : 1,
})
const loop = {
  post: { role: 'ai-systems-engineer', level: 3 },
  coverage: [line('systems-thinking', true, [2, 3]), line('agent-design', true, [2]), line('evaluation', false, [3])],
} as const

describe('ratings of one candidate', () => {
  test('count with the same weight, whoever gave them', () => {
    const panel = panelOf(loop, [
      card(3, [['systems-thinking', 2]]),
      card(2, [
        ['systems-thinking', 5],
        ['agent-design', 3],
      ]),
    ])
    expect(panel.lines[0]).toMatchObject({ mean: 3.5, spread: 3, missingStages: [] })
    expect(panel.lines[0]?.ratings.map(({ rating }) => rating)).toEqual([5, 2])
    expect(panel.lines[1]).toMatchObject({ mean: 3, spread: null })
    expect(panel.overall).toBe(3.25)
  })

  test('that were left open are no ratings', () => {
    const panel = panelOf(loop, [card(2, [['systems-thinking', null]])])
    expect(panel.lines[0]).toMatchObject({ mean: null, spread: null, missingStages: [2, 3] })
    expect(panel.lines[0]?.open.map(({ stage }) => stage)).toEqual([2])
    expect(panel.standing).toEqual({ kind: 'nothing-rated' })
    expect(separateRaters(panel)).toBe(0)
  })

  test('of a competency that the loop does not ask for stand last and are no must-have', () => {
    const { lines } = panelOf(loop, [card(2, [['retrieval', 4]])])
    expect(lines.at(-1)).toMatchObject({ competency: 'retrieval', must: false, mean: 4, wanted: 0 })
  })

  test('say nothing about hiring until every must-have is rated', () => {
    expect(panelOf(loop, [card(2, [['systems-thinking', 4]])]).standing).toEqual({ kind: 'incomplete', unrated: ['agent-design'] })
  })

  test('name the must-haves below the bar, even when others are unrated', () => {
    expect(panelOf(loop, [card(2, [['systems-thinking', 2]])]).standing).toEqual({ kind: 'below-bar', below: ['systems-thinking'] })
  })

  test('can pass every must-have and still be below the bar on the whole', () => {
    const ratings: Rated = [
      ['systems-thinking', 3],
      ['agent-design', 3],
      ['evaluation', 1],
    ]
    expect(panelOf(loop, [card(2, ratings)]).standing).toEqual({ kind: 'below-bar', below: [] })
    expect(panelOf(loop, [card(2, [...ratings.slice(0, 2), ['evaluation', 3]])]).standing).toEqual({ kind: 'at-bar' })
  })

  test('are compared with the bar as they are shown', () => {
    expect(meanWords(2.95)).toBe('3.0')
    expect(reachesBar(2.95, 3)).toBe(true)
    expect(reachesBar(2.94, 3)).toBe(false)
  })
})

test('one person who holds two stages is one separate rater; sheets without a name count apart', () => {
  const rated: Rated = [['evaluation', 3]]
  const same = { interviewer: 'Ana', interviewerId: 'p1' }
  expect(separateRaters({ scorecards: [card(2, rated, same), card(3, rated, same)] })).toBe(1)
  expect(separateRaters({ scorecards: [card(2, rated, { interviewer: '' }), card(3, rated, { interviewer: ' ' })] })).toBe(2)
  expect(separateRaters({ scorecards: [card(2, rated, { interviewer: 'Ana ' }), card(3, rated, { interviewer: 'ana' })] })).toBe(1)
})

test('only the candidate’s own scorecards are taken, by stage', () => {
  const others = card(1, [], { id: 'other', candidateId: 'c2' })
  expect(scorecardsOf([card(3, []), others, card(2, [])], 'c1').map(({ stage }) => stage)).toEqual([2, 3])
})

test('a mean lies between the lowest and the highest rating, and the spread is their difference', () => {
  const ratings = fc.array(fc.constantFrom(1, 2, 3, 4, 5), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(ratings, fc.constantFrom(...Competency.options), (values, competency) => {
      const cards = values.map((rating, at) => card(at + 1, [[competency, rating as 1]], { id: `card-${at}` })) // one of the five by construction
      const found = panelOf({ ...loop, coverage: [line(competency, true, [1])] }, cards).lines[0]
      const [least, most] = [Math.min(...values), Math.max(...values)]
      expect(found?.mean).toBeGreaterThanOrEqual(least)
      expect(found?.mean).toBeLessThanOrEqual(most)
      expect(found?.spread).toBe(values.length === 1 ? null : most - least)
    }),
  )
})

test('the bar never falls as the level rises', () => {
  const bars = ([1, 2, 3, 4, 5] as const).map(barOf)
  expect(bars).toEqual([2, 3, 3, 4, 4])
})
