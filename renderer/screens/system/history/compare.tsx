import { useState } from 'react'
import { dateWords, type PlainDate } from '../../../../src/base/date.ts'
import { compared } from '../../../../src/maturity/history.ts'
import type { Standing } from '../../../../src/maturity/standing.ts'
import { Select } from '../../../components/form.tsx'
import { SectionHead } from '../../../components/page.tsx'
import { useFramework, useToday } from '../../../state/hooks.ts'
import { assessorName } from '../assessment/assessor.ts'
import { ComparisonTables } from './comparison-tables.tsx'
import type { Kept } from './kept-table.tsx'

const TODAY = 'today'

/** At first: from the latest assessment kept before today, for one kept today says nothing new. */
const firstFrom = (kept: readonly Kept[], today: PlainDate): Kept | undefined =>
  kept.find(({ assessment }) => assessment.on < today) ?? kept[0]

/** Any two assessments beside each other, at first the latest kept and today. */
export function Compare({ now, kept }: { readonly now: Standing; readonly kept: readonly Kept[] }) {
  const framework = useFramework()
  const today = useToday()
  const [fromId, setFrom] = useState<string | null>(null)
  const [toId, setTo] = useState(TODAY)
  const choices = [
    { id: TODAY, label: 'Today', words: 'Today', standing: now },
    ...kept.map(({ assessment, standing }) => ({
      id: assessment.id as string, // a value of the select
      label: `${dateWords(assessment.on)}, ${assessorName(assessment)}`,
      words: dateWords(assessment.on),
      standing,
    })),
  ]
  // One that was removed meanwhile gives way to the first choice.
  const first = firstFrom(kept, today)?.assessment.id
  const from = choices.find(({ id }) => id === fromId) ?? choices.find(({ id }) => id === first)
  const to = choices.find(({ id }) => id === toId) ?? choices[0]
  if (from === undefined || to === undefined) return null
  const options = choices.map(({ id, label }) => ({ value: id, label }))
  return (
    <section>
      <SectionHead title="Compare" sub="Any two assessments" />
      <div className="row wrap hist-pick">
        <Select label="From" value={from.id} options={options} onChange={setFrom} />
        <Select label="To" value={to.id} options={options} onChange={setTo} />
      </div>
      <ComparisonTables comparison={compared(from.standing, to.standing, framework)} from={from.words} to={to.words} />
    </section>
  )
}
