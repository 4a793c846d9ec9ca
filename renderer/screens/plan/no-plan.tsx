import { Go } from '../../components/go.tsx'
import { EmptyState, GhostTable } from '../../components/page.tsx'
import { useWorkspace } from '../../state/hooks.ts'

/** No systems: nothing asks for work, so there is nothing to plan. */
export function NoPlan() {
  const { person } = useWorkspace()
  return (
    <EmptyState
      ghost={<GhostTable heads={['Decision', 'Role and person', 'Open by', 'In seat', 'Full capacity', 'Cost a year', 'Why']} />}
      title="A plan starts with a system and its target"
      text="Add an AI system, say what it already does and which level it should reach by when. Cadre then works out the people, the dates and the cost."
      actions={
        <>
          <Go to={{ screen: 'systems', id: 'new' }} className="btn pri lg">
            Add system
          </Go>
          {person.size === 0 ? (
            <Go to={{ screen: 'import' }} className="btn quiet lg">
              Import people
            </Go>
          ) : null}
        </>
      }
    />
  )
}
