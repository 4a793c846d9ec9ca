import { Button } from '../../components/button.tsx'
import { Go } from '../../components/go.tsx'
import { EmptyState, GhostTable } from '../../components/page.tsx'
import { useStores } from '../../state/context.ts'
import { openSample } from '../../state/files.ts'
import { useReadOnly } from '../../state/hooks.ts'
import { aims, placeOfAim, type Aim } from './aim.ts'

const ghost = <GhostTable heads={['System', 'Value a year', 'Person-quarters', 'Timeline', 'Aim reached']} />

/** No systems: nothing to bring anywhere. */
export function NoRoadmap() {
  const stores = useStores()
  const readOnly = useReadOnly() !== null
  return (
    <EmptyState
      ghost={ghost}
      title="A roadmap starts with systems and what they are worth"
      text="Add each AI system with its value a year and assess it. Cadre then works out which to bring to level 4 first, what to improve, and when it is there."
      actions={
        <>
          {readOnly ? null : (
            <Go to={{ screen: 'systems', id: 'new' }} className="btn pri lg">
              Add system
            </Go>
          )}
          <Button kind="quiet" size="lg" onClick={() => void openSample(stores)}>
            Open the sample
          </Button>
        </>
      }
    />
  )
}

/** Every system is at the aim, or goes. */
export function AllThere({ aim, left }: { readonly aim: Aim; readonly left: string | null }) {
  const higher = aims.find((one) => one > aim)
  return (
    <EmptyState
      ghost={ghost}
      title={`Nothing is below level ${aim}`}
      text={left ?? 'Every system is at the aim.'}
      actions={
        <>
          {higher === undefined ? null : (
            <Go to={placeOfAim(higher)} className="btn pri lg">
              Aim at level {higher}
            </Go>
          )}
          <Go to={{ screen: 'portfolio' }} className="btn quiet lg">
            See the portfolio
          </Go>
        </>
      }
    />
  )
}
