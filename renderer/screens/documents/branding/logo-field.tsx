import { useRef } from 'react'
import type { Logo } from '../../../../src/model/brand.ts'
import { chooseFile } from '../../../client/files.ts'
import { Button } from '../../../components/button.tsx'
import { Icon } from '../../../components/icon.tsx'
import { useEdit, useReadOnly, useTellRefusal } from '../../../state/hooks.ts'
import { logoFrom } from './logo-file.ts'

/** The firm’s logo: shown, replaced, taken away. */
export function LogoField({ logo }: { readonly logo: Logo | null }) {
  const edit = useEdit()
  const readOnly = useReadOnly() !== null
  const tellRefusal = useTellRefusal()
  const chooser = useRef<HTMLButtonElement>(null)
  const choose = async () => {
    try {
      const file = await chooseFile('.png,.jpg,.jpeg,.svg')
      if (file !== null) await edit({ kind: 'set-brand', given: { logo: await logoFrom(file) } })
    } catch (error) {
      tellRefusal(error)
    }
  }
  return (
    <div className="field">
      <span className="lab">Logo</span>
      <div className="brand-row">
        <span className="brand-logo">
          {logo === null ? (
            <Icon name="plus" tone="q" />
          ) : (
            <img src={`data:image/${logo.type === 'png' ? 'png' : 'jpeg'};base64,${logo.base64}`} alt="" />
          )}
        </span>
        <span className="brand-file">{logo?.file ?? 'None'}</span>
        {logo === null ? null : (
          <Button
            kind="icon"
            icon="trash"
            size="sm"
            aria-label="Remove the logo"
            disabled={readOnly}
            onClick={() => {
              chooser.current?.focus() // this button goes away
              void edit({ kind: 'set-brand', given: { logo: null } })
            }}
          />
        )}
        <Button ref={chooser} size="sm" disabled={readOnly} onClick={() => void choose()}>
          {logo === null ? 'Choose logo' : 'Replace'}
        </Button>
      </div>
    </div>
  )
}
