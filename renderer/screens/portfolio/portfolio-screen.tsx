import { shortMoneyWords } from '../../../src/base/money.ts'
import { levelBands, valuePoints, type ValuePoint } from '../../../src/maturity/portfolio-map.ts'
import { ChartSection } from '../../charts/chart-section.tsx'
import { PageHead } from '../../components/page.tsx'
import { counted } from '../../components/words.ts'
import { useFramework, usePortfolio, useSettings, useWorkspace } from '../../state/hooks.ts'
import { NoSystems } from '../systems/no-systems.tsx'
import { RoomTabs } from '../systems/room-tabs.tsx'
import { BenchmarkSection } from './benchmark-section.tsx'
import { Leaving } from './leaving.tsx'
import { LevelMap } from './level-map.tsx'
import { valueTable } from './portfolio-tables.ts'
import { ValueChart } from './value-chart.tsx'
import { ValueTable } from './value-table.tsx'
import { WaitsSection } from './waits-section.tsx'
import { Weakest } from './weakest.tsx'
import { portfolioFinding } from './words.ts'
import './portfolio.css'

const legend = (
  <span className="pf-legend" aria-hidden>
    <svg width="26" height="14" viewBox="0 0 26 14">
      <circle cx="6" cy="7" r="5" className="fill-l3" />
      <path d="M11 7h13M20 3.5 24 7l-4 3.5" />
    </svg>
    Today, and with what is planned
  </span>
)

function ValueSection({ points }: { readonly points: readonly ValuePoint[] }) {
  const { currency } = useSettings()
  return (
    <ChartSection
      title="Value against maturity"
      about="Each system by its score, today and with what is planned, and its value a year."
      table={valueTable(points, currency)}
      ownTable={<ValueTable points={points} />}
      legend={legend}
    >
      <ValueChart points={points} />
    </ChartSection>
  )
}

function Body() {
  const workspace = useWorkspace()
  const framework = useFramework()
  const { currency } = useSettings()
  const all = valuePoints(workspace, framework)
  const points = all.filter(({ leaving }) => !leaving)
  const bands = levelBands(workspace, framework)
  return (
    <div className="body scroll pf">
      <p className="pf-finding">{portfolioFinding(bands, (amount) => shortMoneyWords(amount, currency))}</p>
      {points.length === 0 ? null : (
        <>
          <ValueSection points={points} />
          <div className="pf-pair">
            <div className="pf-stack">
              <LevelMap bands={bands} />
              <BenchmarkSection />
            </div>
            <Weakest />
          </div>
        </>
      )}
      <WaitsSection />
      <Leaving points={all.filter(({ leaving }) => leaving)} />
    </div>
  )
}

/** All systems at once: what they are worth, how mature they are, what they lack and what they wait for. */
export function PortfolioScreen() {
  const { standings, valueAYear } = usePortfolio()
  const { currency } = useSettings()
  const none = standings.length === 0
  return (
    <>
      <PageHead
        title="Portfolio"
        {...(none
          ? {}
          : { sub: `${counted(standings.length, 'system', 'systems')}, ${shortMoneyWords(valueAYear, currency)} of value a year` })}
      />
      <RoomTabs current="portfolio" />
      {none ? <NoSystems /> : <Body />}
    </>
  )
}
