import { dateWords } from '../../../src/base/date.ts'
import { effortWords, scoreMark } from '../../../src/maturity/words.ts'
import type { Phase } from '../../../src/planning/phases.ts'
import type { RoadmapLine } from '../../../src/planning/roadmap.ts'
import { Go } from '../../components/go.tsx'
import { Arrow } from '../../components/icon.tsx'
import { LevelBadge } from '../../components/level.tsx'
import { useFramework, useWorkspace } from '../../state/hooks.ts'
import { targetWords } from './adopting.ts'
import type { Axis } from './axis.ts'
import { phaseDays } from './timeline.ts'

type Step = Phase['improvements'][number]

function Planned({ planned }: { readonly planned: Step['planned'] }) {
  const { person } = useWorkspace()
  if (planned === null) return <span className="q">Not planned</span>
  const owner = planned.ownerId === null ? undefined : person.get(planned.ownerId)
  return (
    <>
      {owner === undefined ? (
        'Nobody'
      ) : (
        <Go to={{ screen: 'people', id: owner.id }} className="ul">
          {owner.name}
        </Go>
      )}
      <span className="q2">{planned.by === null ? ', no day' : `, by ${dateWords(planned.by)}`}</span>
    </>
  )
}

function Row({ step: { practice, from, effort, planned } }: { readonly step: Step }) {
  const { dimensions } = useFramework()
  return (
    <tr>
      <th scope="row">{practice.name}</th>
      <td className="q2">{dimensions.find(({ id }) => id === practice.dimension)?.short}</td>
      <td className="nw">
        {scoreMark(from)}
        <Arrow />
        <b>1</b>
      </td>
      <td className="num">{effort.toFixed(2)}</td>
      <td>
        <Planned planned={planned} />
      </td>
    </tr>
  )
}

function PhaseRows({ phase, axis }: { readonly phase: Phase; readonly axis: Axis }) {
  return (
    <tbody>
      <tr className="rm-phase">
        <th scope="rowgroup" colSpan={5}>
          <span className="row">
            <LevelBadge level={phase.to} />
            <b>{effortWords(phase.effort)}</b>
            <span className="q2">{phaseDays(phase, axis)}</span>
          </span>
        </th>
      </tr>
      {phase.improvements.map((step) => (
        <Row key={step.practice.id} step={step} />
      ))}
    </tbody>
  )
}

/** What a system does on its way, phase by phase. */
export function Improvements({ line, axis }: { readonly line: RoadmapLine; readonly axis: Axis }) {
  const { system } = line.standing
  return (
    <>
      <table className="tbl tight rm-steps">
        <caption className="sr">Improvements of {system.name} on its way</caption>
        <thead>
          <tr>
            <th scope="col">Improvement</th>
            <th scope="col">Dimension</th>
            <th scope="col">From, to</th>
            <th scope="col" className="num">
              Person-quarters
            </th>
            <th scope="col">Planned</th>
          </tr>
        </thead>
        {line.phases.map((phase) => (
          <PhaseRows key={phase.to} phase={phase} axis={axis} />
        ))}
      </table>
      <p className="rm-to">
        <span className="q2">Target today: {targetWords(system.target)}.</span>{' '}
        <Go to={{ screen: 'system', id: system.id, part: 'improvements' }} className="ul">
          Improvements of {system.name}
        </Go>
      </p>
    </>
  )
}
