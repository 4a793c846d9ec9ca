import { useEffect, useMemo, useState } from 'react'
import type { DocumentKind, DocumentRequest } from '../../../src/contract/commands.ts'
import type { DocumentContext } from '../../../src/document/material.ts'
import { documentKinds } from '../../components/document-kinds.ts'
import { useBank, useFramework, usePlan, useToday, useWorkspace } from '../../state/hooks.ts'
import { knownMade, madeOf, pagesIn, type Made } from './made.ts'
import { asked, candidatesFor, careerPeople, kitPosts, type Asked, type Subjects } from './subjects.ts'

/** What the documents are about: as picked, else the first hire of the plan, the first person it moves, the first candidate. */
export function useSubjects() {
  const plan = usePlan()
  const framework = useFramework()
  const workspace = useWorkspace()
  const posts = useMemo(() => kitPosts(plan, framework), [plan, framework])
  const people = useMemo(() => careerPeople(workspace, plan), [workspace, plan])
  const [picked, pick] = useState<Partial<Subjects>>({})
  const subjects = useMemo((): Subjects => {
    const post = picked.post ?? posts[0]?.value ?? ''
    const known = <T extends string | null | undefined>(id: T, ids: readonly string[]) => (id != null && ids.includes(id) ? id : null)
    const ofPost = candidatesFor(workspace, post).map(({ id }) => id as string)
    const all = candidatesFor(workspace, null).map(({ id }) => id as string)
    return {
      post,
      seed: picked.seed ?? 1,
      kitFor: known(picked.kitFor, ofPost),
      personId:
        known(
          picked.personId,
          people.map(({ value }) => value),
        ) ??
        people[0]?.value ??
        null,
      candidateId: known(picked.candidateId, all) ?? all[0] ?? null,
    }
  }, [picked, posts, people, workspace])
  return { posts, people, subjects, pick: (change: Partial<Subjects>) => pick((before) => ({ ...before, ...change })) }
}

/** One kind as the screen shows it: nothing made yet, made, or refused. */
export interface Shown {
  readonly kind: DocumentKind
  readonly asked: Asked
  readonly made: Made | null
  /** Pages of all its files; null until they are laid out. */
  readonly pages: number | null
}

function useContextOfDocuments(): DocumentContext | null {
  const workspace = useWorkspace()
  const framework = useFramework()
  const today = useToday()
  const bank = useBank()
  return useMemo(() => (bank === null ? null : { workspace, framework, bank, today }), [workspace, framework, today, bank])
}

const laid = new WeakSet<Made>()

/** Every kind about the chosen subjects: the open one at once, the others one by one while nothing else is to do. */
export function useDocuments(subjects: Subjects, open: DocumentKind): readonly Shown[] {
  const workspace = useWorkspace()
  const context = useContextOfDocuments()
  const [, setCount] = useState(0)
  const shown = documentKinds.map(({ kind }): Shown => {
    const one = asked(kind, subjects, workspace)
    const made =
      context === null || one.request === null
        ? null
        : kind === open
          ? madeOf(one.request, context)
          : (knownMade(one.request, context) ?? null)
    return { kind, asked: one, made, pages: made?.models != null && laid.has(made) ? pagesIn(made.models) : null }
  })
  const next = shown.find(
    ({ asked: { request }, made, pages }) => request !== null && (made === null || (made.models !== null && pages === null)),
  )
  const request: DocumentRequest | null = next?.asked.request ?? null
  useEffect(() => {
    if (context === null || request === null) return undefined
    const waiting = requestIdleCallback(() => {
      const made = madeOf(request, context)
      if (made.models !== null) pagesIn(made.models)
      laid.add(made)
      setCount((count) => count + 1)
    })
    return () => cancelIdleCallback(waiting)
  }, [context, request])
  return shown
}
