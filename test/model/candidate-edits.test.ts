import { describe, expect, test } from 'vitest'
import { applyChanges } from '../../src/model/change.ts'
import { work } from '../../src/model/edit.ts'
import { brandOf, type Workspace } from '../../src/model/workspace.ts'
import { anEdit, smallWorkspace } from '../support/workspace-files.ts'

const sam = { id: 'c1', name: 'Sam Lee', role: 'ai-engineer', level: 3, seed: 7, addedOn: '2026-11-20' }
const card = (id: string, more: { readonly [field: string]: unknown } = {}) => ({
  id,
  stage: 2,
  stageTitle: 'System design',
  interviewer: 'Ana Ruiz',
  interviewerId: 'p1',
  heldOn: '2026-11-21',
  ratings: [{ competency: 'evaluation', rating: 4, evidence: 'Asked for a golden set' }],
  recommendation: 'hire',
  notes: '',
  file: 'Scorecard 2.docx',
  recordedOn: '2026-11-22',
  ...more,
})
const edited = (workspace: Workspace, kind: string, given: unknown) => applyChanges(workspace, work(workspace, anEdit(kind, given)).changes)
const words = (workspace: Workspace, kind: string, given: unknown) => work(workspace, anEdit(kind, given)).words
const record = (scorecard: unknown, candidate: unknown = { kind: 'known', id: 'c1' }, replaces: string | null = null) => ({
  candidate,
  scorecard,
  replaces,
})

const withSam = edited(smallWorkspace(), 'add-candidate', { candidate: { ...sam, decision: null } })
const withCard = edited(withSam, 'record-scorecard', record(card('k1')))

describe('recording a scorecard', () => {
  test('adds a new candidate with it, as one step', () => {
    const { changes, words } = work(smallWorkspace(), anEdit('record-scorecard', record(card('k1'), { kind: 'new', ...sam })))
    expect(changes.map(({ table }) => table)).toEqual(['candidate', 'scorecard'])
    expect(words).toBe('record the scorecard “System design” of Sam Lee')
    const after = applyChanges(smallWorkspace(), changes)
    expect(after.candidate.get('c1')).toEqual({ ...sam, decision: null })
    expect(after.scorecard.get('k1')?.candidateId).toBe('c1')
  })
  test('replaces the card named, as one step', () => {
    const { changes, words } = work(withCard, anEdit('record-scorecard', record(card('k2'), undefined, 'k1')))
    expect(words).toBe('replace the scorecard “System design” of Sam Lee')
    expect([...applyChanges(withCard, changes).scorecard.keys()]).toEqual(['k2'])
  })
  test('is refused for a stage that this interviewer has recorded, however the name is written', () => {
    const again = anEdit('record-scorecard', record(card('k2', { interviewer: ' ANA RUIZ ' })))
    expect(() => work(withCard, again)).toThrow(
      'The scorecard “System design” by Ana Ruiz is recorded already for Sam Lee. Replace it, or remove it first.',
    )
    expect(words(withCard, 'record-scorecard', record(card('k2', { interviewer: 'Ben Okafor' })))).toMatch(/^record/)
    expect(words(withCard, 'record-scorecard', record(card('k2', { stage: 3 })))).toMatch(/^record/)
  })
  test('is refused when the card to replace belongs to somebody else', () => {
    const two = edited(withCard, 'record-scorecard', record(card('k2'), { kind: 'new', ...sam, id: 'c2', name: 'Tom O’Brien' }))
    expect(() => work(two, anEdit('record-scorecard', record(card('k3'), undefined, 'k2')))).toThrow('is not one of Sam Lee')
  })
  test('is refused when it names an interviewer who is not there', () => {
    expect(() => work(withSam, anEdit('record-scorecard', record(card('k1', { interviewerId: 'gone' }))))).toThrow(
      'The person that this names is not there.',
    )
  })
})

describe('a candidate', () => {
  test('takes the scorecards along when removed', () => {
    const after = edited(withCard, 'remove-candidate', { id: 'c1' })
    expect(after.candidate.size + after.scorecard.size).toBe(0)
  })
  test('keeps post and seed while scorecards are recorded, and may change the name', () => {
    const change = (patch: unknown) => edited(withCard, 'change-candidate', { id: 'c1', patch }).candidate.get('c1')
    expect(() => change({ level: 4 })).toThrow('Sam Lee has recorded scorecards')
    expect(change({ name: 'Samira Lee', level: 3 })?.name).toBe('Samira Lee')
    expect(edited(withSam, 'change-candidate', { id: 'c1', patch: { level: 4 } }).candidate.get('c1')?.level).toBe(4)
  })
  test.each([
    ['hire', 'decide to hire Sam Lee'],
    ['no-hire', 'decide not to hire Sam Lee'],
  ])('is decided on (%s), and the decision can be taken back', (outcome, said) => {
    const decision = { outcome, reasons: 'All stages', by: 'Ana Ruiz', on: '2026-11-24' }
    expect(words(withSam, 'decide-candidate', { id: 'c1', decision })).toBe(said)
    const decided = edited(withSam, 'decide-candidate', { id: 'c1', decision })
    expect(decided.candidate.get('c1')?.decision).toEqual(decision)
    expect(words(decided, 'decide-candidate', { id: 'c1', decision: null })).toBe('take back the decision on Sam Lee')
    expect(edited(decided, 'decide-candidate', { id: 'c1', decision: null }).candidate.get('c1')?.decision).toBeNull()
  })
  test('keeps what somebody recorded who has left, under the name on the sheet', () => {
    const after = edited(withCard, 'remove-person', { personId: 'p1' })
    expect(after.scorecard.get('k1')).toMatchObject({ interviewer: 'Ana Ruiz', interviewerId: null })
  })
})

describe('the look of documents', () => {
  test('is Cadre’s own until something is set, and the row goes when all is as before', () => {
    expect(brandOf(withSam).accent).toBe('0B4F6C')
    const red = edited(withSam, 'set-brand', { accent: '7A1F3D' })
    expect(brandOf(red)).toMatchObject({ accent: '7A1F3D', logo: null, styles: null })
    expect(edited(red, 'set-brand', { accent: '0B4F6C' }).brand.size).toBe(0)
  })
  test('an accent on which white text does not read is refused with the ratio and the nearest shade that does', () => {
    expect(() => work(withSam, anEdit('set-brand', { accent: 'FFCC00' }))).toThrow(
      /^White text on #FFCC00 has a contrast of 1\.5\d to 1, and it reads from 4\.5 to 1\. .* is #[0-9A-F]{6}\.$/,
    )
  })
  test.each([
    [{ accent: '7A1F3D' }, 'set the accent colour to #7A1F3D'],
    [{ accent: '0B4F6C' }, 'restore the accent colour'],
    [{ logo: null }, 'remove the logo'],
    [{ styles: { file: 'House.dotx', headingFont: null, bodyFont: null, styles: {} } }, 'take the styles of House.dotx'],
    [{ accent: '7A1F3D', logo: null }, 'change how documents look'],
  ])('history names what was set: %o', (patch, said) => {
    expect(words(withSam, 'set-brand', patch)).toBe(said)
  })
})
