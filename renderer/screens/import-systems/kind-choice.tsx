import { Segmented } from '../../components/form.tsx'
import { asKind, type TableDraft, type TableKind } from './systems-draft.ts'
import { useSystemsImport } from './use-systems-import.ts'

const kinds: readonly { readonly value: TableKind; readonly label: string }[] = [
  { value: 'answers', label: 'Answers of an assessment' },
  { value: 'systems', label: 'List of systems' },
]

/** What Cadre takes the file for; the user knows better. */
export function KindChoice({ draft }: { readonly draft: TableDraft }) {
  const { change } = useSystemsImport()
  return (
    <div className="imsys-choice">
      <span className="lab">This file holds</span>
      <Segmented label="This file holds" options={kinds} value={draft.kind} onChange={(kind) => change((before) => asKind(before, kind))} />
    </div>
  )
}
