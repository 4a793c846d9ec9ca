import type { Framework } from '../../../../src/framework/framework.ts'
import type { Bank } from '../../../../src/interview/bank.ts'
import { loop } from '../../../../src/interview/make-loop.ts'
import type { Rating } from '../../../../src/model/scorecard.ts'
import type { CompetencyId } from '../../../../src/model/vocabulary.ts'
import type { Workspace } from '../../../../src/model/workspace.ts'
import type { Post } from '../../../../src/planning/plan.ts'
import { useBank, useFramework, useWorkspace } from '../../../state/hooks.ts'

/** Which stage of which loop a sheet is of. */
export interface SheetOf {
  readonly post: Post
  readonly seed: number
  readonly stage: number
}

/** The words behind a rating: the competency’s anchor in that stage; null where the bank has none. */
function anchorOf(
  { workspace, framework, bank }: { readonly workspace: Workspace; readonly framework: Framework; readonly bank: Bank },
  { post, seed, stage }: SheetOf,
  competency: CompetencyId,
  rating: NonNullable<Rating['rating']>,
): string | null {
  const of = loop(workspace, framework, bank, post, seed).stages.find(({ number }) => number === stage)
  return of?.scored.find((one) => one.competency === competency)?.ratings[rating - 1] ?? null
}

/** Every rating of a sheet with what it means and what was seen for it. */
export function CardTable({ of, ratings }: { readonly of: SheetOf; readonly ratings: readonly Rating[] }) {
  const workspace = useWorkspace()
  const framework = useFramework()
  const bank = useBank()
  const nameOf = (id: CompetencyId) => framework.competencies.find((one) => one.id === id)?.name ?? ''
  if (ratings.length === 0) return <p className="q2">This stage rates nothing.</p>
  return (
    <table className="tbl airy card-table">
      <caption className="sr">Ratings</caption>
      <thead>
        <tr>
          <th scope="col">Competency</th>
          <th scope="col">Rating</th>
          <th scope="col">Evidence</th>
        </tr>
      </thead>
      <tbody>
        {ratings.map(({ competency, rating, evidence }) => (
          <tr key={competency}>
            <th scope="row">{nameOf(competency)}</th>
            <td>
              {rating === null ? (
                <span className="q">Not rated</span>
              ) : (
                <span className="card-rating">
                  <em>{rating}</em>
                  <span>{bank === null ? null : anchorOf({ workspace, framework, bank }, of, competency, rating)}</span>
                </span>
              )}
            </td>
            <td className="card-evidence">{evidence === '' ? <span className="q">None written</span> : evidence}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
