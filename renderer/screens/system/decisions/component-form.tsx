import { useState } from 'react'
import type { Component } from '../../../../src/framework/framework.ts'
import { ChoiceId, type ComponentChoice } from '../../../../src/model/choice.ts'
import type { System } from '../../../../src/model/system.ts'
import { Field, Segmented } from '../../../components/form.tsx'
import { SourceTag } from '../../../components/source-tag.tsx'
import { moneyTyped } from '../../../components/typed.ts'
import { useFramework, useSettings, useToday } from '../../../state/hooks.ts'
import { ChoiceDialog } from './choice-dialog.tsx'
import { componentAdvice, isAgainst } from './choice-words.ts'

const ways = [
  { value: 'build', label: 'Build' },
  { value: 'buy', label: 'Buy' },
] as const

interface ComponentFormProps {
  readonly system: System
  readonly component: Component
  readonly taken: ComponentChoice | null
  readonly onClose: () => void
}

/** Whether one component of a system is built or bought. */
export function ComponentForm({ system, component, taken, onClose }: ComponentFormProps) {
  const framework = useFramework()
  const today = useToday()
  const { currency } = useSettings()
  const [id] = useState(() => taken?.id ?? ChoiceId.parse(crypto.randomUUID()))
  const [answer, setAnswer] = useState<ComponentChoice['answer']>(taken?.answer ?? component.advice)
  const [price, setPrice] = useState(taken?.costAYear == null ? '' : String(taken.costAYear))
  const typed = moneyTyped(price)
  const choice: ComponentChoice = {
    id,
    systemId: system.id,
    kind: 'component',
    component: component.id,
    answer,
    costAYear: answer === 'buy' ? typed.amount : null,
    reason: '',
    on: today,
  }
  const isWrong = answer === 'buy' && typed.wrong !== null
  return (
    <ChoiceDialog
      title={`${component.name}, ${system.name}`}
      taken={taken}
      choice={isWrong ? null : choice}
      waiting="What it does shows here once the price is an amount."
      against={isAgainst(framework, choice)}
      onClose={onClose}
    >
      <p className="q2">
        Advice: {componentAdvice(component)}. {component.because} <SourceTag source={component.source} />
      </p>
      <div className="field dec-answer">
        <span className="lab">Decision</span>
        <Segmented label="Decision" options={ways} value={answer} onChange={setAnswer} />
      </div>
      {answer === 'build' ? null : (
        <Field label={`Supplier’s price a year, ${currency}`} hint="Left empty when it is not known: 12000 or 12k." error={typed.wrong}>
          <input
            className="input num"
            inputMode="decimal"
            value={price}
            aria-invalid={typed.wrong !== null}
            onChange={(event) => setPrice(event.target.value)}
          />
        </Field>
      )}
      <p className="q sm">
        The norms count its share of the work as advised; the other way, that share comes or goes.{' '}
        <SourceTag source={component.sharesSource} />
      </p>
    </ChoiceDialog>
  )
}
