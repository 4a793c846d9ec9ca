import type { ReactNode } from 'react'

interface WhoOptionProps {
  readonly value: string
  readonly chosen: string
  readonly onChoose: (value: string) => void
  readonly title: string
  readonly text: string
  readonly children?: ReactNode
}

/** One of those whose answers the interview may be about. */
export function WhoOption({ value, chosen, onChoose, title, text, children }: WhoOptionProps) {
  return (
    <div className="ask-who-one">
      <label>
        <input type="radio" name="who" checked={value === chosen} onChange={() => onChoose(value)} />
        <b>{title}</b>
        <small>{text}</small>
      </label>
      {children}
    </div>
  )
}
