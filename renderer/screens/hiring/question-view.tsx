import type { QuestionSet } from '../../../src/interview/bank.ts'
import { useFramework } from '../../state/hooks.ts'

/** The questions of a conversation, with what to listen for. */
export function QuestionView({ questions: { questions } }: { readonly questions: QuestionSet }) {
  const { competencies } = useFramework()
  return (
    <ol className="questions">
      {questions.map(({ ask, competency, listenFor }) => (
        <li key={ask}>
          <p>{ask}</p>
          <p className="q sm">
            <b>{competencies.find(({ id }) => id === competency)?.name}.</b> Listen for: {listenFor}
          </p>
        </li>
      ))}
    </ol>
  )
}
