import { addMonths, dateWords } from '../../../src/base/date.ts'
import type { CareerPath, Reach } from '../../../src/career/path.ts'
import { defaultValue } from '../../../src/framework/standard.ts'
import type { Level, RoleId } from '../../../src/model/vocabulary.ts'
import { Button } from '../../components/button.tsx'
import { LevelBadge } from '../../components/level.tsx'
import { SectionHead } from '../../components/page.tsx'
import { RoleMark } from '../../components/role-mark.tsx'
import { SourceTag } from '../../components/source-tag.tsx'
import { useFramework, usePlan, useReadOnly } from '../../state/hooks.ts'
import { monthsWords } from './words.ts'

interface PostProps {
  readonly role: RoleId
  readonly level: Level | null
  readonly note: string
}

function Post({ role, level, note }: PostProps) {
  const { roles } = useFramework()
  return (
    <>
      <RoleMark role={role} size={18} name={false} />
      <span className="path-post">
        <b>{roles.find(({ id }) => id === role)?.name}</b>
        <small>
          {level === null ? null : <LevelBadge level={level} />}
          <span>{note}</span>
        </small>
      </span>
    </>
  )
}

/** Lines from one box to one, two or three. */
function Fork({ count }: { readonly count: number }) {
  const ends = Array.from({ length: count }, (_, at) => ((at + 0.5) / count) * 100)
  return (
    <span className="path-fork">
      <svg viewBox="0 0 24 100" preserveAspectRatio="none" aria-hidden>
        {ends.map((end) => (
          <path key={end} d={`M0 50H12V${end}H24`} />
        ))}
      </svg>
    </span>
  )
}

interface PathDrawingProps {
  readonly path: CareerPath
  /** The step whose competencies and gates stand below. */
  readonly shown: Reach | null
  readonly onShow: (reach: Reach) => void
  readonly onChange: () => void
}

/** When a step can be done: the plan's day, or how long what is missing takes. */
function useWhen(): (reach: Reach) => string {
  const { decisions, today } = usePlan()
  return ({ decisionId, months, ready }) => {
    const decision = decisions.find(({ id }) => id === decisionId)
    if (decision !== undefined) return `planned, ${dateWords(decision.inSeat)}`
    return ready ? 'ready now' : `from ${dateWords(addMonths(today, months[0])).replace(/^\d+ /, '')}`
  }
}

/** What opens after the recommended step. */
function Later({ steps }: { readonly steps: CareerPath['later'] }) {
  return (
    <>
      <Fork count={steps.length} />
      <ul className="path-list">
        {steps.map(({ to, months }) => (
          <li key={`${to.role} ${to.level}`} className="path-node later">
            <Post role={to.role} level={to.level} note={`${monthsWords(months)} more`} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Next({ path: { recommended, reachable, later }, shown, onShow }: Omit<PathDrawingProps, 'onChange'>) {
  const when = useWhen()
  const inOrder = [...(recommended === null ? [] : [recommended]), ...reachable.filter((one) => one !== recommended)]
  return (
    <ul className="path-branches">
      {inOrder.map((reach) => {
        const first = reach === recommended
        const { role, level } = reach.step.to
        return (
          <li key={`${role} ${level}`}>
            <button
              type="button"
              className={`path-node ${first ? 'rec' : 'other'}`}
              aria-pressed={reach === shown}
              onClick={() => onShow(reach)}
            >
              {first ? <em className="path-tag">Recommended</em> : null}
              <Post role={role} level={level} note={when(reach)} />
            </button>
            {first && later.length > 0 ? <Later steps={later} /> : null}
          </li>
        )
      })}
    </ul>
  )
}

function Drawing({ path, shown, onShow }: Omit<PathDrawingProps, 'onChange'>) {
  const { person, reachable, recommended } = path
  if (person.role === null || recommended === null) return null
  return (
    <div className="path" role="group" aria-label="Path">
      <div className="path-node now">
        <Post role={person.role} level={person.level} note="today" />
      </div>
      <span className="path-gate">
        <Fork count={reachable.length} />
        <em>Gate</em>
      </span>
      <Next path={path} shown={shown} onShow={onShow} />
    </div>
  )
}

/** How long the step takes, and where each number comes from. */
function Months({ reach }: { readonly reach: Reach }) {
  const framework = useFramework()
  const unit = (id: string) => framework.defaults.find((one) => one.id === id)
  const [competency, gate] = [unit('career.competency-months'), unit('career.gate-months')]
  return (
    <p className="path-months sm q2">
      <span>
        {reach.ready
          ? 'Nothing is missing.'
          : `What is missing takes about ${monthsWords(reach.months)}, at ${defaultValue(framework, 'career.competency-months')} months for a level in a competency and ${defaultValue(framework, 'career.gate-months')} for a gate`}
      </span>
      {reach.ready || competency === undefined ? null : <SourceTag source={competency.source} />}
      {reach.ready || gate === undefined || gate.source.kind === competency?.source.kind ? null : <SourceTag source={gate.source} />}
      <span>The step commonly takes {monthsWords(reach.step.months)}</span>
      <SourceTag source={reach.step.source} />
    </p>
  )
}

/** From today's post to the recommended one and what opens after it; other next steps can be looked at too. */
export function PathDrawing({ path, shown, onShow, onChange }: PathDrawingProps) {
  const readOnly = useReadOnly() !== null
  const { person, recommended } = path
  const unset = person.role === null || (recommended === null && person.level === null)
  return (
    <section>
      <SectionHead title="Path" />
      <p className="path-because">{path.because}</p>
      {unset ? (
        <Button icon="pencil" disabled={readOnly} onClick={onChange}>
          {person.role === null ? 'Choose a role' : 'Choose a level'}
        </Button>
      ) : null}
      <Drawing path={path} shown={shown} onShow={onShow} />
      {shown === null ? null : <Months reach={shown} />}
    </section>
  )
}
