import { expect, test } from 'vitest'
import { gainWords } from '../../../renderer/components/score-words.ts'
import { assessorTyped } from '../../../renderer/screens/system/assessment/assessor.ts'
import { barePractices } from '../../../renderer/screens/system/assessment/bare-practices.ts'
import { linkTyped, proofOf, sizeWords, withoutProof, withProof } from '../../../renderer/screens/system/assessment/proof.ts'
import { meaning, rescored, scoreChoices, scoreSign } from '../../../renderer/screens/system/assessment/scores.ts'
import { scorePoints } from '../../../renderer/screens/system/history/score-points.ts'
import { agreedScore, toAgree } from '../../../renderer/screens/system/history/to-agree.ts'
import { PlainDate } from '../../../src/base/date.ts'
import { standardFramework } from '../../../src/framework/standard.ts'
import type { ReconciledPractice } from '../../../src/maturity/reconcile.ts'
import type { PracticeAnswer } from '../../../src/model/system.ts'
import { northwind } from '../../support/organisation.ts'

const people = [...northwind().person.values()]
const whole: PracticeAnswer = {
  score: 1,
  evidence: 'Shown',
  grade: 'verified',
  on: null,
  proofs: [{ kind: 'link', url: 'https://a.example' }],
}

test('a name is a person of the workspace when exactly one bears it, whatever its case', () => {
  const [person] = people
  if (person === undefined) throw new Error('the sample has people')
  expect(assessorTyped(`  ${person.name.toUpperCase()} `, people)).toEqual({ assessor: person.name, assessorId: person.id })
  expect(assessorTyped(' An outsider ', people)).toEqual({ assessor: 'An outsider', assessorId: null })
  expect(assessorTyped(person.name, [person, { ...person }])).toEqual({ assessor: person.name, assessorId: null })
})

test('each of the four answers has a sign and a meaning of its own', () => {
  for (const practice of standardFramework.practices)
    expect(new Set(scoreChoices.map(({ score }) => meaning(practice, score))).size).toBe(scoreChoices.length)
  expect(scoreSign(0.25)).toBe('¼')
  expect(scoreSign(undefined)).toBe('–')
})

test('a new score keeps what shows the practice', () => {
  expect(rescored(whole, 0.5)).toEqual({ ...whole, score: 0.5 })
  expect(rescored(null, 0.5)).toEqual({ score: 0.5, evidence: '', grade: 'stated', on: null, proofs: [] })
})

test('without evidence are practices in place, at least in part, that nothing shows', () => {
  const [a, b, c, d, e] = standardFramework.practices
  if (a === undefined || b === undefined || c === undefined || d === undefined || e === undefined) throw new Error('five practices')
  const bare = { ...whole, evidence: ' ', proofs: [] }
  const answers = { [a.id]: whole, [b.id]: bare, [c.id]: { ...bare, score: 0 as const }, [d.id]: { ...whole, evidence: '' } }
  expect(barePractices([a, b, c, d, e], answers)).toEqual([b])
})

test('a link is taken as typed, with https:// where nothing is said, and refused with a sentence', () => {
  expect(linkTyped('wiki.example.org/run').proof).toEqual({ kind: 'link', url: 'https://wiki.example.org/run' })
  expect(linkTyped(' http://a.example ').proof).toEqual({ kind: 'link', url: 'http://a.example' })
  expect(linkTyped('')).toEqual({ proof: null, wrong: null })
  for (const text of ['javascript:alert(1)', 'file:///etc/passwd', 'two words']) {
    expect(linkTyped(text).proof).toBeNull()
    expect(linkTyped(text).wrong).toMatch(/\.$/)
  }
})

test('of a file its name, size and SHA-256 are kept', async () => {
  expect(await proofOf(new File(['abc'], 'note.txt'))).toEqual({
    kind: 'file',
    name: 'note.txt',
    bytes: 3,
    // FIPS 180-2, appendix B.1
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  })
})

test('a file given again under another name is kept once', async () => {
  const first = await proofOf(new File(['abc'], 'note.txt'))
  const renamed = await proofOf(new File(['abc'], 'renamed.txt'))
  const link = { kind: 'link', url: 'https://a.example' } as const
  expect(withProof([first, link], renamed)).toEqual([link, renamed])
  expect(withProof([link], link)).toEqual([link])
  expect(withoutProof([link, first], first)).toEqual([link])
})

test('sizes are read at a glance', () => {
  expect([0, 912, 1400, 14_000, 3_200_000, 2_500_000_000].map(sizeWords)).toEqual([
    '0 bytes',
    '912 bytes',
    '1.4 kB',
    '14 kB',
    '3.2 MB',
    '2.5 GB',
  ])
})

test('changes of a score carry their sign, and are the difference of the scores as they are shown', () => {
  expect([3.4, 2, 3, 3.001].map((after) => gainWords(3, after))).toEqual(['+0.40', '−1.00', '0', '0'])
  expect(gainWords(3.004, 3.006)).toBe('+0.01')
})

test('scores stand along time by their days, one for each day', () => {
  const on = (day: string) => PlainDate.parse(day)
  const points = scorePoints([
    { on: on('2026-01-11'), score: 2 },
    { on: on('2026-01-01'), score: 1 },
    { on: on('2026-01-21'), score: 3 },
    { on: on('2026-01-21'), score: 3.5 },
  ])
  expect(points.map(({ at, score }) => [at, score])).toEqual([
    [0, 1],
    [0.5, 2],
    [1, 3.5],
  ])
  expect(scorePoints([])).toEqual([])
})

test('assessors settle first what they see furthest apart', () => {
  const [practice] = standardFramework.practices
  if (practice === undefined) throw new Error('the framework has practices')
  const one = (state: ReconciledPractice['state'], spread: number): ReconciledPractice => ({
    practice,
    answers: [],
    state,
    spread,
    suggested: null,
  })
  const lines = [one('same', 0), one('none', 0), one('differs', 0.25), one('one', 0), one('differs', 1)]
  expect(toAgree(lines).map(({ state, spread }) => [state, spread])).toEqual([
    ['differs', 1],
    ['differs', 0.25],
    ['one', 0],
    ['same', 0],
  ])
  expect(agreedScore({ ...one('one', 0), suggested: whole }, new Map())).toBe(1)
  expect(agreedScore({ ...one('one', 0), suggested: whole }, new Map([[practice.id, 0.5]]))).toBe(0.5)
})
