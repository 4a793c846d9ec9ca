import { useState } from 'react'
import { quarterWords } from '../../../src/base/quarter.ts'
import type { Structure } from '../../../src/structure/structure.ts'
import { Button } from '../../components/button.tsx'
import { Segmented } from '../../components/form.tsx'
import { SourceTag } from '../../components/source-tag.tsx'
import { numberTyped } from '../../components/typed.ts'
import { useFramework, usePlan } from '../../state/hooks.ts'
import { MOST_SIZE, shapeOptions, type View } from './view.ts'

interface SizeBarProps {
  readonly structure: Structure
  readonly view: View
  readonly onView: (view: View) => void
}

function SizeField({ size, onSize }: { readonly size: number; readonly onSize: (size: number) => void }) {
  const [text, setText] = useState(String(size))
  const { value } = numberTyped(text, 1, MOST_SIZE)
  const write = () => {
    if (value === null || !Number.isInteger(value)) setText(String(size))
    else if (value !== size) onSize(value)
  }
  return (
    <input
      className="input num size-field"
      inputMode="numeric"
      aria-label="Engineers"
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={write}
      onKeyDown={(event) => event.key === 'Enter' && write()}
    />
  )
}

/** Which team is drawn, and what a team of its size needs. */
export function SizeBar({ structure, view, onView }: SizeBarProps) {
  const framework = useFramework()
  const plan = usePlan()
  const shapes = shapeOptions(framework)
  const last = plan.quarters.at(-1)
  const choose = (size: number) =>
    onView(size === plan.headcountThen ? { kind: 'planned' } : size === plan.headcountNow ? { kind: 'today' } : { kind: 'size', size })
  return (
    <div className="size-bar">
      <div className="row wrap">
        <span className="row">
          <span className="q2">Team size</span>
          <Segmented
            label="Team size"
            options={shapes}
            value={structure.shape}
            onChange={(shape) => onView({ kind: 'size', size: shapes.find(({ value }) => value === shape)?.size ?? 1 })}
          />
          <SizeField key={structure.size} size={structure.size} onSize={choose} />
          <span className="q2">engineers</span>
        </span>
        <span className="sp" />
        {view.kind === 'size' ? (
          <Button icon="back" onClick={() => onView({ kind: 'planned' })}>
            Back to your team
          </Button>
        ) : (
          <Segmented
            label="When"
            options={[
              { value: 'today', label: `Today, ${plan.headcountNow}` },
              { value: 'planned', label: `${last === undefined ? 'Planned' : quarterWords(last.quarter)}, ${plan.headcountThen}` },
            ]}
            value={view.kind}
            onChange={(kind) => onView({ kind })}
          />
        )}
      </div>
      <p className="q2 sm">
        {view.kind === 'size' ? 'A shape to compare with, not your team: today’s people stand where their role and level fit. ' : ''}
        {structure.asks} <SourceTag source={structure.source} />
      </p>
    </div>
  )
}
