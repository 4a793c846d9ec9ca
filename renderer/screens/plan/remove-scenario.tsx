import type { Scenario } from '../../../src/model/scenario.ts'
import { RemoveDialog } from '../../components/remove-dialog.tsx'
import { counted } from '../../components/words.ts'
import { useGo } from '../../state/hooks.ts'

/** What goes with a scenario; nothing outside it changes. */
export function RemoveScenario({ scenario, onClose }: { readonly scenario: Scenario; readonly onClose: () => void }) {
  const go = useGo()
  return (
    <RemoveDialog
      name={scenario.name}
      noun="scenario"
      removal={{ kind: 'remove-scenario', given: { id: scenario.id } }}
      consequencesIn={() => [
        { what: 'Decisions in it', before: counted(scenario.decisions.length, 'decision', 'decisions'), after: 'Gone' },
      ]}
      onKeep={onClose}
      onRemoved={() => {
        onClose()
        go({ screen: 'plan' })
      }}
    />
  )
}
