import { useId, useRef, useState } from 'react'
import type { Colour } from '../../../../src/model/brand.ts'
import { LEAST_CONTRAST, readableAccent } from '../../../../src/model/colour.ts'
import { Button } from '../../../components/button.tsx'
import { Icon } from '../../../components/icon.tsx'
import { useEdit, useReadOnly } from '../../../state/hooks.ts'
import { colourTyped, isReadable, ratioWords, swatches } from './accent.ts'

interface SwatchesProps {
  readonly accent: Colour
  readonly onChoose: (colour: Colour) => void
}

function Swatches({ accent, onChoose }: SwatchesProps) {
  const name = useId()
  return (
    <fieldset className="swatches">
      <legend className="sr">Accent</legend>
      {swatches.map(({ colour, name: words }) => (
        <label key={colour} className="swatch" style={{ background: `#${colour}` }} title={words}>
          <input type="radio" name={name} aria-label={words} checked={colour === accent} onChange={() => onChoose(colour)} />
          {colour === accent ? <Icon name="check" /> : null}
        </label>
      ))}
    </fieldset>
  )
}

/** What is wrong with a colour that was typed, with the nearest one that works. */
function Wrong({ typed, onChoose }: { readonly typed: string; readonly onChoose: (colour: Colour) => void }) {
  const colour = colourTyped(typed)
  return (
    <div role="alert">
      <p className="hint err">
        <Icon name="stop" />
        <span>
          {colour === null
            ? 'That is not a colour. Write six digits from 0 to 9 and A to F, such as #0B4F6C.'
            : `White text on #${colour} reads at ${ratioWords(colour)} to 1, and it needs ${LEAST_CONTRAST}.`}
        </span>
      </p>
      {colour === null ? null : (
        <Button size="sm" className="brand-nearest" onClick={() => onChoose(readableAccent(colour))}>
          Use #{readableAccent(colour)}, the nearest that reads
        </Button>
      )}
    </div>
  )
}

/** The accent of every document: a swatch or a colour of the firm’s own, as long as white text on it reads. */
export function AccentField({ accent }: { readonly accent: Colour }) {
  const edit = useEdit()
  const readOnly = useReadOnly() !== null
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string | null>(null)
  // What is being written is judged once it is long enough, or left.
  const [left, setLeft] = useState(false)
  const choose = (colour: Colour) => {
    setTyped(null)
    if (colour !== accent) void edit({ kind: 'set-brand', given: { accent: colour } })
  }
  const commit = () => {
    if (typed === null) return
    setLeft(true)
    const colour = typed.trim() === '' ? accent : colourTyped(typed)
    if (colour !== null && isReadable(colour)) choose(colour)
  }
  const known = typed === null ? accent : colourTyped(typed)
  const wrong = typed !== null && (left || typed.replace('#', '').length >= 6) && (known === null || !isReadable(known))
  return (
    <div className="field">
      <label className="lab" htmlFor={id}>
        Accent
      </label>
      <div className="row">
        {readOnly ? null : <Swatches accent={accent} onChoose={choose} />}
        {readOnly ? null : <span className="sp" />}
        <input
          ref={field}
          id={id}
          className="input brand-hex"
          value={typed ?? `#${accent}`}
          maxLength={9}
          spellCheck={false}
          readOnly={readOnly}
          aria-invalid={wrong}
          onChange={(event) => {
            setTyped(event.target.value)
            setLeft(false)
          }}
          onBlur={commit}
          onKeyDown={(event) => (event.key === 'Enter' ? commit() : undefined)}
        />
      </div>
      {wrong ? (
        <Wrong
          typed={typed}
          onChoose={(colour) => {
            choose(colour)
            field.current?.focus() // the button that was pressed goes away
          }}
        />
      ) : (
        <p className="hint">White text on it reads at {ratioWords(known ?? accent)} to 1</p>
      )}
    </div>
  )
}
