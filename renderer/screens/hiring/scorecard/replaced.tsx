import { dateWords } from '../../../../src/base/date.ts'
import type { ScorecardReading } from '../../../../src/contract/scorecard-reading.ts'
import { recommendationWords } from '../../../../src/interview/scorecard-form.ts'
import type { Scorecard } from '../../../../src/model/scorecard.ts'
import { ChangeTable, type ChangeLine } from '../../../components/change-table.tsx'
import { useFramework } from '../../../state/hooks.ts'

/** What differs between a recorded sheet and the one that would replace it. */
export function differences(old: Scorecard, reading: ScorecardReading, nameOf: (competency: string) => string): readonly ChangeLine[] {
  const words = (rating: number | null | undefined): string => (rating == null ? 'Not rated' : String(rating))
  const lines = reading.ratings.map(({ competency, rating }) => {
    const before = old.ratings.find((one) => one.competency === competency)
    return { what: nameOf(competency), before: words(before?.rating), after: words(rating) }
  })
  const said = (one: Scorecard['recommendation']): string => (one === null ? 'None' : recommendationWords[one])
  return [
    ...lines,
    { what: 'Recommendation', before: said(old.recommendation), after: said(reading.recommendation) },
    ...(old.notes === reading.notes ? [] : [{ what: 'Notes', before: old.notes || 'None', after: reading.notes || 'None' }]),
  ].filter(({ before, after }) => before !== after)
}

/** The sheet that goes when this one is recorded, line by line. */
export function Replaced({ old, reading }: { readonly old: Scorecard; readonly reading: ScorecardReading }) {
  const { competencies } = useFramework()
  const lines = differences(old, reading, (id) => competencies.find((one) => one.id === id)?.name ?? '')
  return (
    <section>
      <h3 className="card-h">Replaces the scorecard recorded on {dateWords(old.recordedOn)}</h3>
      {lines.length === 0 ? (
        <p className="q2">Ratings, recommendation and notes are the same; evidence and date are taken from this file.</p>
      ) : (
        <ChangeTable caption={'What changes'} lines={lines} from="Recorded" to="This file" />
      )}
    </section>
  )
}
