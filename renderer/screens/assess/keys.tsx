import { keysFor } from './shortcut.ts'

/** The keys of the interview and what they do here. */
export function Keys({ own, readOnly }: { readonly own: boolean; readonly readOnly: boolean }) {
  return (
    <section className="ask-keys">
      <h3>Keys</h3>
      <dl>
        {keysFor(own, readOnly).map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      {readOnly ? null : <p className="q sm">Keys wait while you type in a field; Enter or Esc comes back from it.</p>}
    </section>
  )
}
