import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cardState, sizeWords, standsIn, standsOf } from '../../../../renderer/screens/documents/card-state.ts'
import { madeOf, pagesIn } from '../../../../renderer/screens/documents/made.ts'
import type { Shown } from '../../../../renderer/screens/documents/use-documents.ts'
import type { DocumentRequest } from '../../../../src/contract/commands.ts'
import { contextOf } from '../../../document/workspaces.ts'
import { northwind } from '../../../support/organisation.ts'

const workspace = northwind()
const context = contextOf(workspace)
const shownOf = (request: DocumentRequest): Shown => {
  const made = madeOf(request, context)
  return { kind: request.kind, asked: { request }, made, pages: made.models === null ? null : pagesIn(made.models) }
}
const charter = shownOf({ kind: 'team-charter' })
const posting = shownOf({ kind: 'job-description', role: 'ai-reliability-engineer', level: 4 })

describe('How an export stands', () => {
  test('documents are done, then one is being written, then the others wait, whatever was written so far', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(counts, fc.nat(120), (files, reached) => {
        const of = files.reduce((sum, count) => sum + count, 0)
        const done = Math.min(of, reached)
        const stands = standsOf(files, { done, of, now: '' })
        expect(stands.reduce((sum, stand) => sum + stand.done, 0)).toBe(done)
        const word = stands.map(({ state }) => state[0]).join('')
        expect(word).toMatch(done === of ? /^d+$/u : /^d*nw*$/u)
      }),
    )
  })

  test('before the first answer the first document is being written', () => {
    expect(standsOf([1, 10, 1], null).map(({ state }) => state)).toEqual(['now', 'waiting', 'waiting'])
  })

  test('a kind with several files is done when all of them are', () => {
    const underWay = { documents: [posting, charter].flatMap(({ asked }) => asked.request ?? []), progress: { done: 1, of: 3, now: 'x' } }
    const stands = standsIn(underWay, [charter, posting])
    expect(stands.get('job-description')).toEqual({ state: 'now', done: 1, of: 2 })
    expect(stands.get('team-charter')).toMatchObject({ state: 'waiting' })
  })
})

describe('What a card says', () => {
  test('how long its document is, and in how many files', () => {
    expect(cardState(charter, null, undefined, workspace).words).toBe(`${charter.pages} pages`)
    expect(sizeWords(posting)).toBe(`${posting.pages} pages, 2 files`)
  })

  test('when it was written, until something in the workspace changes', () => {
    const at = new Date(2026, 10, 24, 14, 3).getTime()
    expect(cardState(charter, null, { at, workspace }, workspace)).toMatchObject({ tone: 'good', words: 'Written 14:03' })
    expect(cardState(charter, null, { at, workspace }, { ...workspace }).words).toBe('Changed since')
  })

  test('that a document of a level which the role does not have cannot be made, and why', () => {
    const wrong = shownOf({ kind: 'interview-kit', role: 'ai-architect', level: 1, seed: 1, candidateId: null })
    expect(cardState(wrong, null, undefined, workspace)).toMatchObject({ tone: 'warn', words: 'Cannot be made' })
    expect(wrong.made?.why).toMatch(/\.$/u)
  })
})
