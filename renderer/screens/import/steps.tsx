import { Icon } from '../../components/icon.tsx'
import type { Step } from './use-import.ts'

const steps: readonly { readonly step: Step; readonly label: string }[] = [
  { step: 'file', label: 'File' },
  { step: 'columns', label: 'Columns and rows' },
  { step: 'review', label: 'Review' },
]

/** Where the import stands. */
export function Steps({ step }: { readonly step: Step }) {
  const here = steps.findIndex((one) => one.step === step)
  return (
    <ol className="import-steps" aria-label="Steps">
      {steps.map(({ step: one, label }, at) => (
        <li key={one} {...(at === here ? { 'aria-current': 'step' as const } : {})}>
          <em>{at < here ? <Icon name="check" size="xs" label="Done" /> : at + 1}</em>
          {label}
        </li>
      ))}
    </ol>
  )
}
