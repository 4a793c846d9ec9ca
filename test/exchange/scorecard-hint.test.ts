import { expect, test } from 'vitest'
import { answerText } from '../../src/exchange/scorecard-hint.ts'
import { fieldHints } from '../../src/interview/scorecard-form.ts'

const hint = fieldHints.evidence
const text = (words: string, showsHint = false): string => answerText({ text: words, showsHint }, hint)

test('a hint left beside an answer goes, on its own line or joined on', () => {
  expect(text(hint)).toBe('')
  expect(text(`${hint}\nAsked for the log`)).toBe('Asked for the log')
  expect(text(`Asked for the log\n${hint}`)).toBe('Asked for the log')
  expect(text(`${hint}Asked for the log`)).toBe('Asked for the log')
})

test('the same words in prose stay', () => {
  expect(text(`${hint} showed no ownership`)).toBe(`${hint} showed no ownership`)
  expect(text(`Not much of ${hint}`)).toBe(`Not much of ${hint}`)
})
