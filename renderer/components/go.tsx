import type { ReactNode } from 'react'
import { hashOf, type Place } from '../state/place.ts'

/** A link to a place in the workspace. The address does the going. */
export function Go({
  to,
  children,
  className,
  current,
  label,
}: {
  readonly to: Place
  readonly children: ReactNode
  readonly className?: string
  readonly current?: 'page' | 'step'
  readonly label?: string
}) {
  return (
    <a
      href={hashOf(to)}
      className={className}
      {...(current === undefined ? {} : { 'aria-current': current })}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {children}
    </a>
  )
}
