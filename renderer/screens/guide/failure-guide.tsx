import type { FailureMode } from '../../../src/framework/framework.ts'
import { LevelBadge } from '../../components/level.tsx'
import { SectionHead } from '../../components/page.tsx'
import { SourceTag } from '../../components/source-tag.tsx'
import { useFramework } from '../../state/hooks.ts'

const answers = [
  ['Detected by', 'detect'],
  ['Limited by', 'limit'],
  ['Recovered by', 'recover'],
  ['Rehearsed on', 'rehearse'],
] as const

function BearingPractices({ mode }: { readonly mode: FailureMode }) {
  const { practices } = useFramework()
  return (
    <ul className="guide-bearing">
      {mode.practices.flatMap((id) => {
        const practice = practices.find((one) => one.id === id)
        return practice === undefined
          ? []
          : [
              <li key={id} className="row nw">
                <LevelBadge level={practice.level} />
                {practice.name}
              </li>,
            ]
      })}
    </ul>
  )
}

function Failure({ mode }: { readonly mode: FailureMode }) {
  return (
    <article className="guide-failure">
      <div className="guide-failure-what">
        <h3>{mode.name}</h3>
        <p className="q2">{mode.what}</p>
        <SourceTag source={mode.source} />
      </div>
      <div>
        <p className="guide-requires">{mode.requires}</p>
        <dl className="guide-answers">
          {answers.map(([label, part]) => (
            <div key={part}>
              <dt>{label}</dt>
              <dd>{mode[part]}</dd>
            </div>
          ))}
          <div>
            <dt>Practices</dt>
            <dd>
              <BearingPractices mode={mode} />
            </dd>
          </div>
        </dl>
      </div>
    </article>
  )
}

/** The failure modes are the article’s; what a good answer names is Cadre’s. */
const answersSource = { kind: 'cadre', note: 'The requirement and what a good answer names; the article gives the failure modes' } as const

export function FailureGuide() {
  const { failureModes } = useFramework()
  return (
    <section>
      <SectionHead
        title="How systems fail from level 3 on"
        sub="Each is a requirement that a system answers in four parts and that has an owner"
        end={
          <>
            Requirements and answers <SourceTag source={answersSource} />
          </>
        }
      />
      {failureModes.map((mode) => (
        <Failure key={mode.id} mode={mode} />
      ))}
    </section>
  )
}
