import { addDays, dateWords, dayWords, PlainDate } from '../../../src/base/date.ts'
import type { Default } from '../../../src/framework/framework.ts'
import { mondayFrom } from '../../../src/planning/horizon.ts'
import type { Decision } from '../../../src/planning/plan.ts'
import { SectionHead } from '../../components/page.tsx'
import { SourceTag } from '../../components/source-tag.tsx'
import { useFramework, useToday, useWorkspace } from '../../state/hooks.ts'

const hiring = [
  { id: 'hiring.days-to-fill', title: 'Find and choose' },
  { id: 'hiring.notice-days', title: 'Notice' },
  { id: 'hiring.gap-days', title: 'Gap' },
] as const
const contracting = [{ id: 'contract.lead-days', title: 'Find and agree' }] as const

/** People start on a Monday, as in the plan. */
const A_MONDAY = PlainDate.parse('2024-01-01')

interface Span {
  readonly title: string
  readonly number: Default
  /** Days from opening to the start of the span. */
  readonly from: number
}

function spansOf(defaults: readonly Default[], kind: Decision['kind']): readonly Span[] {
  let from = 0
  return (kind === 'contract' ? contracting : hiring).flatMap(({ id, title }) => {
    const number = defaults.find((one) => one.id === id)
    if (number === undefined) return []
    const span = { title, number, from }
    from += number.value
    return [span]
  })
}

/** From opening the seat to somebody in it, with the numbers it rests on. */
export function Timeline({ decision }: { readonly decision: Decision | null }) {
  const { defaults } = useFramework()
  const { override } = useWorkspace()
  const today = useToday()
  const shown = spansOf(defaults, decision?.kind ?? 'hire')
  const days = shown.reduce((total, { number }) => total + number.value, 0)
  const open = decision?.openBy ?? today
  const seat = decision?.inSeat ?? mondayFrom(addDays(open, days), A_MONDAY)
  return (
    <section className="timeline">
      <SectionHead
        title="Open to in seat"
        sub={`${Math.round(days)} days${decision === null ? ', if opened today' : ''}`}
        end={`In seat ${dateWords(seat)}`}
      />
      <ol style={{ gridTemplateColumns: shown.map(({ number }) => `minmax(88px, ${Math.max(1, number.value)}fr)`).join(' ') }}>
        {shown.map(({ title, number, from }) => (
          <li key={number.id}>
            <b>{title}</b>
            <span>{number.value} days</span>
            <time dateTime={addDays(open, from)}>{dayWords(addDays(open, from))}</time>
            {override.has(number.id) ? <span className="src">Yours</span> : <SourceTag source={number.source} />}
          </li>
        ))}
      </ol>
      {decision === null ? null : (
        <p className="q sm">
          At full capacity on {dateWords(decision.fullCapacity)}
          {decision.until === null ? '' : `; the contract ends on ${dateWords(addDays(decision.until, -1))}`}.
        </p>
      )}
    </section>
  )
}
