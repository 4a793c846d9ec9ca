import type { CodeNote } from '../../../src/exchange/answers/code-notes.ts'
import type { CodeUse } from '../../../src/exchange/answers/codes.ts'
import type { PracticeId } from '../../../src/model/vocabulary.ts'
import { Icon } from '../../components/icon.tsx'
import { SectionHead } from '../../components/page.tsx'
import { usePage } from '../../components/use-page.tsx'
import { useFramework } from '../../state/hooks.ts'
import { withCode } from './systems-draft.ts'
import { useSystemsImport } from './use-systems-import.ts'

const LEVELS = [2, 3, 4, 5] as const

/** Every practice, by dimension and level. */
function PracticeOptions() {
  const { dimensions, practices } = useFramework()
  return dimensions.flatMap((dimension) =>
    LEVELS.map((level) => (
      <optgroup key={`${dimension.id} ${level}`} label={`${dimension.name}, level ${level}`}>
        {practices
          .filter((one) => one.dimension === dimension.id && one.level === level)
          .map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
      </optgroup>
    )),
  )
}

function CodeRow({ note: { key, code, rows, practice, how } }: { readonly note: CodeNote }) {
  const { change } = useSystemsImport()
  const choose = (value: string): void => {
    const use: CodeUse | null = value === '' ? null : value === 'leave-out' ? 'leave-out' : (value as PracticeId) // an option's own value
    change((draft) => withCode(draft, key, use))
  }
  return (
    <tr>
      <th scope="row">{code}</th>
      <td className="num q2">{rows.toLocaleString('en-GB')}</td>
      <td>
        <span className="select imsys-practice">
          <select
            aria-label={`${code} stands for`}
            value={how === 'left-out' ? 'leave-out' : (practice?.id ?? '')}
            onChange={(event) => choose(event.target.value)}
          >
            <option value="">{how === 'unknown' ? 'Choose a practice' : 'As Cadre reads it'}</option>
            <option value="leave-out">Leave out</option>
            <PracticeOptions />
          </select>
          <Icon name="updown" />
        </span>
      </td>
    </tr>
  )
}

function Codes({ codes, caption }: { readonly codes: readonly CodeNote[]; readonly caption: string }) {
  const { page, more } = usePage(codes)
  return (
    <>
      <table className="tbl tight imsys-codes">
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Code</th>
            <th scope="col" className="num">
              Rows
            </th>
            <th scope="col">Stands for</th>
          </tr>
        </thead>
        <tbody>
          {page.map((note) => (
            <CodeRow key={note.key} note={note} />
          ))}
        </tbody>
      </table>
      {more}
    </>
  )
}

/** What each code stands for: those to decide in view, those that Cadre knows folded away. */
export function CodesSection({ codes }: { readonly codes: readonly CodeNote[] }) {
  const known = codes.filter(({ how }) => how === 'known')
  const others = codes.filter(({ how }) => how !== 'known')
  const open = others.filter(({ how }) => how === 'unknown').length
  return (
    <>
      {others.length === 0 ? null : (
        <section>
          <SectionHead
            title="Codes that are not Cadre’s"
            sub={
              open === 0
                ? 'All are decided; what is chosen holds for every row of a code'
                : `${open.toLocaleString('en-GB')} to decide; what you choose holds for every row of a code`
            }
          />
          <Codes codes={others} caption="Codes that are not Cadre’s" />
        </section>
      )}
      {known.length === 0 ? null : (
        <details className="imsys-fold">
          <summary>
            Codes recognised <span className="q">{known.length.toLocaleString('en-GB')}</span>
          </summary>
          <Codes codes={known} caption="Codes recognised" />
        </details>
      )}
    </>
  )
}
