import { useState } from 'react'
import { shortMoneyWords } from '../../../src/base/money.ts'
import { Button } from '../../components/button.tsx'
import { Segmented, Select } from '../../components/form.tsx'
import { PageHead } from '../../components/page.tsx'
import { counted } from '../../components/words.ts'
import { useGo, usePlace, usePortfolio, useReadOnly, useSettings } from '../../state/hooks.ts'
import { ExportSystems } from './export-systems.tsx'
import { LevelMeanings } from './level-meanings.tsx'
import { NoSystems } from './no-systems.tsx'
import { RoomTabs } from './room-tabs.tsx'
import { SystemForm } from './system-form.tsx'
import { SystemPane } from './system-pane.tsx'
import { SystemsTable } from './systems-table.tsx'
import { useLines } from './use-lines.ts'
import { isLate, linesShown, toAssess, type Order, type Show, type SystemLine } from './view.ts'
import './systems.css'

const orders = [
  { value: 'value', label: 'value' },
  { value: 'gap', label: 'gap' },
  { value: 'due', label: 'target date' },
  { value: 'name', label: 'name' },
] as const

const groups = [
  { value: 'none', label: 'nothing' },
  { value: 'team', label: 'team' },
] as const

function List({ lines, selected }: { readonly lines: readonly SystemLine[]; readonly selected: string | undefined }) {
  const [show, setShow] = useState<Show>('all')
  const [order, setOrder] = useState<Order>('value')
  const [group, setGroup] = useState<'none' | 'team'>('none')
  const shown = linesShown(lines, show, order)
  const shows = [
    { value: 'all', label: `All ${lines.length}` },
    { value: 'below', label: `Below target ${lines.filter(({ standing }) => standing.gap > 0).length}` },
    { value: 'late', label: `Late ${lines.filter(isLate).length}` },
  ] as const
  return (
    <div className="main scroll sys-main">
      <div className="row sys-bar">
        <Segmented label="Show" options={shows} value={show} onChange={setShow} />
        <span className="sp" />
        <Select label="Sort by" options={orders} value={order} onChange={setOrder} />
        <Select label="Group by" options={groups} value={group} onChange={setGroup} />
      </div>
      <SystemsTable lines={shown} byTeam={group === 'team'} selected={selected} />
      {shown.length === 0 ? <p className="q sys-none">No system is {show === 'late' ? 'late' : 'below its target'}.</p> : null}
      <LevelMeanings />
    </div>
  )
}

type Opened = 'form' | 'export' | null

function Dialogs({ line, opened, close }: { readonly line: SystemLine | undefined; readonly opened: Opened; readonly close: () => void }) {
  const go = useGo()
  const { id } = usePlace()
  if (id === 'new') return <SystemForm system={null} onClose={() => go({ screen: 'systems' })} />
  if (opened === 'export') return <ExportSystems onClose={close} />
  if (line === undefined) return null
  return opened === 'form' ? <SystemForm system={line.standing.system} onClose={close} /> : null
}

export function SystemsScreen() {
  const lines = useLines()
  const { valueAYear } = usePortfolio()
  const { currency } = useSettings()
  const { id } = usePlace()
  const go = useGo()
  const readOnly = useReadOnly() !== null
  const [opened, setOpened] = useState<Opened>(null)
  const line = lines.find(({ standing }) => standing.system.id === id)
  const next = toAssess(lines, line)
  const actions = (
    <>
      <Button kind="quiet" icon="upload" disabled={readOnly} onClick={() => go({ screen: 'import', id: 'systems' })}>
        Import
      </Button>
      {lines.length === 0 ? null : (
        <Button kind="quiet" icon="download" onClick={() => setOpened('export')}>
          Export
        </Button>
      )}
      {next === undefined ? null : (
        <Button icon="evaluation" onClick={() => go({ screen: 'assess', id: next.standing.system.id })}>
          Assess a system
        </Button>
      )}
      <Button kind="primary" icon="plus" disabled={readOnly} onClick={() => go({ screen: 'systems', id: 'new' })}>
        Add system
      </Button>
    </>
  )
  return (
    <>
      <PageHead
        title="Systems"
        {...(lines.length === 0
          ? {}
          : { sub: `${counted(lines.length, 'system', 'systems')}, ${shortMoneyWords(valueAYear, currency)} of value a year` })}
        actions={actions}
      />
      <RoomTabs current="systems" />
      {lines.length === 0 ? (
        <NoSystems />
      ) : (
        <div className="split">
          <List lines={lines} selected={id} />
          {line === undefined ? null : (
            <SystemPane
              key={line.standing.system.id}
              standing={line.standing}
              outcome={line.outcome}
              onAssess={() => go({ screen: 'assess', id: line.standing.system.id })}
              onChange={() => setOpened('form')}
            />
          )}
        </div>
      )}
      <Dialogs line={line} opened={opened} close={() => setOpened(null)} />
    </>
  )
}
