import { fileTrouble } from '../../../../src/base/failure.ts'
import { Proof } from '../../../../src/model/system.ts'

type FileProof = Extract<Proof, { kind: 'file' }>

const LARGEST = 512 * 1024 * 1024

/** What is kept of a file: its name, its size and the SHA-256 of its bytes. Throws a Refusal when it is over 512 MB. */
export async function proofOf(file: File): Promise<FileProof> {
  if (file.size > LARGEST) throw fileTrouble('too-large', file.name, 'at most 512 MB')
  const bytes = await file.arrayBuffer().catch(() => {
    throw fileTrouble('unreadable', file.name)
  })
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return { kind: 'file', name: file.name, bytes: file.size, sha256 }
}

const sameProof = (a: Proof, b: Proof): boolean =>
  a.kind === 'link' ? b.kind === 'link' && a.url === b.url : b.kind === 'file' && a.sha256 === b.sha256

/** With one more link or file; a file seen before is not kept twice, and takes its new name. */
export const withProof = (proofs: readonly Proof[], proof: Proof): readonly Proof[] => [
  ...proofs.filter((one) => !sameProof(one, proof)),
  proof,
]
export const withoutProof = (proofs: readonly Proof[], proof: Proof): readonly Proof[] => proofs.filter((one) => !sameProof(one, proof))

/** The link as typed, with https:// where nothing was said; a sentence when it is no link. */
export function linkTyped(text: string): { readonly proof: Proof | null; readonly wrong: string | null } {
  const plain = text.trim()
  if (plain === '') return { proof: null, wrong: null }
  // Browsers take a space in an address where other readers refuse it.
  if (/\s/.test(plain)) return { proof: null, wrong: 'A link holds no spaces. Copy it whole from the address bar.' }
  const found = Proof.safeParse({ kind: 'link', url: /^[a-z][a-z+.-]*:/i.test(plain) ? plain : `https://${plain}` })
  return found.success
    ? { proof: found.data, wrong: null }
    : { proof: null, wrong: found.error.issues[0]?.message ?? 'A link starts with https:// or http://.' }
}

const units = ['bytes', 'kB', 'MB', 'GB'] as const

/** "912 bytes", "14 kB", "3.2 MB" */
export function sizeWords(bytes: number): string {
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3))
  const amount = bytes / 1000 ** step
  return `${step > 0 && amount < 10 ? amount.toFixed(1) : Math.round(amount)} ${units[step] ?? ''}`
}

/** "docs.example.org/runbook" */
export const linkWords = (url: string): string => url.replace(/^https?:\/\//, '').replace(/\/$/, '')
