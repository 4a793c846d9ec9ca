import { useState } from 'react'
import type { Stage } from '../../../src/interview/loop.ts'
import type { CompetencyId } from '../../../src/model/vocabulary.ts'
import type { Post } from '../../../src/planning/plan.ts'
import { Segmented } from '../../components/form.tsx'
import { Go } from '../../components/go.tsx'
import { SectionHead } from '../../components/page.tsx'
import { counted, listed } from '../../components/words.ts'
import { useFramework, useWorkspace } from '../../state/hooks.ts'
import { ExerciseView } from './exercise-view.tsx'
import { QuestionView } from './question-view.tsx'

function Holder({ stage: { interviewerId, interviewerNote } }: { readonly stage: Stage }) {
  const { person } = useWorkspace()
  const holder = interviewerId === null ? undefined : person.get(interviewerId)
  return (
    <p className="q2">
      {holder === undefined ? (
        'No interviewer yet. '
      ) : (
        <>
          Interviewer:{' '}
          <Go to={{ screen: 'people', id: holder.id }} className="ul">
            {holder.name}
          </Go>
          .{' '}
        </>
      )}
      {interviewerNote}
    </p>
  )
}

/** Every competency that the stage rates, each with five anchors, the strongest first. */
function Ratings({ stage, nameOf }: { readonly stage: Stage; readonly nameOf: (id: CompetencyId) => string }) {
  const noted = listed(stage.noted.map((id) => nameOf(id).toLowerCase()))
  return (
    <div className="ratings">
      {stage.scored.length === 0 ? <p className="q2">This stage decides whether to go on; it rates nothing.</p> : null}
      {stage.scored.map(({ competency, ratings }) => (
        <section key={competency}>
          <h3>{nameOf(competency)}</h3>
          <ol className="anchors" reversed>
            {ratings.toReversed().map((words, at) => (
              <li key={words}>
                <em>{5 - at}</em>
                <span>{words}</span>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {noted === '' ? null : <p className="q2">Noted, not scored: {noted}.</p>}
    </div>
  )
}

type Part = 'content' | 'ratings'

/** The chosen stage: what is asked, what happens, and how it is rated. */
export function StagePane({ stage, post }: { readonly stage: Stage; readonly post: Post }) {
  const { competencies } = useFramework()
  const [part, setPart] = useState<Part>('content')
  const { exercise, questions, scored } = stage
  const parts = [
    { value: 'content', label: exercise === null ? 'Questions' : 'Exercise' },
    { value: 'ratings', label: scored.length === 0 ? 'Notes' : `Ratings, ${counted(scored.length, 'scale', 'scales')}` },
  ] as const
  return (
    <aside className="stage-pane scroll" aria-label={`Stage ${stage.number}: ${stage.title}`} tabIndex={0}>
      <SectionHead title={exercise?.title ?? questions?.title ?? stage.title} sub={`Stage ${stage.number}, ${stage.minutes} min`} />
      <Holder stage={stage} />
      <Segmented label="Part of the stage" options={parts} value={part} onChange={setPart} />
      {part === 'content' && exercise !== null ? <ExerciseView exercise={exercise} level={post.level} /> : null}
      {part === 'content' && questions !== null ? <QuestionView questions={questions} /> : null}
      {part === 'content' && exercise === null && questions === null ? (
        <p className="q2">The bank has nothing for this stage yet.</p>
      ) : null}
      {part === 'ratings' ? <Ratings stage={stage} nameOf={(id) => competencies.find((one) => one.id === id)?.name ?? ''} /> : null}
    </aside>
  )
}
