import { useState } from 'react'
import type { SelfCheckQuestion } from '../../../src/framework/framework.ts'
import type { Level } from '../../../src/model/vocabulary.ts'
import { Segmented } from '../../components/form.tsx'
import { LevelBadge } from '../../components/level.tsx'
import { SectionHead } from '../../components/page.tsx'
import { SourceTag } from '../../components/source-tag.tsx'
import { useFramework } from '../../state/hooks.ts'
import { SelfCheckResult, type Answer, type Answers } from './self-check-result.tsx'

const options = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const

interface QuestionsProps {
  readonly level: Level
  readonly questions: readonly SelfCheckQuestion[]
  readonly answers: Answers
  readonly onAnswer: (id: string, answer: Answer) => void
}

function Questions({ level, questions, answers, onAnswer }: QuestionsProps) {
  const { levels } = useFramework()
  return (
    <section className="check-level">
      <h3 className="row">
        <LevelBadge level={level} />
        {levels.find((one) => one.level === level)?.name}
      </h3>
      <ol>
        {questions.map(({ id, asks, source }) => (
          <li key={id}>
            <span>{asks}</span>
            <SourceTag source={source} />
            <Segmented label={asks} options={options} value={answers.get(id) ?? null} onChange={(answer) => onAnswer(id, answer)} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Answers live in this component alone: nothing of them is kept. */
export function SelfCheck() {
  const { selfCheck } = useFramework()
  const [answers, setAnswers] = useState<Answers>(new Map())
  const answer = (id: string, value: Answer): void => setAnswers((before) => new Map(before).set(id, value))
  return (
    <section>
      <SectionHead
        title="Where do I operate"
        sub="About your team’s work as it is today. Answers are not kept: they go when you leave this page"
      />
      <div className="guide-check">
        <div className="check-questions">
          {([2, 3, 4, 5] as const).map((level) => (
            <Questions
              key={level}
              level={level}
              questions={selfCheck.filter((one) => one.level === level)}
              answers={answers}
              onAnswer={answer}
            />
          ))}
        </div>
        <SelfCheckResult answers={answers} onClear={() => setAnswers(new Map())} />
      </div>
    </section>
  )
}
