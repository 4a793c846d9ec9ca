import { useState } from 'react'
import { moneyWords } from '../../../src/base/money.ts'
import { quarterWords } from '../../../src/base/quarter.ts'
import type { Roadmap } from '../../../src/planning/roadmap.ts'
import { Button } from '../../components/button.tsx'
import { PageHead } from '../../components/page.tsx'
import { usePlace, usePortfolio, useReadOnly, useSettings, useToday, useWorkspace } from '../../state/hooks.ts'
import { RoomTabs } from '../systems/room-tabs.tsx'
import { AdoptDialog } from './adopt-dialog.tsx'
import { AimBar } from './aim-bar.tsx'
import { aimAt, type Aim } from './aim.ts'
import { leftOutWords } from './left-out.ts'
import { AllThere, NoRoadmap } from './no-roadmap.tsx'
import { RoadmapTable } from './roadmap-table.tsx'
import { comparison, finding } from './statement.ts'
import { useRoadmap } from './use-roadmap.ts'
import './roadmap.css'

const periodWords = ({ first, quarters }: Roadmap): string => `${quarterWords(first)} to ${quarterWords(first + quarters - 1)}`

function Sheet({ roadmap, aim, isBehind }: { readonly roadmap: Roadmap; readonly aim: Aim; readonly isBehind: boolean }) {
  const today = useToday()
  const portfolio = usePortfolio()
  const { currency } = useSettings()
  const money = (amount: number): string => moneyWords(amount, currency)
  const left = leftOutWords(roadmap, portfolio)
  return (
    <div className="main scroll rm-main" aria-busy={isBehind}>
      <div className="rm-head">
        <div className="rm-say">
          {roadmap.lines.length === 0 ? null : (
            <>
              <p className="rm-finding">{finding(roadmap, money)}</p>
              <p className="q2">{comparison(roadmap, money)}</p>
            </>
          )}
        </div>
        <AimBar aim={aim} />
      </div>
      {roadmap.lines.length === 0 ? (
        <AllThere aim={aim} left={left} />
      ) : (
        <>
          <RoadmapTable key={roadmap.aim} roadmap={roadmap} today={today} />
          <div className="rm-left sm q2">
            {roadmap.lines.length === 1 ? null : (
              <p>
                The order lets little value wait: as a rule the most value a year per person-quarter first, after what it waits for.
                Neighbours change places where the people of the plan then get there sooner.
              </p>
            )}
            <p>
              The days follow from the people that the plan has. Once targets are adopted, the plan finds people for these, and days here
              can move: what then counts is the forecast beside each target.
            </p>
            {left === null ? null : <p>{left}</p>}
          </div>
        </>
      )}
    </div>
  )
}

/** Which systems to bring to a level in which order, when each is there, and what to improve on the way. */
export function RoadmapScreen() {
  const { system } = useWorkspace()
  const aim = aimAt(usePlace())
  const readOnly = useReadOnly() !== null
  const { shown, isBehind } = useRoadmap(aim)
  const [adopting, setAdopting] = useState(false)
  const none = system.size === 0
  return (
    <>
      <PageHead
        title="Roadmap"
        {...(none || shown === null ? {} : { sub: periodWords(shown) })}
        actions={
          none ? null : (
            <Button
              kind="primary"
              disabled={readOnly || isBehind || shown === null || shown.lines.length === 0}
              onClick={() => setAdopting(true)}
            >
              Adopt roadmap
            </Button>
          )
        }
      />
      <RoomTabs current="roadmap" />
      {none ? <NoRoadmap /> : null}
      {none || shown !== null ? null : (
        <p className="rm-working q2" role="status">
          Working out the order
        </p>
      )}
      {none || shown === null ? null : <Sheet roadmap={shown} aim={aim} isBehind={isBehind} />}
      {adopting && shown !== null ? <AdoptDialog latest={shown} onClose={() => setAdopting(false)} /> : null}
    </>
  )
}
