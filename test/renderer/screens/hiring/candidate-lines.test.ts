import { describe, expect, test } from 'vitest'
import { candidateLine, isFor, recommendedWords } from '../../../../renderer/screens/hiring/candidates/candidate-lines.ts'
import { standardFramework } from '../../../../src/framework/standard.ts'
import { standardBank } from '../../../interview/standard-bank.ts'
import { northwind } from '../../../support/organisation.ts'

const workspace = northwind()
const lines = [...workspace.candidate.values()].map((one) => candidateLine(workspace, standardFramework, standardBank, one))

describe('Candidates of a post', () => {
  test('every recorded sheet stands under its stage', () => {
    expect(lines.length).toBeGreaterThan(0)
    for (const { stages, cards, recorded } of lines) {
      expect(stages.flatMap((line) => line.cards).toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
        cards.toSorted((a, b) => a.id.localeCompare(b.id)),
      )
      expect(recorded).toBe(new Set(cards.map(({ stage }) => stage)).size)
      for (const { stage, cards: of } of stages) for (const card of of) expect(card.stageTitle).toBe(stage.title)
    }
  })

  test('are told by role and level', () => {
    for (const { candidate } of lines) {
      expect(isFor(candidate)(candidate)).toBe(true)
      expect(isFor({ role: candidate.role, level: candidate.level === 1 ? 2 : 1 })(candidate)).toBe(false)
    }
  })

  test('what interviewers recommend is counted, strongest first', () => {
    const [card] = lines.flatMap(({ cards }) => cards)
    if (card === undefined) throw new Error('the sample has no scorecard')
    const cards = (['no-hire', 'hire', null, 'hire', 'strong-hire'] as const).map((recommendation) => ({ ...card, recommendation }))
    expect(recommendedWords(cards)).toBe('1 strong hire, 2 hire, 1 do not hire')
    expect(recommendedWords([])).toBe('None yet')
  })
})
