import type { ReactNode } from 'react'
import type { RoleId } from '../../src/model/vocabulary.ts'

interface Shape {
  readonly letter: string
  readonly name: string
  /** Where the letter stands, so that it sits in the middle of its shape. */
  readonly base: number
  readonly outline: ReactNode
}

const shapes: Readonly<Record<RoleId, Shape>> = {
  'prompt-engineer': { letter: 'P', name: 'Prompt Engineer', base: 12.7, outline: <circle cx="9" cy="9" r="8" /> },
  'ai-engineer': { letter: 'E', name: 'AI Engineer', base: 12.7, outline: <path d="M5 1.6h8L17.2 9 13 16.4H5L.8 9z" /> },
  'ai-systems-engineer': {
    letter: 'S',
    name: 'AI Systems Engineer',
    base: 12.7,
    outline: <rect x="1.4" y="1.4" width="15.2" height="15.2" rx="3" />,
  },
  'ai-reliability-engineer': {
    letter: 'R',
    name: 'AI Reliability Engineer',
    base: 12.7,
    outline: <path d="M9 .8 16.4 3v5.6c0 4.2-2.9 7-7.4 8.8C4.5 15.6 1.6 12.8 1.6 8.6V3z" />,
  },
  'ai-architect': { letter: 'A', name: 'AI Architect', base: 13, outline: <path d="M9 .6 17.2 7.2 14.8 16.8H3.2L.8 7.2z" /> },
  'ml-engineer': { letter: 'M', name: 'ML Engineer', base: 13, outline: <path d="M4.2 2h9.6l3.4 14.4H.8z" /> },
}

/** The role's silhouette, colour and letter: the same wherever the role is named. `name` false when the name stands beside it. */
export function RoleMark({ role, size = 18, name = true }: { readonly role: RoleId; readonly size?: number; readonly name?: boolean }) {
  const shape = shapes[role]
  const named = name ? { role: 'img', 'aria-label': shape.name } : { 'aria-hidden': true as const }
  return (
    <svg className={`rolem r-${shape.letter}`} width={size} height={size} viewBox="0 0 18 18" {...named}>
      {shape.outline}
      <text x="9" y={shape.base} textAnchor="middle">
        {shape.letter}
      </text>
    </svg>
  )
}

/** Fill and edge of the role in charts, as CSS custom properties. */
export const roleInk = (role: RoleId): { readonly fill: string; readonly edge: string; readonly on: string } => {
  const key = `--r${shapes[role].letter.toLowerCase()}`
  return { fill: `var(${key})`, edge: `var(${key}-edge, var(${key}))`, on: `var(${key}-on)` }
}
