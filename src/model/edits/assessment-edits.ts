import * as z from 'zod'
import { PlainDate } from '../../base/date.ts'
import { invalid } from '../../base/failure.ts'
import { Assessment, AssessmentId } from '../assessment.ts'
import { changed } from '../change.ts'
import { editRule, rowOf } from '../edit-rule.ts'
import { Answers, Exclusions, PracticeAnswer, type System, SystemId } from '../system.ts'
import { Note } from '../text.ts'
import { PracticeId } from '../vocabulary.ts'
import type { Change, Workspace } from '../workspace.ts'
import { patched } from './patch.ts'
import { reachedImprovements } from './reached-improvements.ts'

const shape = Assessment.unwrap().shape
const About = z.object({
  id: AssessmentId,
  systemId: SystemId,
  assessor: shape.assessor,
  assessorId: shape.assessorId,
  on: PlainDate,
  note: Note,
})

const systemOf = (workspace: Workspace, id: string): System => rowOf(workspace, 'system', id)
const nameOf = (workspace: Workspace, id: string): string => systemOf(workspace, id).name

function expectNew(workspace: Workspace, id: string): void {
  if (workspace.assessment.has(id)) throw invalid('This assessment is kept already.')
}

/** An open assessment of one assessor. Throws a Refusal for one that was reconciled, or that is a record of what was agreed. */
function openOne(workspace: Workspace, id: string): Assessment {
  const assessment = rowOf(workspace, 'assessment', id)
  if (assessment.kind === 'own' && assessment.closedOn === null) return assessment
  throw invalid(`The assessment of ${nameOf(workspace, assessment.systemId)} is closed, so its answers stay as they are. Begin a new one.`)
}

const record = (system: System, about: z.output<typeof About>): Change =>
  changed('assessment', null, {
    ...about,
    kind: 'agreed',
    scope: system.scope,
    answers: system.answers,
    excluded: system.excluded,
    closedOn: null,
  })

export const assessmentEdits = {
  /** Keeps the answers of today, to compare with later. */
  'keep-assessment': editRule({
    input: About,
    words: (workspace, { systemId }) => `keep the assessment of ${nameOf(workspace, systemId)}`,
    changes: (workspace, about) => {
      expectNew(workspace, about.id)
      return [record(systemOf(workspace, about.systemId), about)]
    },
  }),
  /** Begins one assessor’s own view, empty or with answers already. */
  'add-own-assessment': editRule({
    input: About.extend({ answers: Answers, excluded: Exclusions }),
    words: (workspace, { systemId, assessor }) =>
      `add ${assessor === '' ? 'an' : `${assessor}’s`} assessment of ${nameOf(workspace, systemId)}`,
    changes: (workspace, given) => {
      expectNew(workspace, given.id)
      const { scope } = systemOf(workspace, given.systemId)
      return [changed('assessment', null, { ...given, kind: 'own', scope, closedOn: null })]
    },
  }),
  'answer-own': editRule({
    input: z.object({ id: AssessmentId, practiceId: PracticeId, answer: PracticeAnswer.nullable() }),
    words: (workspace, { id }) => `assess ${nameOf(workspace, rowOf(workspace, 'assessment', id).systemId)}`,
    changes: (workspace, { id, practiceId, answer }) => {
      const before = openOne(workspace, id)
      const { [practiceId]: _, ...others } = before.answers
      return patched('assessment', before, { answers: answer === null ? others : { ...others, [practiceId]: answer } })
    },
  }),
  /** One step: the agreed answers go into the system and are kept, and the views they come from are closed. */
  'agree-assessment': editRule({
    input: About.extend({ answers: Answers, excluded: Exclusions, closes: z.array(AssessmentId).max(1_000) }),
    words: (workspace, { systemId }) => `agree the assessment of ${nameOf(workspace, systemId)}`,
    changes: (workspace, { answers, excluded, closes, ...about }) => {
      expectNew(workspace, about.id)
      const before = systemOf(workspace, about.systemId)
      const after: System = { ...before, answers, excluded, assessedOn: about.on }
      const views = closes.map((id) => openOne(workspace, id))
      const foreign = views.find(({ systemId }) => systemId !== before.id)
      if (foreign !== undefined)
        throw invalid(`One of these assessments is about ${nameOf(workspace, foreign.systemId)}, not ${before.name}.`)
      return [
        ...patched('system', before, { answers, excluded, assessedOn: about.on }),
        record(after, about),
        ...views.flatMap((view) => patched('assessment', view, { closedOn: about.on })),
        ...reachedImprovements(workspace, after, about.on),
      ]
    },
  }),
  'remove-assessment': editRule({
    input: z.object({ id: AssessmentId }),
    words: (workspace, { id }) => `remove an assessment of ${nameOf(workspace, rowOf(workspace, 'assessment', id).systemId)}`,
    changes: (workspace, { id }) => [changed('assessment', rowOf(workspace, 'assessment', id), null)],
  }),
}
