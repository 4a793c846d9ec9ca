import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

export type Tone = 'good' | 'warn' | 'bad' | 'mute'
export const toneIcon = { good: 'check', warn: 'warn', bad: 'stop', mute: 'info' } as const

/** A state in a line of text or a table cell: icon and words, colour only where it warns. */
export function State({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return (
    <span className={`st ${tone}`}>
      <Icon name={toneIcon[tone]} />
      <span>{children}</span>
    </span>
  )
}
