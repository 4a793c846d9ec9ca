import { Level, RoleId } from '../../../src/model/vocabulary.ts'
import type { Decision, Post } from '../../../src/planning/plan.ts'
import { Button } from '../../components/button.tsx'
import { Segmented, Select } from '../../components/form.tsx'
import { useFramework, useGo, useWorkspace } from '../../state/hooks.ts'
import { isFor } from './candidates/candidate-lines.ts'
import { hireLabel, levelsOf, postAt } from './seat.ts'

/** What of a seat is shown: its interviews, or who is interviewed. */
export type View = 'loop' | 'candidates'

interface SeatBarProps {
  readonly hires: readonly Decision[]
  /** The planned hire shown; null when the role and level are chosen by hand. */
  readonly decision: Decision | null
  readonly post: Post
  readonly seed: number
  readonly view: View
  readonly onView: (view: View) => void
  readonly onOwn: (post: Post | null) => void
  readonly onSeed: (seed: number) => void
}

const BY_HAND = 'by-hand'

function ByHand({ post, onOwn }: Pick<SeatBarProps, 'post' | 'onOwn'>) {
  const framework = useFramework()
  const levels = levelsOf(framework.roles.find(({ id }) => id === post.role))
  return (
    <>
      <Select
        label="Role"
        value={post.role}
        options={framework.roles.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id) => onOwn(postAt(framework, RoleId.parse(id), post.level))}
      />
      <Select
        label="Level"
        value={String(post.level)}
        options={levels.map((level) => ({ value: String(level), label: String(level) }))}
        onChange={(level) => onOwn({ ...post, level: Level.parse(Number(level)) })}
      />
    </>
  )
}

/** Which seat, and which version of its exercises. */
export function SeatBar({ hires, decision, post, seed, view, onView, onOwn, onSeed }: SeatBarProps) {
  const framework = useFramework()
  const go = useGo()
  const { candidate } = useWorkspace()
  const count = [...candidate.values()].filter(isFor(post)).length
  const views = [
    { value: 'loop', label: 'Loop' },
    { value: 'candidates', label: count === 0 ? 'Candidates' : `Candidates, ${count}` },
  ] as const
  const options = [
    ...hires.map((hire, nth) => ({ value: hire.id, label: hireLabel(hire, nth, framework) })),
    { value: BY_HAND, label: 'Any role and level' },
  ]
  const choose = (id: string) => {
    onOwn(id === BY_HAND ? post : null)
    if (id !== BY_HAND) go({ screen: 'hiring', id })
  }
  return (
    <div className="seat-bar">
      {hires.length === 0 ? null : <Select label="Seat" value={decision?.id ?? BY_HAND} options={options} onChange={choose} />}
      {decision === null ? <ByHand post={post} onOwn={onOwn} /> : null}
      <Segmented label="What is shown" options={views} value={view} onChange={onView} />
      <span className="row seat-version">
        <span className="q2 nw" aria-live="polite">
          Version {seed}
        </span>
        <Button icon="back" kind="icon" aria-label="Version before" disabled={seed <= 1} onClick={() => onSeed(seed - 1)} />
        <Button icon="swap" onClick={() => onSeed(seed + 1)}>
          Another version
        </Button>
      </span>
    </div>
  )
}
