import { Button } from '../../components/button.tsx'
import { EmptyState, GhostTable } from '../../components/page.tsx'
import { useStores } from '../../state/context.ts'
import { openSample } from '../../state/files.ts'
import { useGo, useReadOnly } from '../../state/hooks.ts'

export function NoSystems() {
  const stores = useStores()
  const go = useGo()
  const readOnly = useReadOnly() !== null
  return (
    <EmptyState
      ghost={
        <GhostTable heads={['System', 'Level today, target', 'Target by', 'Value', 'Evaluation', 'Observability', 'Recovery', 'Cost']} />
      }
      title="Start with one AI system"
      text="Name it, say what it earns or saves, and answer what it already does. Cadre reads its level and names what it lacks."
      actions={
        <>
          <Button kind="primary" size="lg" icon="plus" disabled={readOnly} onClick={() => go({ screen: 'systems', id: 'new' })}>
            Add system
          </Button>
          <Button kind="quiet" size="lg" onClick={() => void openSample(stores)}>
            Open the sample
          </Button>
        </>
      }
    />
  )
}
