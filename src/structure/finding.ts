import type { Edit } from '../model/edit.ts'
import type { PersonId } from '../model/person.ts'
import type { SystemId } from '../model/system.ts'
import type { OwnershipArea, Source } from '../model/vocabulary.ts'

/** Something about the team that a rule found, with what shows it and what would mend it. */
export interface Finding {
  readonly id: string
  readonly rule: 'owner' | 'side-job' | 'single-holder' | 'span' | 'level' | 'lead' | 'unassigned' | 'level-unknown' | 'failure-mode'
  readonly severity: 'serious' | 'watch'
  /** "Reliability is nobody’s main job: 11 engineers" */
  readonly title: string
  readonly detail: string
  readonly area: OwnershipArea | null
  readonly people: readonly PersonId[]
  readonly systems: readonly SystemId[]
  /** What would mend it; `edit` when Cadre can do it at once. */
  readonly fix: { readonly words: string; readonly edit: Edit | null }
  readonly source: Source
}
