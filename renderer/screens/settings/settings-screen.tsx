import type { ComponentType } from 'react'
import { PageHead, ScrollBody } from '../../components/page.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { usePlace, useReadOnly } from '../../state/hooks.ts'
import { Defaults } from './defaults.tsx'
import { HistoryList } from './history-list.tsx'
import { MoneyPart } from './money/money-part.tsx'
import { WorkspaceSettings } from './workspace-settings.tsx'
import './settings.css'

const parts: readonly { readonly id: string; readonly label: string; readonly part: ComponentType }[] = [
  { id: 'workspace', label: 'Workspace', part: WorkspaceSettings },
  { id: 'pay', label: 'Pay and budgets', part: MoneyPart },
  { id: 'defaults', label: 'Defaults', part: Defaults },
  { id: 'history', label: 'History', part: HistoryList },
]

export function SettingsScreen() {
  const { id } = usePlace()
  const readOnly = useReadOnly()
  const current = parts.find((part) => part.id === id) ?? parts[0]
  if (current === undefined) return null
  const Part = current.part
  return (
    <>
      <PageHead title="Settings" {...(readOnly === null ? {} : { sub: readOnly })} />
      <Tabs label="Parts of the settings" placeOf={(part) => ({ screen: 'settings', id: part })} tabs={parts} current={current.id} />
      <ScrollBody label={current.label}>
        <Part />
      </ScrollBody>
    </>
  )
}
