import type { Default } from '../../../src/framework/framework.ts'
import { standardFramework } from '../../../src/framework/standard.ts'
import { Button } from '../../components/button.tsx'
import { SectionHead } from '../../components/page.tsx'
import { SourceTag } from '../../components/source-tag.tsx'
import { numberTyped } from '../../components/typed.ts'
import { useDraft } from '../../components/use-draft.ts'
import { useEdit, useFramework, useReadOnly, useWorkspace } from '../../state/hooks.ts'
import './settings.css'

function ValueField({ one, onWrite }: { readonly one: Default; readonly onWrite: (value: number) => Promise<unknown> }) {
  const readOnly = useReadOnly() !== null
  const draft = useDraft(String(one.value), (text) => {
    const typed = numberTyped(text, one.least, one.most)
    return typed.value === null ? null : onWrite(typed.value)
  })
  const { wrong } = numberTyped(draft.text, one.least, one.most)
  return (
    <span className="default-value">
      <input
        className="input num"
        inputMode="decimal"
        aria-label={`${one.name}, ${one.unit}`}
        aria-invalid={wrong !== null}
        value={draft.text}
        disabled={readOnly}
        onChange={(event) => draft.change(event.target.value)}
        onBlur={draft.commit}
        onKeyDown={(event) => event.key === 'Enter' && draft.commit()}
      />
      {wrong === null ? null : (
        <span className="hint err" role="alert">
          {wrong}
        </span>
      )}
    </span>
  )
}

function Line({ one }: { readonly one: Default }) {
  const { override } = useWorkspace()
  const edit = useEdit()
  const readOnly = useReadOnly() !== null
  const own = override.has(one.id)
  const standard = standardFramework.defaults.find(({ id }) => id === one.id)?.value
  return (
    <tr>
      <th scope="row">
        <span className="two">
          <span>{one.name}</span>
          <small>{one.drives}</small>
        </span>
      </th>
      <td className="num">
        <ValueField one={one} onWrite={(value) => edit({ kind: 'set-default', given: { id: one.id, value } })} />
      </td>
      <td className="q2">{one.unit}</td>
      <td className="nw">
        {own ? (
          <span className="row">
            <b>Yours</b>
            <Button
              size="sm"
              kind="quiet"
              icon="undo"
              disabled={readOnly}
              onClick={() => void edit({ kind: 'set-default', given: { id: one.id, value: null } })}
            >
              Back to {standard}
            </Button>
          </span>
        ) : (
          <span className="q">Standard</span>
        )}
      </td>
      <td>
        <SourceTag source={one.source} />
      </td>
      <td className="q2 sm">{one.source.note}</td>
    </tr>
  )
}

/** Numbers that drive a result, where each comes from, and the workspace's own value for it. */
export function DefaultsTable({ defaults }: { readonly defaults: readonly Default[] }) {
  return (
    <table className="tbl defaults">
      <caption className="sr">Defaults</caption>
      <thead>
        <tr>
          <th scope="col">Number and what it drives</th>
          <th scope="col" className="num">
            Value
          </th>
          <th scope="col">Unit</th>
          <th scope="col">In use</th>
          <th scope="col">Source</th>
          <th scope="col">From</th>
        </tr>
      </thead>
      <tbody>
        {defaults.map((one) => (
          <Line key={one.id} one={one} />
        ))}
      </tbody>
    </table>
  )
}

export function Defaults() {
  const { defaults } = useFramework()
  return (
    <section>
      <SectionHead
        title="Defaults"
        sub="Numbers that drive the plan, the interviews and the findings. A change is an edit: it is saved in the file and can be undone."
      />
      <DefaultsTable defaults={defaults} />
    </section>
  )
}
