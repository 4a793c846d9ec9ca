import { useState } from 'react'
import { dateWords } from '../../../src/base/date.ts'
import type { Reach } from '../../../src/career/path.ts'
import type { Person } from '../../../src/model/person.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { SectionHead } from '../../components/page.tsx'
import { SourceTag } from '../../components/source-tag.tsx'
import { useReadOnly } from '../../state/hooks.ts'
import { EvidenceForm } from './evidence-form.tsx'
import { gateState, type GateLine } from './gate-line.ts'

/** "3 met, 1 partly, 3 missing" */
function countsWords(gates: readonly GateLine[]): string {
  const count = (state: GateLine['state']) => gates.filter((one) => one.state === state).length
  const parts = [
    [count('met'), 'met'],
    [count('partly'), 'partly'],
    [count('missing'), 'missing'],
  ] as const
  return parts.flatMap(([number, word]) => (number === 0 ? [] : [`${number} ${word}`])).join(', ')
}

/** What shows it, or how to begin. */
function evidenceWords({ gate, evidence }: GateLine): string {
  if (evidence === null) return `To begin: ${gate.start.charAt(0).toLowerCase()}${gate.start.slice(1)}`
  const parts = [evidence.note, evidence.on === null ? '' : dateWords(evidence.on)].filter((part) => part !== '')
  return parts.length === 0 ? gate.shows : parts.join(', ')
}

function GateRow({ line, onRecord }: { readonly line: GateLine; readonly onRecord: () => void }) {
  const readOnly = useReadOnly() !== null
  const { icon, tone, words } = gateState[line.state]
  return (
    <li>
      <span className={`gate-${tone}`}>
        <Icon name={icon} label={words} />
      </span>
      <span className="two">
        <span className="name">{line.gate.name}</span>
        <small>{evidenceWords(line)}</small>
      </span>
      <SourceTag source={line.gate.source} />
      <Button
        kind="icon"
        size="sm"
        icon="pencil"
        disabled={readOnly}
        aria-label={`Record evidence: ${line.gate.name}`}
        onClick={onRecord}
      />
    </li>
  )
}

/** Evidence that the step asks for; never years. */
export function Gates({ person, reach }: { readonly person: Person; readonly reach: Reach }) {
  const [recording, record] = useState<string | null>(null)
  const { from, to } = reach.step
  const line = reach.gates.find(({ gate }) => gate.id === recording)
  const title = from.role === to.role && from.level !== null ? `Gate, level ${from.level} to ${to.level}` : `Gate to level ${to.level}`
  return (
    <section>
      <SectionHead title={title} sub="Evidence, not years" end={countsWords(reach.gates)} />
      {reach.gates.length === 0 ? <p className="q">This step asks for no evidence beyond the competencies.</p> : null}
      <ul className="gates">
        {reach.gates.map((one) => (
          <GateRow key={one.gate.id} line={one} onRecord={() => record(one.gate.id)} />
        ))}
      </ul>
      {line === undefined ? null : <EvidenceForm person={person} line={line} onClose={() => record(null)} />}
    </section>
  )
}
