import { describe, expect, test } from 'vitest'
import {
  aboutWords,
  asked,
  candidatesFor,
  careerPeople,
  kitPosts,
  postKey,
  type Subjects,
} from '../../../../renderer/screens/documents/subjects.ts'
import { planOf } from '../../../../renderer/state/derived.ts'
import { standardFramework } from '../../../../src/framework/standard.ts'
import { emptyWorkspace, settingsOf } from '../../../../src/model/workspace.ts'
import { northwind, TODAY } from '../../../support/organisation.ts'

const workspace = northwind()
const plan = planOf(workspace, TODAY)
const [candidate] = candidatesFor(workspace, null)
const nobody: Subjects = { post: 'ai-reliability-engineer/4', seed: 3, kitFor: null, personId: null, candidateId: null }

describe('What documents are about', () => {
  test('posts begin with the plan’s hires, and people with those it moves', () => {
    const firstHire = plan.decisions.find(({ kind }) => kind === 'hire')
    expect(kitPosts(plan, standardFramework)[0]?.value).toBe(firstHire === undefined ? '' : postKey(firstHire.post))
    const posts = kitPosts(plan, standardFramework).map(({ value }) => value)
    expect(new Set(posts).size).toBe(posts.length)
    const firstMoved = plan.decisions.find(({ kind }) => kind !== 'hire')
    expect(careerPeople(workspace, plan)[0]?.value).toBe(firstMoved?.personId)
  })

  test('a kit for nobody has the chosen exercises, and one for a candidate has theirs', () => {
    expect(asked('interview-kit', nobody, workspace).request).toMatchObject({ seed: 3, candidateId: null })
    expect(asked('interview-kit', { ...nobody, kitFor: candidate?.id ?? '' }, workspace).request).toMatchObject({
      seed: candidate?.seed,
      candidateId: candidate?.id,
    })
  })

  test('only the candidates of a post are offered for its kit', () => {
    const all = candidatesFor(workspace, null)
    const posts = [...new Set(all.map(postKey))]
    expect(posts.flatMap((post) => candidatesFor(workspace, post))).toHaveLength(all.length)
    expect(candidatesFor(workspace, 'prompt-engineer/1')).toEqual([])
  })

  test('a kind that is about nobody says why and leads to where that is mended', () => {
    const empty = emptyWorkspace(settingsOf(workspace))
    expect(asked('career-plan', nobody, empty)).toMatchObject({ request: null, mend: { place: { screen: 'people' } } })
    expect(asked('decision-report', nobody, empty)).toMatchObject({ request: null, mend: { place: { screen: 'hiring' } } })
    expect(asked('interview-kit', { ...nobody, post: '' }, empty)).toMatchObject({ request: null, mend: { place: { screen: 'systems' } } })
  })

  test('the cards name whom a document is about', () => {
    const about = (subjects: Subjects, kind: 'interview-kit' | 'decision-report' | 'team-charter') => {
      const { request } = asked(kind, subjects, workspace)
      return request === null ? null : aboutWords(request, workspace, standardFramework)
    }
    expect(about(nobody, 'interview-kit')).toBe('AI Reliability Engineer L4')
    expect(about({ ...nobody, kitFor: candidate?.id ?? '' }, 'interview-kit')).toBe(`${candidate?.name}, AI Reliability Engineer L4`)
    expect(about({ ...nobody, candidateId: candidate?.id ?? '' }, 'decision-report')).toBe(candidate?.name)
    expect(about(nobody, 'team-charter')).toBeNull()
  })
})
