import type { Loop } from '../../../src/interview/loop.ts'
import { ChartFrame } from '../../charts/chart-section.tsx'
import { ReliabilityChart } from '../../charts/reliability-chart.tsx'
import { Icon } from '../../components/icon.tsx'
import { SourceTag } from '../../components/source-tag.tsx'
import { useFramework } from '../../state/hooks.ts'
import { timeWords } from './matrix.tsx'

/** How far the loop's result can be trusted, where that number comes from, and what weakens it. */
export function Reliability({ made: { reliability, weaknesses, interviewerHours } }: { readonly made: Loop }) {
  const { defaults } = useFramework()
  const aim = defaults.find(({ id }) => id === 'interview.reliability-aim')?.value ?? null
  return (
    <section>
      <ChartFrame
        title="Estimated reliability"
        about={`Reliability of the loop, from 0 to 1: ${reliability.value.toFixed(2)}${aim === null ? '' : `; the aim is ${aim.toFixed(2)}`}.`}
        table={{
          columns: [
            { head: 'Measure', as: 'text' },
            { head: 'From 0 to 1', as: 'number', digits: 2 },
          ],
          rows: [['Estimated reliability', reliability.value], ...(aim === null ? [] : [['Aim', aim]])],
        }}
      >
        <div className="reliability">
          <div>
            <h2>Estimated reliability</h2>
            <p className="reliability-value">
              {reliability.value.toFixed(2)} {aim === null ? null : <small>aim for {aim.toFixed(2)}</small>}
            </p>
          </div>
          <ReliabilityChart value={reliability.value} aim={aim} />
        </div>
      </ChartFrame>
      <p className="q sm">
        {reliability.source.note} <SourceTag source={reliability.source} />
      </p>
      <p className="q sm">
        One candidate takes {timeWords(Math.round(interviewerHours * 60))} of interviewers’ time in the room; preparing and writing up come
        on top.
      </p>
      {weaknesses.length === 0 ? null : (
        <ul className="weaknesses" aria-label="What weakens the loop">
          {weaknesses.map((words) => (
            <li key={words}>
              <Icon name="warn" tone="warn" />
              <span>{words}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
