import * as z from 'zod'
import { invalid } from '../../base/failure.ts'
import { changed } from '../change.ts'
import { editRule, rowOf } from '../edit-rule.ts'
import { GateEvidence, Person, PersonId } from '../person.ts'
import { Team } from '../team.ts'
import { CompetencyId, GateId, Level, OwnershipArea } from '../vocabulary.ts'
import { settingsOf, type Workspace } from '../workspace.ts'
import { patched } from './patch.ts'
import { repeatedId } from './repeated-id.ts'

const PersonPatch = Person.unwrap().omit({ id: true, competencies: true, owns: true, evidence: true }).partial()

const nameOf = (workspace: Workspace, personId: string): string => rowOf(workspace, 'person', personId).name

const areaWords = (area: OwnershipArea): string => area.replaceAll('-', ' ')

export const personEdits = {
  'add-person': editRule({
    input: z.object({ person: Person }),
    words: (_, { person }) => `add ${person.name}`,
    changes: (workspace, { person }) => {
      if (workspace.person.has(person.id)) throw invalid(`A person with the id “${person.id}” is already there.`)
      return [changed('person', null, person)]
    },
  }),
  'change-person': editRule({
    input: z.object({ personId: PersonId, patch: PersonPatch }),
    words: (workspace, { personId }) => `change ${nameOf(workspace, personId)}`,
    changes: (workspace, { personId, patch }) => patched('person', rowOf(workspace, 'person', personId), patch),
  }),
  /** Everything that named the person names nobody afterwards; scorecards and assessments keep the name as it was written. */
  'remove-person': editRule({
    input: z.object({ personId: PersonId }),
    words: (workspace, { personId }) => `remove ${nameOf(workspace, personId)}`,
    changes: (workspace, { personId }) => [
      ...[...workspace.person.values()].filter((p) => p.managerId === personId).flatMap((p) => patched('person', p, { managerId: null })),
      ...[...workspace.team.values()].filter((t) => t.leadId === personId).flatMap((t) => patched('team', t, { leadId: null })),
      ...[...workspace.system.values()].filter((s) => s.ownerId === personId).flatMap((s) => patched('system', s, { ownerId: null })),
      ...[...workspace.scorecard.values()]
        .filter((card) => card.interviewerId === personId)
        .flatMap((card) => patched('scorecard', card, { interviewerId: null })),
      ...[...workspace.assessment.values()]
        .filter((one) => one.assessorId === personId)
        .flatMap((one) => patched('assessment', one, { assessorId: null })),
      ...[...workspace.improvement.values()]
        .filter((one) => one.ownerId === personId)
        .flatMap((one) => patched('improvement', one, { ownerId: null })),
      ...[...workspace.safeguard.values()]
        .filter((one) => one.ownerId === personId)
        .flatMap((one) => patched('safeguard', one, { ownerId: null })),
      // A move of somebody who is gone is gone with them; a seat keeps its record without the name.
      ...[...workspace.commitment.values()].filter((one) => one.personId === personId).map((one) => changed('commitment', one, null)),
      ...[...workspace.commitment.values()]
        .filter((one) => one.personId !== personId && (one.backfills === personId || one.filledBy === personId))
        .flatMap((one) =>
          patched('commitment', one, {
            backfills: one.backfills === personId ? null : one.backfills,
            filledBy: one.filledBy === personId ? null : one.filledBy,
          }),
        ),
      ...(settingsOf(workspace).headId === personId ? patched('workspace', settingsOf(workspace), { headId: null }) : []),
      changed('person', rowOf(workspace, 'person', personId), null),
    ],
  }),
  'assign-ownership': editRule({
    input: z.object({ personId: PersonId, area: OwnershipArea, share: z.enum(['main', 'side']).nullable() }),
    words: (workspace, { personId, area, share }) =>
      share === null
        ? `take ${areaWords(area)} from ${nameOf(workspace, personId)}`
        : `give ${areaWords(area)} to ${nameOf(workspace, personId)}`,
    changes: (workspace, { personId, area, share }) => {
      const person = rowOf(workspace, 'person', personId)
      const others = person.owns.filter((owned) => owned.area !== area)
      return patched('person', person, { owns: share === null ? others : [...others, { area, share }] })
    },
  }),
  'rate-competency': editRule({
    input: z.object({ personId: PersonId, competency: CompetencyId, level: Level.nullable() }),
    words: (workspace, { personId }) => `assess ${nameOf(workspace, personId)}`,
    changes: (workspace, { personId, competency, level }) => {
      const person = rowOf(workspace, 'person', personId)
      const { [competency]: _, ...others } = person.competencies
      return patched('person', person, { competencies: level === null ? others : { ...others, [competency]: level } })
    },
  }),
  'record-evidence': editRule({
    input: z.object({ personId: PersonId, gate: GateId, evidence: GateEvidence.nullable() }),
    words: (workspace, { personId }) => `record evidence for ${nameOf(workspace, personId)}`,
    changes: (workspace, { personId, gate, evidence }) => {
      const person = rowOf(workspace, 'person', personId)
      const others = person.evidence.filter((shown) => shown.gate !== gate)
      return patched('person', person, { evidence: evidence === null ? others : [...others, { ...evidence, gate }] })
    },
  }),
  /** New rows and rows that replace those with the same id, as one step. */
  'import-people': editRule({
    input: z.object({ people: z.array(Person).max(100_000).readonly(), teams: z.array(Team).max(5_000).readonly() }),
    words: (_, { people }) => `import ${people.length} ${people.length === 1 ? 'person' : 'people'}`,
    changes: (workspace, { people, teams }) => {
      const twice = repeatedId(people) ?? repeatedId(teams)
      if (twice !== undefined) throw invalid(`The list has the id “${twice}” more than once. Give each row its own.`)
      return [
        ...teams.filter((team) => !workspace.team.has(team.id)).map((team) => changed('team', null, team)),
        ...people.flatMap((person) => {
          const before = workspace.person.get(person.id)
          return before === undefined ? [changed('person', null, person)] : patched('person', before, person)
        }),
      ]
    },
  }),
}
