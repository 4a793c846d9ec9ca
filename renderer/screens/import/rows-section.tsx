import { useEffect, useMemo, useRef, useState } from 'react'
import type { PeopleImport } from '../../../src/exchange/people-import.ts'
import { fieldWords } from '../../../src/exchange/people/field.ts'
import { Segmented } from '../../components/form.tsx'
import { SectionHead } from '../../components/page.tsx'
import { usePage } from '../../components/use-page.tsx'
import { useSettings, useWorkspace } from '../../state/hooks.ts'
import type { ImportDraft } from './import-draft.ts'
import { ImportLine, type Naming } from './import-line.tsx'
import { linesOf, linesShown, shownFields, shows, type Show } from './rows-view.ts'

/** A row that is mended goes from the list of rows to fix, and the focus with it: it then goes to the row that took its place. */
function useFocusAfterFix() {
  const section = useRef<HTMLElement>(null)
  const place = useRef<number | null>(null)
  useEffect(() => {
    const at = place.current
    place.current = null
    if (at === null || document.activeElement !== document.body) return
    const fixes = section.current?.querySelectorAll<HTMLElement>('.import-fix')
    const next = fixes?.[Math.min(at, fixes.length - 1)]?.querySelector<HTMLElement>('button, input')
    ;(next ?? section.current?.querySelector<HTMLElement>('input:checked'))?.focus()
  })
  const remember = () => {
    const own = document.activeElement?.closest('.import-fix')
    place.current = own == null ? null : [...(section.current?.querySelectorAll('.import-fix') ?? [])].indexOf(own)
  }
  return { section, remember }
}

function useNaming({ rows }: PeopleImport): Naming {
  const { person } = useWorkspace()
  return useMemo(() => {
    const listed = new Map(rows.flatMap((row) => (row.person === null ? [] : [[row.person.id as string, row.person.name] as const])))
    return (id) => listed.get(id) ?? person.get(id)?.name ?? ''
  }, [rows, person])
}

/** The rows as they would be imported, with what is wrong in them and a way to mend it in place. */
export function RowsSection({ draft, imported }: { readonly draft: ImportDraft; readonly imported: PeopleImport }) {
  const { payHidden } = useSettings()
  const lines = useMemo(() => linesOf(imported), [imported])
  const fields = useMemo(() => shownFields(draft.mapping, payHidden), [draft.mapping, payHidden])
  const [show, setShow] = useState<Show>(() => (imported.counts.toFix > 0 ? 'fix' : 'check'))
  const options = shows(lines)
  const kept = options.some(({ value }) => value === show) ? show : 'all'
  const shown = linesShown(lines, kept)
  const { page, more } = usePage(shown)
  const naming = useNaming(imported)
  const { section, remember } = useFocusAfterFix()
  const { counts } = imported
  const read = counts.new + counts.changed + counts.same
  return (
    <section ref={section} onClickCapture={remember} onKeyDownCapture={remember}>
      <SectionHead
        title="Rows"
        sub={`${read.toLocaleString('en-GB')} of ${lines.length.toLocaleString('en-GB')} read${counts.toFix > 0 ? `. ${counts.toFix.toLocaleString('en-GB')} to fix here, or leave them out` : ''}`}
        end={<Segmented label="Show rows" options={options} value={kept} onChange={setShow} />}
      />
      {shown.length === 0 ? <p className="q">Nothing left to fix.</p> : null}
      <table className="tbl import-rows" hidden={shown.length === 0}>
        <caption className="sr">Rows of {draft.file}</caption>
        <thead>
          <tr>
            <th scope="col">Row</th>
            <th scope="col">Name</th>
            <th scope="col">Role</th>
            {fields.map((field) => (
              <th key={field} scope="col" className={field === 'pay' || field === 'allocation' ? 'num' : undefined}>
                {field === 'allocation' ? 'Week, %' : fieldWords[field]}
              </th>
            ))}
            <th scope="col">Will be</th>
          </tr>
        </thead>
        {page.map((line) => (
          <ImportLine key={line.row.row} line={line} fields={fields} naming={naming} />
        ))}
      </table>
      {more}
    </section>
  )
}
