import type { ReactNode } from 'react'
import type { Practice } from '../../../../src/framework/framework.ts'
import { useFramework } from '../../../state/hooks.ts'

/** A practice in a table: its name, where it belongs, and what is noted of it. `children`: the name as a control. */
export function PracticeName({
  practice,
  note = '',
  children,
}: {
  readonly practice: Practice | null
  readonly note?: string
  readonly children?: ReactNode
}) {
  const { dimensions } = useFramework()
  const dimension = dimensions.find(({ id }) => id === practice?.dimension)
  return (
    <span className="two">
      {children ?? <span className="name">{practice?.name ?? 'A practice of another version'}</span>}
      <small className="imp-of" {...(note === '' ? {} : { title: note })}>
        {practice === null || dimension === undefined ? 'No longer asked' : `${dimension.name}, level ${practice.level}`}
        {note === '' ? '' : `. ${note}`}
      </small>
    </span>
  )
}
