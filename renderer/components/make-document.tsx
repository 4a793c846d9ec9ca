import { useState } from 'react'
import type { DocumentRequest } from '../../src/contract/commands.ts'
import { receive } from '../client/files.ts'
import { useCall, useTell, useTellRefusal } from '../state/hooks.ts'
import { Button } from './button.tsx'

/** Makes a Word document and says where it is. Works on a file that can only be read too. */
export function MakeDocument({
  request,
  children,
  disabled = false,
}: {
  readonly request: DocumentRequest
  readonly children: string
  readonly disabled?: boolean
}) {
  const call = useCall()
  const tell = useTell()
  const tellRefusal = useTellRefusal()
  const [making, setMaking] = useState(false)
  const make = async () => {
    setMaking(true)
    try {
      const words = receive(await call('documents.export', { documents: [request] }))
      if (words !== null) tell('good', words)
    } catch (error) {
      tellRefusal(error)
    } finally {
      setMaking(false)
    }
  }
  return (
    <Button kind="primary" icon="document" disabled={disabled || making} aria-busy={making} onClick={() => void make()}>
      {making ? 'Making it' : children}
    </Button>
  )
}
