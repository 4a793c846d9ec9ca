import { shortMoneyWords } from '../../../src/base/money.ts'
import type { LevelBand } from '../../../src/maturity/portfolio-map.ts'
import { ChartSection } from '../../charts/chart-section.tsx'
import { LevelBadge } from '../../components/level.tsx'
import { SourceTag } from '../../components/source-tag.tsx'
import { useFramework, useSettings } from '../../state/hooks.ts'
import { matrix } from './article.ts'
import { bandTable } from './portfolio-tables.ts'

/** What the article says of the step up to a level. */
const said: Readonly<Record<number, string>> = {
  4: 'Most failures happen between 3 and 4',
  3: 'Most organisations stand between 2 and 3',
}

function Bars({ band: { level, today, planned }, most }: { readonly band: LevelBand; readonly most: number }) {
  const wide = (value: number): string => `${most === 0 ? 0 : (value / most) * 100}%`
  return (
    <span className="pf-bars" aria-hidden>
      <i className={`lv${level}`} style={{ width: wide(today.value) }} hidden={today.value === 0} />
      <i className="pf-then" style={{ width: wide(planned.value) }} hidden={planned.value === 0} />
    </span>
  )
}

function Band({ band, most }: { readonly band: LevelBand; readonly most: number }) {
  const { levels } = useFramework()
  const { currency } = useSettings()
  const { level, today, planned } = band
  const money = (value: number) => (value === 0 ? '–' : shortMoneyWords(value, currency))
  return (
    <tr>
      <th scope="row">
        <span className="row">
          <LevelBadge level={level} />
          <span className="pf-level">{levels.find((one) => one.level === level)?.name}</span>
        </span>
      </th>
      <td className="num">{today.systems.length}</td>
      <td className="num">{planned.systems.length}</td>
      <td className="pf-bar-cell">
        <Bars band={band} most={most} />
      </td>
      <td className="num">{money(today.value)}</td>
      <td className="num">{money(planned.value)}</td>
    </tr>
  )
}

function Heads() {
  return (
    <thead>
      <tr>
        <td />
        <th scope="colgroup" colSpan={2} className="num">
          Systems
        </th>
        <td />
        <th scope="colgroup" colSpan={2} className="num">
          Value a year
        </th>
      </tr>
      <tr>
        <th scope="col">Level</th>
        <th scope="col" className="num">
          Today
        </th>
        <th scope="col" className="num">
          Planned
        </th>
        <td />
        <th scope="col" className="num">
          Today
        </th>
        <th scope="col" className="num">
          Planned
        </th>
      </tr>
    </thead>
  )
}

/** Where the organisation stands between the levels, and what the article says happens between them. */
export function LevelMap({ bands }: { readonly bands: readonly LevelBand[] }) {
  const { currency } = useSettings()
  const most = Math.max(...bands.map(({ today, planned }) => Math.max(today.value, planned.value)))
  return (
    <ChartSection
      title="Between the levels"
      sub="Today, and with every planned improvement done"
      about="Systems and value a year at each level, today and with every planned improvement done."
      table={bandTable(bands, currency)}
      ownTable={null}
    >
      <table className="tbl pf-map">
        <caption className="sr">Systems and value at each level, today and with what is planned</caption>
        <Heads />
        {bands.toReversed().map((band) => (
          <tbody key={band.level}>
            <Band band={band} most={most} />
            {said[band.level] === undefined ? null : (
              <tr className="pf-between">
                <td colSpan={6}>
                  <span>
                    {said[band.level]} <SourceTag source={matrix} />
                  </span>
                </td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
    </ChartSection>
  )
}
