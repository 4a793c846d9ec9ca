import { useState } from 'react'
import type { Component } from '../../../../src/framework/framework.ts'
import { choicesOf } from '../../../../src/maturity/effort.ts'
import type { ComponentChoice } from '../../../../src/model/choice.ts'
import type { System } from '../../../../src/model/system.ts'
import { Money } from '../../../components/money.tsx'
import { SectionHead } from '../../../components/page.tsx'
import { SourceTag } from '../../../components/source-tag.tsx'
import { useFramework, useWorkspace } from '../../../state/hooks.ts'
import { priceOf, wayWords } from './choice-words.ts'
import { ComponentForm } from './component-form.tsx'
import { Taken } from './taken.tsx'

interface LineProps {
  readonly component: Component
  readonly choice: ComponentChoice | null
  readonly onOpen: () => void
}

function Line({ component, choice, onOpen }: LineProps) {
  return (
    <tr>
      <th scope="row">
        <span className="two">
          <button type="button" className="pick" onClick={onOpen}>
            {component.name}
          </button>
          <small>{component.does}</small>
        </span>
      </th>
      <td>
        <span className="two">
          <span>{wayWords[component.advice]}</span>
          {component.unless === null ? null : <small>unless {component.unless}</small>}
        </span>
      </td>
      <td className="q2 sm">
        {component.because} <SourceTag source={component.source} />
      </td>
      <td>
        {choice === null ? <span className="q">As advised, not decided</span> : <Taken choice={choice}>{wayWords[choice.answer]}</Taken>}
      </td>
      <td className="num">{choice === null ? '–' : <Money amount={priceOf(choice)} />}</td>
    </tr>
  )
}

/** Build or buy: each component of a system with what is advised and what was decided. */
export function ComponentsSection({ system }: { readonly system: System }) {
  const { components } = useFramework()
  const { choice } = useWorkspace()
  const [open, setOpen] = useState<Component | null>(null)
  const taken = choicesOf(choice, system.id).components
  const of = ({ id }: Component): ComponentChoice | null => taken.find((one) => one.component === id) ?? null
  return (
    <section>
      <SectionHead title="Build or buy" sub={`${taken.length} of ${components.length} decided. The plan counts the others as advised.`} />
      <table className="tbl airy dec-components">
        <caption className="sr">Components with advice and decision</caption>
        <thead>
          <tr>
            <th scope="col">Component</th>
            <th scope="col">Advice</th>
            <th scope="col">Because</th>
            <th scope="col">Decision</th>
            <th scope="col" className="num">
              Price a year
            </th>
          </tr>
        </thead>
        <tbody>
          {components.map((component) => (
            <Line key={component.id} component={component} choice={of(component)} onOpen={() => setOpen(component)} />
          ))}
        </tbody>
      </table>
      {open === null ? null : <ComponentForm system={system} component={open} taken={of(open)} onClose={() => setOpen(null)} />}
    </section>
  )
}
