import { useState, type ReactNode } from 'react'
import { moneyWords } from '../../../src/base/money.ts'
import { PersonId } from '../../../src/model/person.ts'
import type { Settings } from '../../../src/model/settings.ts'
import { Field, Segmented, Select } from '../../components/form.tsx'
import { SectionHead } from '../../components/page.tsx'
import { moneyTyped } from '../../components/typed.ts'
import { useDraft } from '../../components/use-draft.ts'
import { useEdit, useReadOnly, useSettings, useWorkspace } from '../../state/hooks.ts'
import { chooseTheme, themeChoice, type ThemeChoice } from '../../state/theme.ts'

type Patch = Partial<Omit<Settings, 'id'>>
type Write = (patch: Patch) => Promise<unknown>

interface TextProps {
  readonly label: string
  readonly hint?: ReactNode
  readonly value: string
  readonly wrong: (text: string) => string | null
  readonly onWrite: (text: string) => Promise<unknown>
}

/** A line of text that is written when the field is left or Enter is pressed. */
function TextField({ label, hint, value, wrong, onWrite }: TextProps) {
  const readOnly = useReadOnly() !== null
  const draft = useDraft(value, (text) => (wrong(text) === null ? onWrite(text) : null))
  const error = draft.text === value ? null : wrong(draft.text)
  return (
    <Field label={label} error={error} {...(hint === undefined ? {} : { hint })}>
      <input
        className="input"
        value={draft.text}
        disabled={readOnly}
        aria-invalid={error !== null}
        onChange={(event) => draft.change(event.target.value)}
        onBlur={draft.commit}
        onKeyDown={(event) => event.key === 'Enter' && draft.commit()}
      />
    </Field>
  )
}

function MoneyField({
  label,
  hint,
  value,
  onWrite,
}: {
  readonly label: string
  readonly hint: string
  readonly value: number | null
  readonly onWrite: (amount: number | null) => Promise<unknown>
}) {
  const { currency } = useSettings()
  return (
    <TextField
      label={`${label}, ${currency}`}
      hint={value === null ? hint : `${moneyWords(value, currency)}. ${hint}`}
      value={value === null ? '' : String(value)}
      wrong={(text) => moneyTyped(text).wrong}
      onWrite={(text) => onWrite(moneyTyped(text).amount)}
    />
  )
}

function Organisation({ change }: { readonly change: Write }) {
  const settings = useSettings()
  const { person } = useWorkspace()
  return (
    <div className="form cols">
      <TextField
        label="Name of the organisation"
        value={settings.name}
        wrong={(text) => (text.trim() === '' ? 'A name is needed.' : null)}
        onWrite={(name) => change({ name })}
      />
      <Field label="Head of engineering" hint="Named on the documents.">
        <Select
          value={settings.headId ?? ''}
          options={[{ value: '', label: 'Nobody' }, ...[...person.values()].map(({ id, name }) => ({ value: id as string, label: name }))]}
          onChange={(id) => void change({ headId: id === '' ? null : PersonId.parse(id) })}
        />
      </Field>
    </div>
  )
}

function Planning({ change }: { readonly change: Write }) {
  const settings = useSettings()
  const lengths = Array.from({ length: 11 }, (_, at) => ({ value: String(at + 2), label: `${at + 2} quarters` }))
  return (
    <div className="form cols">
      <TextField
        label="Currency"
        hint="Three letters, such as GBP."
        value={settings.currency}
        wrong={(text) => (/^[A-Z]{3}$/.test(text) ? null : 'A currency is three capital letters, such as GBP.')}
        onWrite={(currency) => change({ currency })}
      />
      <Field label="Length of the plan">
        <Select
          value={String(settings.planQuarters)}
          options={lengths}
          onChange={(value) => void change({ planQuarters: Number(value) })}
        />
      </Field>
      <MoneyField
        label="Base pay a year, level 3"
        hint="The other levels follow from it. Empty: no cost is shown."
        value={settings.seniorPayAYear}
        onWrite={(seniorPayAYear) => change({ seniorPayAYear })}
      />
      <MoneyField
        label="Budget a quarter"
        hint="For engineers, at loaded cost. Empty: no budget."
        value={settings.budgetAQuarter}
        onWrite={(budgetAQuarter) => change({ budgetAQuarter })}
      />
    </div>
  )
}

const themes = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const
const papers = [
  { value: 'a4', label: 'A4' },
  { value: 'letter', label: 'US Letter' },
] as const

function ThisComputer() {
  const [theme, setTheme] = useState<ThemeChoice>(themeChoice)
  const choose = (choice: ThemeChoice) => {
    chooseTheme(choice)
    setTheme(choice)
  }
  return (
    <section>
      <SectionHead title="Appearance" sub="On this computer, not in the file" />
      <Segmented label="Theme" options={themes} value={theme} onChange={choose} />
    </section>
  )
}

export function WorkspaceSettings() {
  const settings = useSettings()
  const edit = useEdit()
  const readOnly = useReadOnly() !== null
  const change: Write = (patch) => (readOnly ? Promise.resolve() : edit({ kind: 'change-settings', given: { patch } }))
  return (
    <div className="settings">
      <section>
        <SectionHead title="Organisation" />
        <Organisation change={change} />
      </section>
      <section>
        <SectionHead title="Planning" />
        <Planning change={change} />
      </section>
      <section>
        <SectionHead title="Documents" sub="Paper size" />
        <Segmented label="Paper" options={papers} value={settings.paper} onChange={(paper) => void change({ paper })} />
      </section>
      <ThisComputer />
    </div>
  )
}
