import { describe, expect, test } from 'vitest'
import { candidatesOf, guessed, matchWords, proposalFor } from '../../../../renderer/screens/hiring/scorecard/matching.ts'
import { differences } from '../../../../renderer/screens/hiring/scorecard/replaced.tsx'
import { ScorecardReading } from '../../../../src/contract/scorecard-reading.ts'
import { recommendationWords } from '../../../../src/interview/scorecard-form.ts'
import { applyChanges } from '../../../../src/model/change.ts'
import { work } from '../../../../src/model/edit.ts'
import { northwind, TODAY } from '../../../support/organisation.ts'

const workspace = northwind()
const [card] = workspace.scorecard.values()
const candidate = workspace.candidate.get(card?.candidateId ?? '')
if (card === undefined || candidate === undefined) throw new Error('the sample has no scorecard')

let count = 0
const ids = { today: TODAY, newId: () => `new-${count++}` }
/** The sample's first scorecard as its file would read, with other answers where given. */
const sheet = (more: Partial<ScorecardReading> = {}, candidateId: string | null = null): ScorecardReading =>
  ScorecardReading.parse({
    ...card,
    form: {
      role: candidate.role,
      level: candidate.level,
      seed: candidate.seed,
      stage: card.stage,
      stageTitle: card.stageTitle,
      candidateId,
      competencies: card.ratings.map(({ competency }) => competency),
    },
    candidate: candidate.name,
    gaps: [],
    ...more,
  })

describe('Whose sheet it is', () => {
  test('whom it was made for, whatever name is on it', () => {
    const reading = sheet({ candidate: 'Somebody Else' }, candidate.id)
    const about = guessed(reading, workspace, ids)
    expect(about).toEqual({ kind: 'known', id: candidate.id })
    expect(matchWords(reading, about, workspace)).toBe('The sheet was made for this candidate.')
    expect(proposalFor(reading, about, workspace, ids).recording?.notes).toHaveLength(1)
  })

  test('else the candidate of that name, else a new one', () => {
    expect(guessed(sheet(), workspace, ids)).toEqual({ kind: 'known', id: candidate.id })
    expect(guessed(sheet({ candidate: 'Noor Aziz' }), workspace, ids)).toEqual({ kind: 'new', name: 'Noor Aziz' })
  })

  test('the user may choose another, and those of other posts are not offered', () => {
    const others = candidatesOf(workspace, sheet()).filter(({ id }) => id !== candidate.id)
    for (const { id, name } of others)
      expect(proposalFor(sheet(), { kind: 'known', id }, workspace, ids)).toMatchObject({ why: null, recording: { candidate: name } })
    expect(candidatesOf(workspace, sheet()).every(({ role, level }) => role === candidate.role && level === candidate.level)).toBe(true)
  })
})

describe('What recording would do', () => {
  test('it stands in for the sheet of the same stage and interviewer, and one edit records it', () => {
    const { recording, given } = proposalFor(sheet(), { kind: 'known', id: candidate.id }, workspace, ids)
    expect(recording?.replaces?.id).toBe(card.id)
    if (recording === null) return
    const after = applyChanges(workspace, work(workspace, recording.edit).changes)
    expect(after.scorecard.size).toBe(workspace.scorecard.size)
    expect(after.scorecard.has(card.id)).toBe(false)
    expect(after.scorecard.get(given?.scorecard.id ?? '')?.candidateId).toBe(candidate.id)
  })

  test('a blank sheet is still about the candidate it was made for', () => {
    const blank = sheet({ ratings: [], recommendation: null, notes: '' }, candidate.id)
    const about = guessed(blank, workspace, ids)
    expect(about).toEqual({ kind: 'known', id: candidate.id })
    expect(matchWords(blank, { kind: 'new', name: candidate.name }, workspace)).toBe('A candidate of this post has the name on the sheet.')
  })

  test('a new candidate comes with the sheet', () => {
    const { recording, given } = proposalFor(sheet({ candidate: 'Noor Aziz' }), { kind: 'new', name: 'Noor Aziz' }, workspace, ids)
    if (recording === null) throw new Error('refused')
    const after = applyChanges(workspace, work(workspace, recording.edit).changes)
    expect(after.candidate.get(given?.candidate.id ?? '')).toMatchObject({ name: 'Noor Aziz', seed: candidate.seed, decision: null })
    expect(after.scorecard.size).toBe(workspace.scorecard.size + 1)
  })

  test('a sheet without a word, or without a name, says why it cannot be recorded', () => {
    const blank = sheet({ ratings: card.ratings.map((one) => ({ ...one, rating: null, evidence: '' })), recommendation: null, notes: '' })
    expect(proposalFor(blank, { kind: 'known', id: candidate.id }, workspace, ids).why).toMatch(/nothing to record\.$/u)
    expect(proposalFor(sheet(), { kind: 'new', name: ' ' }, workspace, ids).why).toMatch(/\.$/u)
  })

  test('only what differs from the sheet before is listed', () => {
    const name = (id: string): string => id
    expect(differences(card, sheet(), name)).toEqual([])
    const [first] = card.ratings
    const changed = sheet({
      ratings: card.ratings.map((one, at) => (at === 0 ? { ...one, rating: null } : one)),
      recommendation: 'strong-no-hire',
    })
    expect(differences(card, changed, name)).toEqual([
      { what: first?.competency, before: String(first?.rating), after: 'Not rated' },
      { what: 'Recommendation', before: recommendationWords[card.recommendation ?? 'hire'], after: 'Strongly do not hire' },
    ])
  })
})
