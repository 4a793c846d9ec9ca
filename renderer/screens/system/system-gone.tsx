import { Go } from '../../components/go.tsx'
import { EmptyState, PageHead } from '../../components/page.tsx'

/** For an address whose system is not, or no longer, in the workspace. */
export function SystemGone() {
  return (
    <>
      <PageHead title="System" />
      <EmptyState
        title="This system is not in the workspace"
        text="It was removed, or the link is from another file. Undo brings back what was just removed."
        actions={
          <Go to={{ screen: 'systems' }} className="btn pri lg">
            All systems
          </Go>
        }
      />
    </>
  )
}
