import type { Field } from '../block.ts'

export const textField = (tag: string, label: string, hint: string, value = ''): Field => ({
  tag,
  label,
  control: { kind: 'text' },
  value,
  hint,
})
export const longField = (tag: string, label: string, hint: string, lines: number, value = ''): Field => ({
  tag,
  label,
  control: { kind: 'long-text', lines },
  value,
  hint,
})
export const dateField = (tag: string, label: string, hint: string, value = ''): Field => ({
  tag,
  label,
  control: { kind: 'date' },
  value,
  hint,
})
export const checkField = (tag: string, label: string): Field => ({ tag, label, control: { kind: 'check' }, value: '', hint: '' })

interface Choice {
  readonly value: string
  readonly label: string
}
export const choiceField = (tag: string, label: string, hint: string, choices: readonly Choice[], value = ''): Field => ({
  tag,
  label,
  control: { kind: 'choice', choices },
  value,
  hint,
})
