import { useState } from 'react'
import { PersonId } from '../../../src/model/person.ts'
import type { Settings } from '../../../src/model/settings.ts'
import { Field, Segmented, Select } from '../../components/form.tsx'
import { SectionHead } from '../../components/page.tsx'
import { useEdit, useReadOnly, useSettings, useWorkspace } from '../../state/hooks.ts'
import { chooseTheme, themeChoice, type ThemeChoice } from '../../state/theme.ts'
import { TextField } from './fields.tsx'

type Patch = Partial<Omit<Settings, 'id'>>
type Write = (patch: Patch) => Promise<unknown>

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
