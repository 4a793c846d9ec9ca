import { useState } from 'react'
import type { Proof } from '../../../../src/model/system.ts'
import { chooseFile } from '../../../client/files.ts'
import { Button } from '../../../components/button.tsx'
import { Icon } from '../../../components/icon.tsx'
import { State } from '../../../components/state-words.tsx'
import { useTell, useTellRefusal } from '../../../state/hooks.ts'
import { linkWords, proofOf, sizeWords } from './proof.ts'

type FileProof = Extract<Proof, { kind: 'file' }>

function LinkLine({ url }: { readonly url: string }) {
  const tell = useTell()
  const copy = () =>
    navigator.clipboard.writeText(url).then(
      () => tell('good', 'Link copied.'),
      () => tell('bad', 'The link could not be copied. Select it and copy it by hand.'),
    )
  return (
    <>
      <Icon name="link" tone="q" />
      <span className="proof-name" title={url}>
        {linkWords(url)}
      </span>
      <Button kind="icon" icon="copy" size="sm" aria-label={`Copy the link ${linkWords(url)}`} onClick={() => void copy()} />
    </>
  )
}

/** A file stands by its fingerprint: given again, it is the same, or it is not. */
function FileLine({ file: { name, bytes, sha256 } }: { readonly file: FileProof }) {
  const tellRefusal = useTellRefusal()
  const [found, setFound] = useState<'same' | 'other' | null>(null)
  const check = async () => {
    const chosen = await chooseFile('')
    if (chosen !== null) setFound((await proofOf(chosen)).sha256 === sha256 ? 'same' : 'other')
  }
  return (
    <>
      <Icon name="document" tone="q" />
      <span className="proof-name" title={`SHA-256 ${sha256}`}>
        {name}
      </span>
      <span className="q sm nw">
        {sizeWords(bytes)}, SHA-256 {sha256.slice(0, 8)}…
      </span>
      <span role="status">
        {found === null ? null : found === 'same' ? <State tone="good">The same file</State> : <State tone="bad">Another file</State>}
      </span>
      <Button kind="quiet" size="sm" onClick={() => void check().catch(tellRefusal)}>
        Check a file
      </Button>
    </>
  )
}

/** One link or file that shows a practice. `onRemove` null: it can only be read. */
export function ProofLine({ proof, onRemove }: { readonly proof: Proof; readonly onRemove: (() => void) | null }) {
  const name = proof.kind === 'link' ? linkWords(proof.url) : proof.name
  return (
    <li className="proof">
      {proof.kind === 'link' ? <LinkLine url={proof.url} /> : <FileLine file={proof} />}
      {onRemove === null ? null : <Button kind="icon" icon="trash" size="sm" aria-label={`Remove ${name}`} onClick={onRemove} />}
    </li>
  )
}
