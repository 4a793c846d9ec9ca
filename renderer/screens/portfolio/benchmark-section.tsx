import { addDays, dateWords } from '../../../src/base/date.ts'
import { quarterEnd, quarterOf, quarterWords } from '../../../src/base/quarter.ts'
import { benchmark, type PastPortfolio } from '../../../src/maturity/history.ts'
import { scoreWords } from '../../../src/maturity/words.ts'
import { ChartSection } from '../../charts/chart-section.tsx'
import { ScoreChart } from '../../charts/score-chart.tsx'
import { Go } from '../../components/go.tsx'
import { SectionHead } from '../../components/page.tsx'
import { useFramework, usePortfolio, useToday, useWorkspace } from '../../state/hooks.ts'
import { benchmarkWords, gainInTenths, sameSystems } from './benchmark-words.ts'
import { pastTable } from './portfolio-tables.ts'

/** The columns that stand side by side without crowding. */
const SHOWN = 8

/** What to do for a past to compare with. */
function Nothing() {
  const { assessment } = useWorkspace()
  const today = useToday()
  const { standings, leaving } = usePortfolio()
  const first = standings.find(({ system, assessed }) => assessed && !leaving.has(system.id))
  if (first === undefined)
    return <p className="q2">Assess a system first. From then on each quarter can be compared with the one before.</p>
  if ([...assessment.values()].some(({ kind }) => kind === 'agreed'))
    return (
      <p className="q2">
        Assessments are kept since this quarter. It can be compared with from {dateWords(addDays(quarterEnd(quarterOf(today)), 1))} on.
      </p>
    )
  return (
    <p className="q2">
      No assessment is kept yet. Keep today’s answers of each system, and the end of every quarter has something to be compared with.{' '}
      <Go to={{ screen: 'system', id: first.system.id, part: 'history' }} className="ul">
        Keep {first.system.name}’s assessment
      </Go>
    </p>
  )
}

function Numbers({ past }: { readonly past: readonly PastPortfolio[] }) {
  const last = past.length - 1
  const row = (label: string, cell: (one: PastPortfolio, before: PastPortfolio | undefined) => string) => (
    <tr>
      <th scope="row">{label}</th>
      {past.map((one, at) => (
        <td key={one.on}>{cell(one, past[at - 1])}</td>
      ))}
    </tr>
  )
  const sameWords = (one: PastPortfolio, before: PastPortfolio | undefined): string => {
    const same = before === undefined ? null : sameSystems(before, one)
    return same === null ? '–' : gainInTenths(same.gain)
  }
  return (
    <table className="under pf-past">
      <caption className="sr">Mean score and systems at target at the end of each quarter</caption>
      <thead>
        <tr>
          <td />
          {past.map(({ on }, at) => (
            <th key={on} scope="col">
              {at === last ? <b>Today</b> : quarterWords(quarterOf(on))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {row('Mean score', ({ meanScore }) => scoreWords(meanScore))}
        {row('By value', ({ valueScore }) => (valueScore === null ? '–' : scoreWords(valueScore)))}
        {row('Same systems', sameWords)}
        {row('At target', ({ atTarget, standings }) => `${atTarget} of ${standings.length}`)}
      </tbody>
    </table>
  )
}

/** The organisation against its own past. */
export function BenchmarkSection() {
  const workspace = useWorkspace()
  const framework = useFramework()
  const today = useToday()
  const past = benchmark(workspace, framework, today).slice(-SHOWN)
  const title = 'Against our own past'
  if (past.length < 2) {
    return (
      <section>
        <SectionHead title={title} />
        <Nothing />
      </section>
    )
  }
  return (
    <ChartSection
      title={title}
      sub={benchmarkWords(past)}
      about="Mean score over all systems at the end of each quarter, and systems at their target."
      table={pastTable(past)}
      note={
        <p className="q sm pf-note">
          Each quarter counts the systems that had an assessment kept by then. By value: weighted by value a year. Same systems: the change
          among those that the quarter before counts too.
        </p>
      }
    >
      <ScoreChart
        points={past.map(({ on, meanScore }) => ({ id: on, score: meanScore }))}
        label="Mean score at the end of each quarter. The numbers are in the table below."
      />
      <Numbers past={past} />
    </ChartSection>
  )
}
