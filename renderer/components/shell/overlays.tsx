import { useState } from 'react'
import { useStore } from 'zustand'
import { commands } from '../../state/commands.ts'
import { useStores } from '../../state/context.ts'
import { createBlank } from '../../state/files.ts'
import { home } from '../../state/place.ts'
import { Button } from '../button.tsx'
import { Dialog } from '../dialog.tsx'
import { Field } from '../form.tsx'
import { Keys } from './menu-bar.tsx'

function NewForm({ then }: { readonly then: 'new' | 'new-then-import' }) {
  const stores = useStores()
  const [name, setName] = useState('')
  const close = () => stores.place.getState().show(null)
  const create = () => {
    close()
    void createBlank(stores, name.trim(), then === 'new' ? home : { screen: 'import' })
  }
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') create()
      }}
    >
      <Field label="Name of the organisation or team" hint="The file takes this name. You can change it later.">
        <input className="input" value={name} maxLength={120} autoFocus onChange={(event) => setName(event.target.value)} />
      </Field>
      <div className="row">
        <span className="sp" />
        <Button onClick={close}>Cancel</Button>
        <Button kind="primary" type="submit" disabled={name.trim() === ''}>
          {then === 'new' ? 'Create workspace' : 'Create and import people'}
        </Button>
      </div>
    </form>
  )
}

function Shortcuts() {
  const stores = useStores()
  return (
    <table className="tbl">
      <caption className="sr">Keyboard shortcuts</caption>
      <thead>
        <tr>
          <th scope="col">Command</th>
          <th scope="col">Keys</th>
        </tr>
      </thead>
      <tbody>
        {commands.map((command) =>
          command.keys === undefined ? null : (
            <tr key={command.id}>
              <td>{command.label(stores)}</td>
              <td>
                <Keys keys={command.keys} />
              </td>
            </tr>
          ),
        )}
        <tr>
          <td>Close a pane or dialog</td>
          <td>
            <Keys keys="Esc" />
          </td>
        </tr>
      </tbody>
    </table>
  )
}

/** Dialogs that a command can open from anywhere. */
export function Overlays() {
  const { place } = useStores()
  const overlay = useStore(place, (state) => state.overlay)
  const show = useStore(place, (state) => state.show)
  return (
    <>
      <Dialog title="New workspace" open={overlay === 'new' || overlay === 'new-then-import'} onClose={() => show(null)}>
        {overlay === 'new' || overlay === 'new-then-import' ? <NewForm then={overlay} /> : null}
      </Dialog>
      <Dialog title="Keyboard shortcuts" open={overlay === 'shortcuts'} onClose={() => show(null)}>
        <Shortcuts />
      </Dialog>
    </>
  )
}
