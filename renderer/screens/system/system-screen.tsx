import { useState } from 'react'
import type { Standing } from '../../../src/maturity/standing.ts'
import { Button } from '../../components/button.tsx'
import { Go } from '../../components/go.tsx'
import { Icon } from '../../components/icon.tsx'
import { PageHead, ScrollBody } from '../../components/page.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { usePlace, usePortfolio, useReadOnly } from '../../state/hooks.ts'
import { SystemForm } from '../systems/system-form.tsx'
import { systemPart, systemParts } from './parts.ts'
import { SystemFacts } from './system-facts.tsx'
import { SystemGone } from './system-gone.tsx'
import './system.css'

function Actions({ standing: { system, assessed }, onChange }: { readonly standing: Standing; readonly onChange: () => void }) {
  const readOnly = useReadOnly()
  return (
    <>
      <Go to={{ screen: 'systems', id: system.id }} className="btn quiet">
        <Icon name="back" />
        <span>Systems</span>
      </Go>
      <Button icon="pencil" disabled={readOnly !== null} {...(readOnly === null ? {} : { title: readOnly })} onClick={onChange}>
        Change
      </Button>
      <Go to={{ screen: 'assess', id: system.id }} className={assessed ? 'btn' : 'btn pri'}>
        <Icon name="evaluation" />
        <span>{readOnly === null ? 'Assess' : 'See answers'}</span>
      </Go>
    </>
  )
}

/** One system on a page of its own: what holds for all of it, and one part at a time. */
export function SystemScreen() {
  const { id = '', part } = usePlace()
  const { standings } = usePortfolio()
  const [changing, setChanging] = useState(false)
  const standing = standings.find(({ system }) => system.id === id)
  if (standing === undefined) return <SystemGone />
  const { system } = standing
  const shown = systemPart(part)
  const Part = shown.part
  return (
    <>
      <PageHead
        title={system.name}
        {...(system.summary === '' ? {} : { sub: <span title={system.summary}>{system.summary}</span> })}
        actions={<Actions standing={standing} onChange={() => setChanging(true)} />}
      />
      <SystemFacts standing={standing} />
      <Tabs
        label={`Parts of ${system.name}`}
        tabs={systemParts}
        current={shown.id}
        placeOf={(to) => ({ screen: 'system', id: system.id, part: to })}
      />
      <ScrollBody key={`${system.id} ${shown.id}`} label={shown.label}>
        <Part standing={standing} />
      </ScrollBody>
      {changing ? <SystemForm system={system} onClose={() => setChanging(false)} /> : null}
    </>
  )
}
