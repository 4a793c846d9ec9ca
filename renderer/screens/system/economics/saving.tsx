import { moneyWords } from '../../../../src/base/money.ts'
import type { Economics } from '../../../../src/maturity/economics.ts'
import { SectionHead } from '../../../components/page.tsx'
import { SourceTag } from '../../../components/source-tag.tsx'
import { useFramework, useSettings } from '../../../state/hooks.ts'
import { shareWords } from './words.ts'

/** Why there is nothing to estimate. */
function noSaving({ year }: Economics): string {
  if (year === null) return 'Record a month to see what disciplined inference work could save.'
  return year.parts.inference === 0
    ? 'No cost of inference is recorded, so there is nothing to save on it.'
    : 'The assessment shows that waste is cut on purpose already, so nothing is estimated on top.'
}

/** What disciplined inference work could save a year, by the published range. */
export function Saving({ made }: { readonly made: Economics }) {
  const { currency } = useSettings()
  const { ranges } = useFramework()
  const { saving } = made
  const range = saving?.range ?? ranges.find(({ id }) => id === 'inference-saving')
  return (
    <section>
      <SectionHead title="Disciplined inference work" />
      {saving === null ? (
        <p className="q2">{noSaving(made)}</p>
      ) : (
        <p>
          <b>
            {moneyWords(saving.low, currency)} to {moneyWords(saving.high, currency)}
          </b>{' '}
          a year could be saved.
        </p>
      )}
      {range === undefined ? null : (
        <p className="q2 sm eco-note">
          Published: {shareWords(range.low)} to {shareWords(range.high)} of the {range.of}. <SourceTag source={range.source} />
          {saving === null ? null : ' It is the most to hope for: what is practised here already has saved its part.'}
        </p>
      )}
    </section>
  )
}
