import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allRequests, makeDocuments } from '../../src/document/make.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { anyOrganisation, northwind } from '../support/organisation.ts'
import { onlyPay, paidTimes, payHidden } from '../support/pay.ts'
import { inUse, withScenarios } from './plans.ts'
import { contextOf, documentsOf } from './workspaces.ts'

/** Everything in every document of a workspace: words, numbers of charts, names of files. */
const told = (workspace: Workspace): string => JSON.stringify(documentsOf(workspace))
const rich = withScenarios(inUse(northwind()))

describe('where pay is hidden', () => {
  test('no document of a plan in use tells an amount; shown, they do', () => {
    const workspace = onlyPay(paidTimes(rich, 1))
    expect(told(workspace)).toContain('CHF')
    expect(told(payHidden(workspace))).not.toContain('CHF')
  })

  test('all documents are the same however much anybody is paid: nothing in them can tell pay', () => {
    const [one, other] = [1, 1.37].map((times) => payHidden(paidTimes(rich, times)))
    if (one === undefined || other === undefined) throw new Error('two workspaces')
    expect(told(one)).toBe(told(other))
    expect(told(paidTimes(rich, 1))).not.toBe(told(paidTimes(rich, 1.37)))
  })

  test('the same holds for any organisation', () => {
    fc.assert(
      fc.property(anyOrganisation, fc.constantFrom(0.61, 1.9), (workspace, times) => {
        const headcount = (of: Workspace): string => JSON.stringify(makeDocuments({ kind: 'headcount-plan' }, contextOf(payHidden(of))))
        expect(headcount(paidTimes(workspace, times))).toBe(headcount(paidTimes(workspace, 1)))
      }),
      { numRuns: 25 },
    )
  })

  test('the documents that would hold cost say so, in a line', () => {
    const context = contextOf(payHidden(rich))
    for (const request of allRequests(context).filter(({ kind }) =>
      ['headcount-plan', 'maturity-report', 'job-description'].includes(kind),
    ))
      expect(JSON.stringify(makeDocuments(request, context))).toContain('Pay is hidden in this workspace')
  })
})
