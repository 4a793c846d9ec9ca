import { useMemo } from 'react'
import type { PlainDate } from '../../../src/base/date.ts'
import type { Roadmap } from '../../../src/planning/roadmap.ts'
import { ChartSection } from '../../charts/chart-section.tsx'
import { usePage } from '../../components/use-page.tsx'
import { useSettings } from '../../state/hooks.ts'
import { axisOf, percent, shownPlace } from './axis.ts'
import { LaneHead } from './lane-head.tsx'
import { LaneLegend } from './lane-legend.tsx'
import { phaseTable } from './phase-table.ts'
import { RoadmapRow } from './roadmap-row.tsx'

function Heads({ axis }: { readonly axis: ReturnType<typeof axisOf> }) {
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="sr">Order</span>
        </th>
        <th scope="col">System</th>
        <th scope="col" className="num">
          Value a year
        </th>
        <th scope="col" className="num">
          Person-quarters
        </th>
        <th scope="col" className="num">
          Value a year per person-quarter
        </th>
        <th scope="col" className="rm-time">
          <LaneHead axis={axis} />
        </th>
        <th scope="col">Aim reached</th>
      </tr>
    </thead>
  )
}

/** More quarters than this have no room for their year beside them. */
const MOST_WIDE = 10

/** The systems in the order to take them, each with its way over the quarters. */
export function RoadmapTable({ roadmap, today }: { readonly roadmap: Roadmap; readonly today: PlainDate }) {
  const { lines } = roadmap
  const { currency } = useSettings()
  const { page, more } = usePage(lines)
  const axis = useMemo(() => axisOf(roadmap, today), [roadmap, today])
  const known = useMemo(
    () =>
      new Map<string, { place: number; name: string }>(
        lines.map(({ standing: { system } }, at) => [system.id, { place: at + 1, name: system.name }]),
      ),
    [lines],
  )
  return (
    <div className="rm-order">
      <ChartSection
        title="Order and timeline"
        sub={roadmap.aim === 5 ? 'To level 5' : `To level ${roadmap.aim}, or a higher target of its own`}
        legend={<LaneLegend />}
        about="Systems in the order to bring them to the aim, with the quarters each level takes and the day it is reached."
        table={phaseTable(roadmap, currency)}
        ownTable={null}
        note={more}
      >
        <div className="rm-wrap scroll">
          <table
            className={axis.count > MOST_WIDE ? 'tbl rm many' : 'tbl rm'}
            style={{ '--rm-quarters': axis.count, '--rm-today': percent(shownPlace(axis, today)) } as React.CSSProperties} // own properties
          >
            <caption className="sr">Systems in the order to bring them to the aim; open one for its improvements</caption>
            <Heads axis={axis} />
            <tbody>
              {page.map((line, at) => (
                <RoadmapRow key={line.standing.system.id} line={line} place={at + 1} axis={axis} known={known} />
              ))}
            </tbody>
          </table>
        </div>
      </ChartSection>
    </div>
  )
}
