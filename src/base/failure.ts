/** Why something did not happen, as data that survives any boundary. `failureWords` says it to a person. */
export type Failure =
  | { readonly kind: 'invalid'; readonly problems: readonly string[] }
  | { readonly kind: 'missing'; readonly what: string }
  | { readonly kind: 'file'; readonly trouble: FileTrouble; readonly file: string; readonly detail?: string }
  | { readonly kind: 'unexpected'; readonly reference: string }

export type FileTrouble =
  | 'not-found'
  | 'exists'
  | 'not-a-workspace'
  | 'newer'
  | 'damaged'
  | 'no-permission'
  | 'disk-full'
  | 'too-large'
  | 'read-only'
  | 'unreadable'

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure }

/** The one error thrown on purpose; anything else is a bug and crosses a boundary as `unexpected`. */
export class Refusal extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failureWords(failure))
    this.name = 'Refusal'
    this.failure = failure
  }
}

export const refused = (failure: Failure): Result<never> => ({ ok: false, failure })
export const invalid = (...problems: readonly string[]): Refusal => new Refusal({ kind: 'invalid', problems })
export const missing = (what: string): Refusal => new Refusal({ kind: 'missing', what })
export const fileTrouble = (trouble: FileTrouble, file: string, detail?: string): Refusal =>
  new Refusal({ kind: 'file', trouble, file, ...(detail === undefined ? {} : { detail }) })

const fileWords: Record<FileTrouble, (file: string, detail: string) => string> = {
  'not-found': (file) => `${file} is not there. Check the name, or open another file.`,
  exists: (file) => `${file} is already there and was left as it is. Choose another name.`,
  'not-a-workspace': (file, detail) => `${file} is not a Cadre workspace${detail}. Choose a file that Cadre made; its name ends in .cadre.`,
  newer: (file, detail) => `${file} was saved by a newer Cadre${detail}. Update Cadre to open it; the file was not changed.`,
  damaged: (file, detail) => `${file} is damaged${detail}. It was not changed. Open a backup of it instead.`,
  'no-permission': (file) => `Cadre may not write to ${file}. Choose a folder you can write to; nothing was changed.`,
  'disk-full': (file) => `The disk that holds ${file} is full. Free some space and try again; nothing was changed.`,
  'too-large': (file, detail) => `${file} is too large${detail}. Nothing was read.`,
  'read-only': (file, detail) => `${file} is open to read only${detail}. Save a copy to change it.`,
  unreadable: (file, detail) => `${file} cannot be read${detail}. Nothing was changed.`,
}

/** What happened and what to do next, in sentences. */
export function failureWords(failure: Failure): string {
  switch (failure.kind) {
    case 'invalid':
      return failure.problems.join(' ')
    case 'missing':
      return `${failure.what} is not there.`
    case 'file':
      return fileWords[failure.trouble](failure.file, failure.detail === undefined ? '' : `: ${failure.detail}`)
    case 'unexpected':
      return `Something went wrong inside Cadre; your file was not changed. Reference ${failure.reference}.`
    default:
      return failure satisfies never
  }
}

/** What zod found, one sentence a problem; a message that is no sentence of ours gets the field it stands in. */
export const problemWords = (issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]): readonly string[] =>
  issues.map(({ path, message }) => (path.length === 0 || message.endsWith('.') ? message : `${String(path.at(-1))}: ${message}`))
