import { useState } from 'react'
import { Refusal } from '../../../src/base/failure.ts'
import type { Edit } from '../../../src/model/edit.ts'
import { Icon } from '../../components/icon.tsx'
import { useOpened } from '../../state/context.ts'

/** Makes an edit; a refusal is kept to be shown in the dialog, which would cover a notice. */
export function useEditHere() {
  const { store } = useOpened()
  const [refusal, setRefusal] = useState<string | null>(null)
  const edit = async (wanted: Edit): Promise<boolean> => {
    try {
      await store.getState().edit(wanted)
      return true
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      setRefusal(error.message)
      return false
    }
  }
  return { refusal, edit }
}

export function RefusalHere({ words }: { readonly words: string | null }) {
  return words === null ? null : (
    <div className="callout bad refusal-here" role="alert">
      <Icon name="stop" />
      <span>{words}</span>
    </div>
  )
}
