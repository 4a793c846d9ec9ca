import type { DocumentKind } from '../../../src/contract/commands.ts'
import { Button } from '../../components/button.tsx'
import { Select, type Option } from '../../components/form.tsx'
import { useWorkspace } from '../../state/hooks.ts'
import { candidatesFor, type Subjects } from './subjects.ts'

export interface About {
  readonly posts: readonly Option<string>[]
  readonly people: readonly Option<string>[]
  readonly subjects: Subjects
  readonly pick: (change: Partial<Subjects>) => void
}

/** For whom a kit is, and which exercises it holds: a candidate’s own version, or one that can be changed. */
function KitChoice({ subjects: { post, seed, kitFor }, pick }: About) {
  const workspace = useWorkspace()
  const candidates = candidatesFor(workspace, post)
  const options = [{ value: '', label: 'No candidate' }, ...candidates.map(({ id, name }) => ({ value: id as string, label: name }))]
  return (
    <>
      <Select label="For" value={kitFor ?? ''} options={options} onChange={(id) => pick({ kitFor: id === '' ? null : id })} />
      {kitFor === null ? (
        <span className="doc-set">
          <span className="q2 nw" aria-live="polite">
            Version {seed}
          </span>
          <Button icon="back" kind="icon" aria-label="Version before" disabled={seed <= 1} onClick={() => pick({ seed: seed - 1 })} />
          <Button icon="swap" onClick={() => pick({ seed: seed + 1 })}>
            Another version
          </Button>
        </span>
      ) : (
        <span className="q2">Version {candidates.find(({ id }) => id === kitFor)?.seed}, the candidate’s own</span>
      )}
    </>
  )
}

/** What the chosen kind is about; nothing for a kind about the whole workspace. */
export function SubjectBar({ kind, about }: { readonly kind: DocumentKind; readonly about: About }) {
  const { posts, people, subjects, pick } = about
  const workspace = useWorkspace()
  switch (kind) {
    case 'job-description':
    case 'interview-kit':
      return (
        <div className="doc-bar">
          <Select label="Post" value={subjects.post} options={posts} onChange={(post) => pick({ post, kitFor: null })} />
          {kind === 'interview-kit' ? <KitChoice {...about} /> : null}
        </div>
      )
    case 'career-plan':
      if (subjects.personId === null) return null
      return (
        <div className="doc-bar">
          <Select label="About" value={subjects.personId} options={people} onChange={(personId) => pick({ personId })} />
        </div>
      )
    case 'decision-report': {
      const options = candidatesFor(workspace, null).map(({ id, name }) => ({ value: id as string, label: name }))
      if (subjects.candidateId === null) return null
      return (
        <div className="doc-bar">
          <Select label="About" value={subjects.candidateId} options={options} onChange={(candidateId) => pick({ candidateId })} />
        </div>
      )
    }
    default:
      return null
  }
}
