import { dateWords, type PlainDate } from '../../../../src/base/date.ts'
import { recommendationWords } from '../../../../src/interview/scorecard-form.ts'
import type { Scorecard } from '../../../../src/model/scorecard.ts'
import { Go } from '../../../components/go.tsx'

type CardFactsProps = Pick<Scorecard, 'stage' | 'stageTitle' | 'interviewer' | 'recommendation'> & {
  /** Null: nobody in People; undefined: not looked up. */
  readonly interviewerId: string | null | undefined
  readonly heldOn: PlainDate | null
}

/** Which interview a sheet is of, who held it, when, and what they recommend. */
export function CardFacts({ stage, stageTitle, interviewer, interviewerId, heldOn, recommendation }: CardFactsProps) {
  return (
    <dl className="card-facts">
      <div>
        <dt>Stage</dt>
        <dd>
          {stage}. {stageTitle}
        </dd>
      </div>
      <div>
        <dt>Interviewer</dt>
        <dd>
          {interviewer === '' ? (
            'Nobody named'
          ) : interviewerId == null ? (
            <>
              {interviewer} {interviewerId === null ? <span className="q">not listed in People</span> : null}
            </>
          ) : (
            <Go to={{ screen: 'people', id: interviewerId }} className="ul">
              {interviewer}
            </Go>
          )}
        </dd>
      </div>
      <div>
        <dt>Held on</dt>
        <dd>{heldOn === null ? 'No date' : dateWords(heldOn)}</dd>
      </div>
      <div>
        <dt>Recommends</dt>
        <dd>{recommendation === null ? 'Nothing yet' : recommendationWords[recommendation]}</dd>
      </div>
    </dl>
  )
}
