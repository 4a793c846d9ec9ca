import { useRef, useState } from 'react'
import type { Practice } from '../../../../src/framework/framework.ts'
import type { Proof } from '../../../../src/model/system.ts'
import { chooseFile } from '../../../client/files.ts'
import { Button } from '../../../components/button.tsx'
import { useTellRefusal } from '../../../state/hooks.ts'
import { KeyCap, keyed } from './keys.tsx'
import { LinkForm } from './link-form.tsx'
import { ProofLine } from './proof-line.tsx'
import { proofOf, withoutProof, withProof } from './proof.ts'
import type { ChangeAnswer } from './use-answers.ts'

const MOST = 20
/** Said wherever files are added. */
export const KEPT = 'Of a file Cadre keeps the name, size and fingerprint, never the file.'

interface ProofsProps {
  readonly practice: Practice
  readonly proofs: readonly Proof[]
  readonly readOnly: boolean
  readonly keys: boolean
  readonly change: ChangeAnswer
}

interface AddProofProps {
  readonly keys: boolean
  /** The form for a link has just closed: the focus comes back here. */
  readonly focused: boolean
  readonly onLink: () => void
  readonly onFile: () => void
}

function AddProof({ keys, focused, onLink, onFile }: AddProofProps) {
  const kind = keys ? 'normal' : 'quiet'
  return (
    <div className="row wrap proof-add">
      <Button size="sm" kind={kind} icon="link" autoFocus={focused} onClick={onLink} {...keyed('L', keys)}>
        Add a link <KeyCap letter="L" shown={keys} />
      </Button>
      <Button size="sm" kind={kind} icon="document" title={KEPT} onClick={onFile} {...keyed('F', keys)}>
        Add a file <KeyCap letter="F" shown={keys} />
      </Button>
      {keys ? <span className="q sm">{KEPT}</span> : null}
    </div>
  )
}

/** Links and files that show a practice. */
export function Proofs({ practice, proofs, readOnly, keys, change }: ProofsProps) {
  const [linking, setLinking] = useState<'not-yet' | 'now' | 'before'>('not-yet')
  const root = useRef<HTMLDivElement>(null)
  const tellRefusal = useTellRefusal()
  const write = (how: (proofs: readonly Proof[]) => readonly Proof[]) =>
    change(practice, (now) => now && { ...now, proofs: how(now.proofs) })
  const add = (proof: Proof) => write((now) => withProof(now, proof))
  // What had the focus goes with the line.
  const remove = (proof: Proof) => write((now) => withoutProof(now, proof)).then((done) => done && root.current?.focus())
  const addFile = async () => {
    const file = await chooseFile('')
    if (file !== null) await add(await proofOf(file))
  }
  const full = proofs.length >= MOST
  return (
    <div ref={root} tabIndex={-1} className="proofs-root">
      {proofs.length === 0 ? null : (
        <ul className="proofs" aria-label={`Links and files for ${practice.name}`}>
          {proofs.map((proof) => (
            <ProofLine
              key={proof.kind === 'link' ? proof.url : proof.sha256}
              proof={proof}
              onRemove={readOnly ? null : () => void remove(proof)}
            />
          ))}
        </ul>
      )}
      {linking === 'now' ? (
        <LinkForm practice={practice} onClose={() => setLinking('before')} onAdd={add} />
      ) : readOnly || full ? null : (
        <AddProof
          keys={keys}
          focused={linking === 'before'}
          onLink={() => setLinking('now')}
          onFile={() => void addFile().catch(tellRefusal)}
        />
      )}
      {full && !readOnly ? <p className="q sm">A practice has at most {MOST} links and files. Remove one to add another.</p> : null}
    </div>
  )
}
