import { useState } from 'react'
import { Go } from '../../../components/go.tsx'
import { PageHead, ScrollBody } from '../../../components/page.tsx'
import { PayHidden } from '../../../components/pay-hidden.tsx'
import { usePayShown, useWorkspace } from '../../../state/hooks.ts'
import { CompareTable } from './compare-table.tsx'
import { choicesIn, chosenOf } from './compared.ts'
import { DiffSection } from './diff-section.tsx'
import { useCompared } from './use-compared.ts'
import './compare.css'

/** Two to four plans side by side, and what changes from one of them to another. */
export function ComparePlans() {
  const workspace = useWorkspace()
  const shown = usePayShown()
  const [keys, setKeys] = useState<readonly string[] | null>(null)
  const choices = choicesIn(workspace)
  const chosen = chosenOf(choices, keys)
  const columns = useCompared(chosen)
  return (
    <>
      <PageHead
        title="Compare plans"
        sub={`${columns.length} of ${choices.length} plans`}
        actions={
          <Go to={{ screen: 'plan' }} className="btn quiet">
            Back to the plan
          </Go>
        }
      />
      <ScrollBody label="Plans compared" className="cp-body">
        <CompareTable choices={choices} chosen={chosen} columns={columns} onChoose={setKeys} />
        {shown ? null : (
          <p className="q2 cp-hidden">
            <PayHidden />
          </p>
        )}
        <DiffSection choices={choices} first={chosen} />
      </ScrollBody>
    </>
  )
}
