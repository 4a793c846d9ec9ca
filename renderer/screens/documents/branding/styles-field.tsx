import { useRef } from 'react'
import type { FirmStyles } from '../../../../src/model/brand.ts'
import { pickFile } from '../../../client/files.ts'
import { Button } from '../../../components/button.tsx'
import { useCall, useEdit, useReadOnly, useTellRefusal } from '../../../state/hooks.ts'
import { stylesWords } from './styles-words.ts'

/** The firm’s own styles, from a Word file of theirs. */
export function StylesField({ styles }: { readonly styles: FirmStyles | null }) {
  const call = useCall()
  const edit = useEdit()
  const readOnly = useReadOnly() !== null
  const tellRefusal = useTellRefusal()
  const chooser = useRef<HTMLButtonElement>(null)
  const choose = async () => {
    try {
      const file = await pickFile('.docx,.dotx')
      if (file !== null) await edit({ kind: 'set-brand', given: { styles: await call('brand.read-styles', file) } })
    } catch (error) {
      tellRefusal(error)
    }
  }
  return (
    <div className="field">
      <span className="lab">Styles</span>
      <div className="brand-row">
        <span className="brand-file">{styles?.file ?? 'Cadre’s own'}</span>
        {styles === null ? null : (
          <Button
            kind="icon"
            icon="trash"
            size="sm"
            aria-label="Remove the firm’s styles"
            disabled={readOnly}
            onClick={() => {
              chooser.current?.focus() // this button goes away
              void edit({ kind: 'set-brand', given: { styles: null } })
            }}
          />
        )}
        <Button ref={chooser} size="sm" disabled={readOnly} onClick={() => void choose()}>
          {styles === null ? 'Use your own' : 'Replace'}
        </Button>
      </div>
      <p className="hint">{styles === null ? 'Fonts and headings can come from a .docx or .dotx of yours.' : stylesWords(styles)}</p>
    </div>
  )
}
