import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/base/date.ts'
import { standardFramework } from '../../src/framework/standard.ts'
import { failureAnswers } from '../../src/maturity/failures.ts'
import { standing } from '../../src/maturity/standing.ts'
import { applyChanges } from '../../src/model/change.ts'
import { work } from '../../src/model/edit.ts'
import type { Safeguard } from '../../src/model/safeguard.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { plan } from '../../src/planning/make-plan.ts'
import type { Finding } from '../../src/structure/finding.ts'
import { structure } from '../../src/structure/make-structure.ts'
import { personOf, systemOf, TODAY, workspaceOf } from '../support/organisation.ts'
import { anyGuarded, modeIds, safeguardOf, withSafeguards } from '../support/safeguards.ts'

function findings(workspace: Workspace): readonly Finding[] {
  const made = plan(workspace, standardFramework, TODAY)
  return structure(workspace, standardFramework, made, made.headcountNow).findings
}
const failures = (workspace: Workspace): readonly Finding[] => findings(workspace).filter(({ rule }) => rule === 'failure-mode')

const at = (level: 2 | 3): Workspace =>
  workspaceOf([personOf('p0', 'ai-systems-engineer', 3)], [systemOf('a', { level, target: null, ownerId: 'p0' })])
const whole = (given: Partial<Record<keyof Safeguard, string | null>> = {}): readonly Safeguard[] =>
  modeIds.map((mode) => safeguardOf('a', mode, { ownerId: 'p0', ...given }))
/** The finding about a system of level 3 with these answers. */
const about = (safeguards: readonly Safeguard[]): Finding | undefined => failures(withSafeguards(at(3), safeguards))[0]

describe('in any organisation', () => {
  test('a system has one finding when it is asked for answers and leaves one open, serious when one of them says nothing', () => {
    fc.assert(
      fc.property(anyGuarded, (workspace) => {
        const open = failureAnswers(workspace, standardFramework, TODAY).filter((one) => one.open.length > 0)
        const said = ({ safeguard }: (typeof open)[number]): boolean =>
          safeguard !== null && `${safeguard.detectedBy}${safeguard.limitedBy}${safeguard.recoveredBy}`.trim() !== ''
        const wanted = new Map(
          [...Map.groupBy(open, ({ system }) => system.id)].map(([id, all]) => [id, all.every(said) ? 'watch' : 'serious']),
        )
        const found = failures(workspace)
        expect(new Map(found.map(({ systems: [id = ''], severity }) => [id, severity]))).toEqual(wanted)
        expect(found).toHaveLength(wanted.size)
        for (const { systems } of found)
          for (const id of systems) {
            const system = workspace.system.get(id)
            expect(system !== undefined && standing(system, standardFramework).level).toBeGreaterThanOrEqual(3)
          }
      }),
      { numRuns: 60 },
    )
  })

  test('doing what a finding offers removes it, and brings none more severe', () => {
    let done = 0
    fc.assert(
      fc.property(anyGuarded, (workspace) => {
        const before = new Set(findings(workspace).map(({ id }) => id))
        for (const { id, fix, severity } of failures(workspace)) {
          if (fix.edit === null) continue
          done += 1
          const left = findings(applyChanges(workspace, work(workspace, fix.edit).changes))
          expect(left.map((one) => one.id)).not.toContain(id)
          expect(left.filter((one) => !before.has(one.id) && one.severity === 'serious' && severity === 'watch')).toEqual([])
        }
      }),
      { numRuns: 60 },
    )
    expect(done).toBeGreaterThan(0)
  })

  test('no words hold an id or a gap', () => {
    fc.assert(
      fc.property(anyGuarded, (workspace) => {
        for (const { title, detail, fix } of failures(workspace))
          expect(`${title} ${detail} ${fix.words}`).not.toMatch(/undefined|null|NaN|[a-z]-[a-z]+-| {2}|\.\./)
      }),
      { numRuns: 60 },
    )
  })
})

test('a system below level 3 is asked for nothing', () => {
  expect(failures(at(2))).toEqual([])
})

test('a system that is to be sunset is asked for nothing', () => {
  const workspace = at(3)
  const [system] = workspace.system.values()
  const sunset = work(workspace, {
    kind: 'take-choice',
    given: {
      choice: { id: 'c', systemId: system?.id ?? '', kind: 'pilot', answer: 'sunset', by: addDays(TODAY, 90), reason: '', on: TODAY },
    },
  })
  expect(failures(workspace)).toHaveLength(1)
  expect(failures(applyChanges(workspace, sunset.changes))).toEqual([])
})

test('a system that says nothing is told so in one finding, with where to begin', () => {
  expect(about([])).toMatchObject({
    severity: 'serious',
    title: 'System a has no answer to any of five failure modes',
    systems: ['a'],
    people: ['p0'],
    fix: {
      words: 'Say under Failure modes of System a what detects, limits and recovers cost runaway, and who owns it.',
      edit: null,
    },
  })
})

test('an answer that lacks parts names them, and an old rehearsal its day', () => {
  const [first, ...rest] = whole()
  const partial = safeguardOf('a', first?.mode ?? '', { limitedBy: '', ownerId: 'p0', rehearsedOn: '2025-01-02' })
  expect(about([partial, ...rest])).toMatchObject({
    severity: 'watch',
    title: 'System a answers one of five failure modes only in part',
    detail: 'Cost runaway: nothing limits it, last rehearsed on 2 Jan 2025.',
    fix: { words: 'Complete the answer to cost runaway under Failure modes of System a.', edit: null },
  })
})

test('rehearsals that are out of date ask for nothing but rehearsing', () => {
  expect(about(whole({ rehearsedOn: addDays(TODAY, -400) }))?.fix.words).toMatch(/^Rehearse cost runaway, .*, then record the day under/)
  expect(about(whole({ rehearsedOn: addDays(TODAY, 3) }))?.detail).toMatch(/which is still to come/)
  expect(about(whole())).toBeUndefined()
})

test('answers that only lack an owner can be given to the owner of the system in one step', () => {
  const workspace = withSafeguards(at(3), whole({ ownerId: null }))
  const [finding] = failures(workspace)
  expect(finding?.fix.words).toMatch(/^Let Person p0, who owns System a, answer for cost runaway, .* too\.$/)
  const { edit } = finding?.fix ?? { edit: null }
  if (edit === null) throw new Error('the finding offers nothing')
  const { words, changes } = work(workspace, edit)
  expect(words).toBe('give the failure answers of System a to Person p0')
  expect([...applyChanges(workspace, changes).safeguard.values()].map(({ ownerId }) => ownerId)).toEqual(modeIds.map(() => 'p0'))
})
