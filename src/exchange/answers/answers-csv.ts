import type { Framework } from '../../framework/framework.ts'
import type { PracticeAnswer } from '../../model/system.ts'
import type { Workspace } from '../../model/workspace.ts'
import { csvText } from '../table/csv-text.ts'

const HEADINGS = ['System', 'Dimension', 'Level', 'Practice name', 'Code', 'Score', 'Grade', 'Evidence', 'Date', 'Link']

/** The links of an answer as one cell, a line each. */
export const linksText = ({ proofs }: PracticeAnswer): string =>
  proofs.flatMap((proof) => (proof.kind === 'link' ? proof.url : [])).join('\n')

/** The agreed answers of all systems as CSV text, one row each, in the framework’s order; files among the evidence are not in it. */
export function answersCsv({ system }: Workspace, { practices, dimensions }: Framework): string {
  const rows = [...system.values()].flatMap(({ name, answers }) =>
    practices.flatMap((practice) => {
      const answer = answers[practice.id]
      if (answer === undefined) return []
      const dimension = dimensions.find(({ id }) => id === practice.dimension)?.name ?? ''
      return [
        [
          name,
          dimension,
          String(practice.level),
          practice.name,
          practice.id,
          String(answer.score),
          answer.grade,
          answer.evidence,
          answer.on ?? '',
          linksText(answer),
        ],
      ]
    }),
  )
  return csvText(HEADINGS, rows)
}
