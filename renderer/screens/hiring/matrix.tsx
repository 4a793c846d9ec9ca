import type { Loop, LoopCoverage, Stage } from '../../../src/interview/loop.ts'
import { Icon } from '../../components/icon.tsx'
import { State } from '../../components/state-words.tsx'
import { counted } from '../../components/words.ts'
import { useFramework, useWorkspace } from '../../state/hooks.ts'

/** "5 h 30 min" */
export function timeWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [hours > 0 ? `${hours} h` : null, rest > 0 || hours === 0 ? `${rest} min` : null].filter((part) => part !== null).join(' ')
}

function Head({ stage, chosen, onChoose }: { readonly stage: Stage; readonly chosen: boolean; readonly onChoose: () => void }) {
  const { person } = useWorkspace()
  const name = stage.interviewerId === null ? null : (person.get(stage.interviewerId)?.name ?? null)
  return (
    <th scope="col" className={chosen ? 'stage cur' : 'stage'}>
      <button type="button" aria-pressed={chosen} onClick={onChoose}>
        <span className="q">{stage.number}</span>
        <b>{stage.title}</b>
        <span>{stage.minutes} min</span>
        <span className={stage.interviewerNote === null ? 'holder' : 'holder warn'} title={stage.interviewerNote ?? undefined}>
          {stage.interviewerNote === null ? null : <Icon name="warn" size="xs" />}
          {name ?? 'Nobody'}
          {stage.interviewerNote === null ? null : <span className="sr">. {stage.interviewerNote}</span>}
        </span>
      </button>
    </th>
  )
}

function Mark({ line, stage }: { readonly line: LoopCoverage; readonly stage: Stage }) {
  const kind = line.scoredIn.includes(stage.number) ? 'scored' : line.notedIn.includes(stage.number) ? 'noted' : null
  if (kind === null) {
    return (
      <span className="q" aria-hidden>
        ·
      </span>
    )
  }
  return (
    <svg
      className="mark"
      width="14"
      height="14"
      viewBox="0 0 14 14"
      role="img"
      aria-label={kind === 'scored' ? 'Scored' : 'Noted, not scored'}
    >
      <circle cx="7" cy="7" r="5" fill={kind === 'scored' ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.6" />
    </svg>
  )
}

function Line({ line, made, chosen }: { readonly line: LoopCoverage; readonly made: Loop; readonly chosen: number }) {
  const { competencies } = useFramework()
  const { scoredIn, wanted } = line
  return (
    <tr>
      <th scope="row">
        {competencies.find(({ id }) => id === line.competency)?.name}
        {line.must ? <small> must</small> : null}
      </th>
      {made.stages.map((stage) => (
        <td key={stage.number} className={stage.number === chosen ? 'ctr cur' : 'ctr'}>
          <Mark line={line} stage={stage} />
        </td>
      ))}
      <td className="num nw">
        <State tone={scoredIn.length < wanted ? 'warn' : 'good'}>
          {scoredIn.length} of {wanted}
        </State>
      </td>
    </tr>
  )
}

interface MatrixProps {
  readonly made: Loop
  readonly chosen: number
  readonly onChoose: (stage: number) => void
}

/** What each stage rates or notes; a stage's head opens it beside the table. */
export function Matrix({ made, chosen, onChoose }: MatrixProps) {
  return (
    <section>
      <table className="tbl matrix">
        <caption className="sr">The loop: competencies by stage</caption>
        <thead>
          <tr>
            <th scope="col" className="matrix-title">
              <b>Loop</b>
              <span>
                {counted(made.stages.length, 'stage', 'stages')}, {timeWords(made.minutes)}
              </span>
            </th>
            {made.stages.map((stage) => (
              <Head key={stage.number} stage={stage} chosen={stage.number === chosen} onChoose={() => onChoose(stage.number)} />
            ))}
            <th scope="col" className="num">
              Ratings
            </th>
          </tr>
        </thead>
        <tbody>
          {made.coverage.map((line) => (
            <Line key={line.competency} line={line} made={made} chosen={chosen} />
          ))}
        </tbody>
      </table>
      <p className="matrix-key">
        <span>
          <svg className="mark" width="14" height="14" viewBox="0 0 14 14" aria-hidden>
            <circle cx="7" cy="7" r="5" fill="currentColor" />
          </svg>
          Scored
        </span>
        <span>
          <svg className="mark" width="14" height="14" viewBox="0 0 14 14" aria-hidden>
            <circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" strokeWidth="1.6" />
          </svg>
          Noted, not scored
        </span>
        <span className="sp" />
        <span>A must-have wants two ratings, the others one</span>
      </p>
    </section>
  )
}
