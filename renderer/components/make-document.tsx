import type { DocumentRequest } from '../../src/contract/commands.ts'
import { useExport, useUsualForm } from '../state/use-export.ts'
import { Button } from './button.tsx'

/** Kinds that are more than one file. */
const several: ReadonlySet<DocumentRequest['kind']> = new Set(['job-description', 'interview-kit'])

/** Makes a Word document and says where it is. Works on a file that can only be read too. */
export function MakeDocument({
  request,
  children,
  disabled = false,
  kind = 'primary',
}: {
  readonly request: DocumentRequest
  readonly children: string
  readonly disabled?: boolean
  readonly kind?: 'primary' | 'normal'
}) {
  const { underWay, start } = useExport()
  const usual = useUsualForm()
  const making = underWay !== null
  return (
    <Button
      kind={kind}
      icon="document"
      disabled={disabled}
      aria-disabled={making} // a button that is disabled outright loses the focus
      aria-busy={making}
      onClick={() => (making ? undefined : start([request], several.has(request.kind) ? usual : 'files'))}
    >
      {making ? 'Making it' : children}
    </Button>
  )
}
