import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextBest, practiceGroups } from '../../../../renderer/screens/system/improvements/choices.ts'
import { standingChange } from '../../../../renderer/screens/system/improvements/consequences.ts'
import { draftOf, improvementOf, newDraft, scoresAbove } from '../../../../renderer/screens/system/improvements/improvement-draft.ts'
import { raisesWords } from '../../../../renderer/screens/system/improvements/raises.ts'
import { statement, warning } from '../../../../renderer/screens/system/improvements/statement.ts'
import { PlainDate } from '../../../../src/base/date.ts'
import { standardFramework } from '../../../../src/framework/standard.ts'
import { improved, projection } from '../../../../src/maturity/projection.ts'
import { standing } from '../../../../src/maturity/standing.ts'
import { Improvement } from '../../../../src/model/improvement.ts'
import type { System } from '../../../../src/model/system.ts'
import { answer, practicesOf, system, wholeTo } from '../../../maturity/systems.ts'

const today = PlainDate.parse('2026-11-24')
const improvement = (practiceId: string, given: Partial<Record<keyof Improvement, string | number | null>> = {}): Improvement =>
  Improvement.parse({
    id: `i ${practiceId}`,
    systemId: 's1',
    practiceId,
    to: 1,
    ownerId: 'p1',
    by: '2027-09-30',
    note: '',
    doneOn: null,
    ...given,
  })
const leads = (of: System, open: readonly Improvement[]) => projection(of, open, standardFramework)
const atThree = system({ answers: wholeTo(3) })
const levelFour = standardFramework.practices.filter(({ level }) => level === 4).map(({ id }) => id)

describe('the sentence above the improvements', () => {
  test('names the level today, the level then, how many and the last day', () => {
    expect(
      statement(
        leads(
          atThree,
          levelFour.map((id) => improvement(id)),
        ),
      ),
    ).toMatch(/^3 today, 4 with (\d+|[a-z]+) improvements done by 30 Sep 2027$/)
  })

  test('says when the level stays, and leaves the day out when one has none', () => {
    const one = improvement(levelFour[0] ?? '')
    expect(statement(leads(atThree, [one]))).toBe('3 today, still 3 with one improvement done by 30 Sep 2027')
    expect(statement(leads(atThree, [one, improvement(levelFour[1] ?? '', { by: null })]))).toBe(
      '3 today, still 3 with two improvements done',
    )
  })

  test('says that nobody has looked', () => {
    const two = practicesOf('cost', 2).map(({ id }) => improvement(id))
    expect(statement(leads(system({}), two))).toMatch(/^Not assessed today, 1 with /)
  })
})

test('improvements without owner or day, or past their day, are warned of in one sentence', () => {
  const [a = '', b = '', c = ''] = levelFour
  expect(warning([improvement(a)], today)).toBeNull()
  expect(warning([improvement(a, { by: today })], today)).toBeNull()
  expect(
    warning([improvement(a, { ownerId: null }), improvement(b, { by: null, ownerId: null }), improvement(c, { by: '2026-11-23' })], today),
  ).toMatch(/^Two improvements have no owner, one has no day and one is past its day:/)
})

describe('what can be planned', () => {
  test('is every practice that is not whole, not planned and not of a dimension that is left out', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...standardFramework.practices.map(({ id }) => id)), fc.constantFrom(0, 0.25, 0.5, 1)),
        fc.subarray(levelFour),
        fc.boolean(),
        (scores, planned, leavesOut) => {
          const of = system({
            answers: Object.fromEntries(Object.entries(scores).map(([id, score]) => [id, answer(score)])),
            excluded: leavesOut ? [{ dimension: 'knowledge', reason: 'No documents' }] : [],
          })
          const at = standing(of, standardFramework)
          const open = planned.map((id) => improvement(id))
          const offered = practiceGroups(at, standardFramework, open).flatMap(({ practices }) => practices.map(({ id }) => id))
          const wanted = standardFramework.practices.filter(
            ({ id, dimension }) => (of.answers[id]?.score ?? 0) < 1 && !planned.includes(id) && !(leavesOut && dimension === 'knowledge'),
          )
          expect(offered.toSorted()).toEqual(wanted.map(({ id }) => id).toSorted())
          for (const { practice } of nextBest(at, standardFramework, open)) expect(offered).toContain(practice.id)
          for (const id of offered) expect(scoresAbove(of, id)).toContain(1)
        },
      ),
      { numRuns: 60 },
    )
  })
})

test('a draft becomes the improvement it was made from, and none while its day is not one', () => {
  const one = improvement(levelFour[0] ?? '', { to: 0.5, note: 'Start small' })
  expect(improvementOf(draftOf(one), one.id, one.systemId)).toEqual(one)
  expect(improvementOf({ ...draftOf(one), by: '2027-02-31' }, one.id, one.systemId)).toBeNull()
  expect(improvementOf({ ...draftOf(one), by: '', ownerId: '' }, one.id, one.systemId)).toMatchObject({ by: null, ownerId: null })
})

test('a new draft goes to the owner of the system, by the day of its target', () => {
  const of = { ...atThree, target: { level: 4 as const, by: today } }
  const [practice] = practicesOf('cost', 4)
  if (practice === undefined) throw new Error('cost has no level 4')
  expect(newDraft(of, practice.id)).toMatchObject({ to: 1, ownerId: '', by: today })
})

test('what an improvement raises is named, and what does not change is not', () => {
  const cost = practicesOf('cost', 4).map(({ id }) => improvement(id))
  const { steps, now, then } = leads(atThree, cost)
  expect(steps.map(raisesWords)).toEqual(['Cost to 3+', 'Cost to 4'])
  expect(standingChange(now, then).map(({ what }) => what)).toEqual(['The whole system', 'Cost discipline'])
  expect(standingChange(now, now)).toEqual([])
  expect(standing(improved(atThree, cost), standardFramework)).toEqual(then)
})
