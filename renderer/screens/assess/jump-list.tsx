import type { KeyboardEvent } from 'react'
import type { Practice } from '../../../src/framework/framework.ts'
import type { System } from '../../../src/model/system.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { dimensionIcon } from '../../components/icon-for.ts'
import { Icon } from '../../components/icon.tsx'
import { LevelBadge } from '../../components/level.tsx'
import { useFramework } from '../../state/hooks.ts'
import { scoreSign } from '../system/assessment/scores.ts'
import type { Answering } from '../system/assessment/use-answers.ts'
import { byDimension } from './asked.ts'
import { LeftOut } from './left-out.tsx'

/** Up and down move among the practices, as in a list. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const all = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('.ask-jump')]
  const at = all.findIndex((one) => one === document.activeElement)
  event.preventDefault()
  all[Math.min(all.length - 1, Math.max(0, at + step))]?.focus()
}

interface JumpProps {
  readonly practice: Practice
  readonly answers: System['answers']
  readonly current: boolean
  readonly onJump: () => void
}

function Jump({ practice, answers, current, onJump }: JumpProps) {
  return (
    <li>
      <button type="button" className="ask-jump" autoFocus={current} aria-current={current ? 'step' : undefined} onClick={onJump}>
        <LevelBadge level={practice.level} />
        <span>{practice.name}</span>
        <b>{scoreSign(answers[practice.id]?.score)}</b>
      </button>
    </li>
  )
}

interface JumpListProps {
  readonly answering: Answering
  readonly asked: readonly Practice[]
  readonly current: Practice | null
  readonly onJump: (practice: Practice) => void
  readonly onClose: () => void
}

/** Every practice asked, by dimension and level: picking one goes there. */
export function JumpList({ answering, asked, current, onJump, onClose }: JumpListProps) {
  const framework = useFramework()
  const { system, own, readOnly } = answering
  return (
    <Dialog
      wide
      open
      title="List of practices"
      onClose={onClose}
      note="Arrow keys move, Enter goes there"
      actions={<Button onClick={onClose}>Close</Button>}
    >
      <div className="ask-list" onKeyDown={moveFocus} role="presentation">
        {byDimension(asked, framework).map(({ dimension, practices }) => (
          <section key={dimension.id}>
            <h3>
              <Icon name={dimensionIcon[dimension.id]} tone="q" /> {dimension.name}
            </h3>
            <ul>
              {practices.map((practice) => (
                <Jump
                  key={practice.id}
                  practice={practice}
                  answers={system.answers}
                  current={practice.id === current?.id}
                  onJump={() => {
                    onClose()
                    onJump(practice)
                  }}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <LeftOut system={system} canTakeIn={own === null && !readOnly} />
    </Dialog>
  )
}
