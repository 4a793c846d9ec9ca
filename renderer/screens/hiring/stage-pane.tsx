import { useState } from 'react'
import type { Stage } from '../../../src/interview/loop.ts'
import { CompetencyId } from '../../../src/model/vocabulary.ts'
import type { Post } from '../../../src/planning/plan.ts'
import { Select } from '../../components/form.tsx'
import { Go } from '../../components/go.tsx'
import { SectionHead } from '../../components/page.tsx'
import { listed } from '../../components/words.ts'
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

/** One competency's scale: five anchors, the strongest first. */
function Rating({ stage }: { readonly stage: Stage }) {
  const { competencies } = useFramework()
  const [first] = stage.scored
  const [chosen, setChosen] = useState<CompetencyId | null>(first?.competency ?? null)
  const scale = stage.scored.find(({ competency }) => competency === chosen) ?? first
  const nameOf = (id: CompetencyId): string => competencies.find((one) => one.id === id)?.name ?? ''
  if (scale === undefined) return <p className="q2 stage-noted">This stage decides whether to go on; it rates nothing. Note what you see of {listed(stage.noted.map((id) => nameOf(id).toLowerCase()))}.</p>
  return (
    <section>
      <div className="h rating-head">
        <h3>Rating</h3>
        <Select
          aria-label="Competency rated"
          value={scale.competency}
          options={stage.scored.map(({ competency }) => ({ value: competency, label: nameOf(competency) }))}
          onChange={(id) => setChosen(CompetencyId.parse(id))}
        />
        <span className="end">
          {stage.scored.indexOf(scale) + 1} of {stage.scored.length} {stage.scored.length === 1 ? 'scale' : 'scales'}
        </span>
      </div>
      <ol className="anchors" reversed>
        {scale.ratings.toReversed().map((words, at) => (
          <li key={words}>
            <em>{5 - at}</em>
            <span>{words}</span>
          </li>
        ))}
      </ol>
      {stage.noted.length === 0 ? null : <p className="q sm">Noted, not scored: {listed(stage.noted.map((id) => nameOf(id).toLowerCase()))}.</p>}
    </section>
  )
}

/** The chosen stage: what is asked, what happens, and how it is rated. */
export function StagePane({ stage, post }: { readonly stage: Stage; readonly post: Post }) {
  const { exercise, questions } = stage
  return (
    <aside className="stage-pane scroll" aria-label={`Stage ${stage.number}: ${stage.title}`} tabIndex={0}>
      <SectionHead title={exercise?.title ?? questions?.title ?? stage.title} sub={`Stage ${stage.number}, ${stage.minutes} min`} />
      <Holder stage={stage} />
      {exercise === null ? null : <ExerciseView exercise={exercise} level={post.level} />}
      {questions === null ? null : <QuestionView questions={questions} />}
      <hr className="rule" />
      <Rating stage={stage} />
    </aside>
  )
}
