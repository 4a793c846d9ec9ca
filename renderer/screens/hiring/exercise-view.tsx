import type { DesignExercise, Exercise, IncidentExercise } from '../../../src/interview/bank.ts'
import type { Level } from '../../../src/model/vocabulary.ts'
import { ChartFrame } from '../../charts/chart-section.tsx'
import { telemetryTable } from '../../charts/tables/system-tables.ts'
import { letterOf, TelemetryChart } from '../../charts/telemetry-chart.tsx'
import { LevelBadge } from '../../components/level.tsx'

function Incident({ exercise }: { readonly exercise: IncidentExercise }) {
  return (
    <>
      <ChartFrame
        title={exercise.telemetry.name}
        about={`${exercise.telemetry.name}, ${exercise.telemetry.unit}, minute by minute; letters mark what the interviewer tells.`}
        table={telemetryTable(exercise)}
      >
        <p className="q2 sm">
          {exercise.telemetry.name}, {exercise.telemetry.unit}
        </p>
        <TelemetryChart exercise={exercise} />
      </ChartFrame>
      <ol className="injects" aria-label="What the interviewer tells, and when">
        {exercise.injects.map(({ minute, tell }, at) => (
          <li key={tell}>
            <em aria-hidden>{letterOf(at)}</em>
            <span className="q nw">{minute} min</span>
            <span>{tell}</span>
          </li>
        ))}
      </ol>
    </>
  )
}

function Bullets({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul className="bullets">
        {items.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  )
}

function Parts({ exercise: { parts } }: { readonly exercise: Exercise }) {
  return (
    <section>
      <h3>Parts</h3>
      <ol className="parts">
        {parts.map(({ minutes, title, ask }) => (
          <li key={title}>
            <span className="q nw">{minutes} min</span>
            <span>
              <b>{title}</b> {ask}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Follow-up questions; those of the seat's own level come first. */
function Probes({ exercise: { probes }, level }: { readonly exercise: Exercise; readonly level: Level }) {
  const ordered = probes.toSorted((a, b) => Math.abs(a.level - level) - Math.abs(b.level - level))
  return (
    <section>
      <h3>Follow-up questions</h3>
      <ul className="probes">
        {ordered.map(({ level: of, ask }) => (
          <li key={ask}>
            <LevelBadge level={of} />
            <span>{ask}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Design({ exercise }: { readonly exercise: DesignExercise }) {
  return (
    <>
      <Bullets title="Constraints" items={exercise.constraints} />
      <Bullets title="Traps" items={exercise.traps} />
    </>
  )
}

/** All that the interviewer needs of an exercise, apart from its ratings. */
export function ExerciseView({ exercise, level }: { readonly exercise: Exercise; readonly level: Level }) {
  return (
    <div className="exercise">
      {exercise.kind === 'incident' ? <Incident exercise={exercise} /> : null}
      <section>
        <h3>What you know</h3>
        <p>{exercise.situation}</p>
      </section>
      <details>
        <summary>What the candidate is told</summary>
        <p>{exercise.candidateBrief}</p>
      </details>
      <Parts exercise={exercise} />
      {exercise.kind === 'design' ? <Design exercise={exercise} /> : null}
      <Probes exercise={exercise} level={level} />
      {exercise.kind === 'incident' ? <Bullets title="Debrief" items={exercise.debrief} /> : null}
    </div>
  )
}
