import { useState } from 'react'
import { dateWords } from '../../../../src/base/date.ts'
import { reconciliation } from '../../../../src/maturity/reconcile.ts'
import type { Reconciliation } from '../../../../src/maturity/reconcile.ts'
import type { Assessment } from '../../../../src/model/assessment.ts'
import type { System } from '../../../../src/model/system.ts'
import { Button } from '../../../components/button.tsx'
import { Go } from '../../../components/go.tsx'
import { SectionHead } from '../../../components/page.tsx'
import { counted } from '../../../components/words.ts'
import { useFramework, useReadOnly, useWorkspace } from '../../../state/hooks.ts'
import { assessorName } from '../assessment/assessor.ts'
import { RemoveKept } from './kept-table.tsx'
import { Reconcile } from './reconcile.tsx'

interface ViewLineProps {
  readonly view: Assessment
  readonly of: number
  readonly onRemove: (() => void) | null
}

function ViewLine({ view, of, onRemove }: ViewLineProps) {
  return (
    <tr>
      <th scope="row">{assessorName(view)}</th>
      <td className="q2 nw">{dateWords(view.on)}</td>
      <td className="num">
        {Object.keys(view.answers).length} of {of}
      </td>
      <td className="num nw">
        <Go
          to={{ screen: 'assess', id: view.id }}
          className="btn sm"
          label={`${onRemove === null ? 'Look at' : 'Continue'} the view of ${assessorName(view)}`}
        >
          {onRemove === null ? 'Look' : 'Continue'}
        </Go>
        {onRemove === null ? null : (
          <Button kind="icon" icon="trash" size="sm" aria-label={`Remove the view of ${assessorName(view)}`} onClick={onRemove} />
        )}
      </td>
    </tr>
  )
}

function Views({
  system,
  views,
  readOnly,
}: {
  readonly system: System
  readonly views: readonly Assessment[]
  readonly readOnly: boolean
}) {
  const { practices } = useFramework()
  const [removing, setRemoving] = useState<Assessment | null>(null)
  return (
    <>
      <table className="tbl hist-views">
        <caption className="sr">Open views of {system.name}</caption>
        <thead>
          <tr>
            <th scope="col">Assessor</th>
            <th scope="col">Begun</th>
            <th scope="col" className="num">
              Answered
            </th>
            <th scope="col">
              <span className="sr">Open or remove</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {views.map((view) => (
            <ViewLine key={view.id} view={view} of={practices.length} onRemove={readOnly ? null : () => setRemoving(view)} />
          ))}
        </tbody>
      </table>
      {removing === null ? null : <RemoveKept assessment={removing} system={system} onClose={() => setRemoving(null)} />}
    </>
  )
}

function agreementWords({ views, agreement }: Reconciliation): string {
  const open = counted(views.length, 'view is', 'views are').replace(/$/, ' open')
  return agreement === null ? open : `${open}; they agree on ${Math.round(agreement * 100)}% of the practices that several answered`
}

/** Views that wait to be reconciled, and the reconciling once there are two. */
export function Assessors({ system }: { readonly system: System }) {
  const workspace = useWorkspace()
  const framework = useFramework()
  const readOnly = useReadOnly() !== null
  const found = reconciliation(system, workspace, framework)
  return (
    <section>
      <SectionHead
        title="Several assessors"
        sub={found.views.length === 0 ? 'No view is open' : agreementWords(found)}
        end={
          readOnly ? undefined : (
            <Go to={{ screen: 'assess', id: system.id, part: 'own' }} className="btn sm">
              Add an assessor’s view
            </Go>
          )
        }
      />
      {found.views.length === 0 ? (
        <p className="q2">Each assessor answers apart from the others; then you see where they differ and agree on one answer.</p>
      ) : (
        <Views system={system} views={found.views} readOnly={readOnly} />
      )}
      {found.views.length < 2 ? null : <Reconcile key={found.views.map(({ id }) => id).join(' ')} found={found} readOnly={readOnly} />}
    </section>
  )
}
