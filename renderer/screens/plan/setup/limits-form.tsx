import type { ReactNode } from 'react'
import { moneyUnit, moneyWords } from '../../../../src/base/money.ts'
import type { Limits } from '../../../../src/model/limits.ts'
import type { Scenario } from '../../../../src/model/scenario.ts'
import { Segmented } from '../../../components/form.tsx'
import { SectionHead } from '../../../components/page.tsx'
import { PayHidden } from '../../../components/pay-hidden.tsx'
import { moneyTyped } from '../../../components/typed.ts'
import { counted } from '../../../components/words.ts'
import { usePayShown, useReadOnly, useSettings, useWorkspace } from '../../../state/hooks.ts'
import { Freezes } from './freezes.tsx'
import { countTyped } from './limit-typed.ts'
import { useScenarioEdit } from './use-scenario-edit.ts'
import { WrittenField } from './written-field.tsx'

interface PartProps {
  readonly limits: Limits
  readonly write: (change: Partial<Limits>) => Promise<string | null>
}

function Line({ label, hint, children }: { readonly label: string; readonly hint?: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="su-line">
      <div>
        <span>{label}</span>
        {hint === undefined ? null : <p className="q sm">{hint}</p>}
      </div>
      {children}
    </div>
  )
}

function Tick({
  label,
  hint,
  value,
  onChange,
}: {
  readonly label: string
  readonly hint?: string
  readonly value: boolean
  readonly onChange: (value: boolean) => void
}) {
  const readOnly = useReadOnly() !== null
  return (
    <label className="check su-tick">
      <input type="checkbox" checked={value} disabled={readOnly} onChange={(event) => onChange(event.target.checked)} />
      <span>
        {label}
        {hint === undefined ? null : <small className="q"> {hint}</small>}
      </span>
    </label>
  )
}

const textOf = (amount: number | null): string => (amount === null ? '' : String(amount))

function MoneyLimits({ limits, write }: PartProps) {
  const { currency, budgetAQuarter } = useSettings()
  const { budgetLine } = useWorkspace()
  const field = (key: 'budgetAQuarter' | 'budgetInAll', label: string) => (
    <WrittenField
      label={`${label}, ${currency}`}
      placeholder="No limit"
      value={textOf(limits[key])}
      wrong={(text) => moneyTyped(text).wrong}
      onWrite={(text) => write({ [key]: moneyTyped(text).amount })}
    />
  )
  const own =
    budgetAQuarter === null ? 'The workspace sets no budget.' : `The workspace’s budget is ${moneyWords(budgetAQuarter, currency)}.`
  const lines =
    budgetLine.size === 0
      ? 'No team has one yet: Settings, Pay and budgets.'
      : `${counted(budgetLine.size, 'team has', 'teams have')} one: Settings, Pay and budgets.`
  return (
    <>
      <Line label={`Budget a quarter, ${moneyUnit(currency).trim()}`} hint={`Loaded cost of all engineers. ${own}`}>
        {field('budgetAQuarter', 'Budget a quarter')}
      </Line>
      <Line label={`Budget in all, ${moneyUnit(currency).trim()}`} hint="All quarters of the plan together.">
        {field('budgetInAll', 'Budget in all')}
      </Line>
      <Tick
        label="Team budgets are limits, too"
        hint={lines}
        value={limits.teamBudgets}
        onChange={(teamBudgets) => void write({ teamBudgets })}
      />
    </>
  )
}

function HiringLimits({ limits, write }: PartProps) {
  return (
    <>
      <Line label="Hires a quarter" hint="Requisitions opened in a quarter; contracts are not counted.">
        <WrittenField
          label="Hires a quarter"
          placeholder="No limit"
          value={textOf(limits.hiresAQuarter)}
          wrong={(text) => countTyped(text, true).wrong}
          onWrite={(text) => write({ hiresAQuarter: countTyped(text, true).value })}
        />
      </Line>
      <Line
        label="Interviewer hours a quarter"
        hint="What interviews for the requisitions of a quarter may take; a contract takes a quarter of a hire’s."
      >
        <WrittenField
          label="Interviewer hours a quarter"
          placeholder="No limit"
          value={textOf(limits.interviewHoursAQuarter)}
          wrong={(text) => countTyped(text, false).wrong}
          onWrite={(text) => write({ interviewHoursAQuarter: countTyped(text, false).value })}
        />
      </Line>
      <Freezes freezes={limits.freezes} onWrite={(freezes) => write({ freezes })} />
    </>
  )
}

const kinds = [
  { key: 'hire', label: 'Hire' },
  { key: 'contract', label: 'Contract' },
  { key: 'promote', label: 'Promote' },
  { key: 'reskill', label: 'Reskill' },
] as const
const buffers = ['0', '1', '2', '3', '4'].map((value) => ({ value, label: value }))

function Rules({ limits, write }: PartProps) {
  const readOnly = useReadOnly() !== null
  return (
    <>
      <fieldset className="su-kinds">
        <legend>Decisions that may be taken</legend>
        {kinds.map(({ key, label }) => (
          <Tick key={key} label={label} value={limits[key]} onChange={(value) => void write({ [key]: value })} />
        ))}
      </fieldset>
      <Tick
        label="Teams are closed"
        hint="Each works on its own systems alone; people can then be reassigned."
        value={limits.closedTeams}
        onChange={(closedTeams) => void write({ closedTeams })}
      />
      <Tick
        label="Dedicated owners"
        hint="From nine engineers on, somebody can own reliability and somebody cost."
        value={limits.dedicatedOwners}
        onChange={(dedicatedOwners) => void write({ dedicatedOwners })}
      />
      <Line label="Reach targets early by, quarters">
        <fieldset disabled={readOnly}>
          <Segmented
            label="Quarters by which targets are reached early"
            options={buffers}
            value={String(limits.bufferQuarters)}
            onChange={(value) => void write({ bufferQuarters: Number(value) })}
          />
        </fieldset>
      </Line>
    </>
  )
}

/** What a search for a better plan of this scenario may not go beyond. */
export function LimitsForm({ scenario }: { readonly scenario: Scenario }) {
  const shown = usePayShown()
  const edit = useScenarioEdit(scenario)
  const part: PartProps = { limits: scenario.limits, write: (change) => edit({ limits: { ...scenario.limits, ...change } }) }
  return (
    <section>
      <SectionHead title="Limits" sub="What a search for a better plan may not go beyond" />
      <div className="su-limits">
        <section aria-label="Money">
          <h3>Money</h3>
          {shown ? (
            <MoneyLimits {...part} />
          ) : (
            <p className="q2">
              <PayHidden />
            </p>
          )}
        </section>
        <section aria-label="Hiring">
          <h3>Hiring</h3>
          <HiringLimits {...part} />
        </section>
        <section aria-label="Rules">
          <h3>Rules</h3>
          <Rules {...part} />
        </section>
      </div>
    </section>
  )
}
