import { failureWords, Refusal } from '../../../src/base/failure.ts'
import { perValue } from '../../../src/base/per-value.ts'
import type { DocumentRequest } from '../../../src/contract/commands.ts'
import type { DocumentModel } from '../../../src/document/block.ts'
import { makeDocuments } from '../../../src/document/make.ts'
import type { DocumentContext } from '../../../src/document/material.ts'
import { requestKey } from '../../state/export-store.ts'
import { laidOut } from './preview/laid.ts'

/** The files of one request as they will be written, or why they cannot be. */
export type Made = { readonly models: readonly DocumentModel[]; readonly why: null } | { readonly models: null; readonly why: string }

const madeIn = perValue((_context: DocumentContext) => new Map<string, Made>())

function make(request: DocumentRequest, context: DocumentContext): Made {
  try {
    return { models: makeDocuments(request, context), why: null }
  } catch (cause) {
    if (cause instanceof Refusal) return { models: null, why: failureWords(cause.failure) }
    throw cause
  }
}

/** Worked out when first asked for, then remembered as long as nothing in the workspace changes. */
export function madeOf(request: DocumentRequest, context: DocumentContext): Made {
  const known = madeIn(context)
  const key = requestKey(request)
  const found = known.get(key) ?? make(request, context)
  known.set(key, found)
  return found
}
export const knownMade = (request: DocumentRequest, context: DocumentContext): Made | undefined => madeIn(context).get(requestKey(request))

/** Pages of all files of a request together. */
export const pagesIn = (models: readonly DocumentModel[]): number =>
  models.reduce((sum, model) => sum + laidOut(model).layout.pages.length, 0)

/** Names to choose a file by: its title, with what it is about where several share one. */
export const fileLabels = (models: readonly DocumentModel[]): readonly string[] =>
  models.map(({ title, subtitle }) => (models.filter((one) => one.title === title).length > 1 ? `${title}: ${subtitle}` : title))
