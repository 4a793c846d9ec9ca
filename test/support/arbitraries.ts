import fc from 'fast-check'
import { addDays, PlainDate } from '../../src/base/date.ts'
import { Candidate } from '../../src/model/candidate.ts'
import type { Edit } from '../../src/model/edit.ts'
import { Person } from '../../src/model/person.ts'
import { recommendations, Scorecard } from '../../src/model/scorecard.ts'
import { Settings } from '../../src/model/settings.ts'
import { System } from '../../src/model/system.ts'
import { Team } from '../../src/model/team.ts'
import { CompetencyId, type Level, OwnershipArea, RoleId } from '../../src/model/vocabulary.ts'
import { anyPlanEdit } from './plan-edits.ts'
import { anySystemEdit } from './system-edits.ts'

const name = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }).filter((s) => s.trim() !== '' && !/[\n\r]/.test(s))
const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(PlainDate.parse('2024-01-01'), days))
const level = fc.constantFrom<Level>(1, 2, 3, 4, 5)
/** Few ids, so that random edits meet the same rows again. */
const personId = fc.constantFrom('p1', 'p2', 'p3', 'p4')
const teamId = fc.constantFrom('t1', 't2')
const systemId = fc.constantFrom('s1', 's2', 's3')
const candidateId = fc.constantFrom('c1', 'c2')
const scorecardId = fc.constantFrom('k1', 'k2', 'k3')
/** Some of them too light for white text. */
const colour = fc.constantFrom('0B4F6C', '7A1F3D', 'FFCC00', '000000')

export const anySettings = fc
  .record({ name, currency: fc.constantFrom('GBP', 'EUR', 'USD'), planQuarters: fc.integer({ min: 2, max: 12 }) })
  .map((some) =>
    Settings.parse({ id: 'workspace', headId: null, seniorPayAYear: 80_000, budgetAQuarter: null, payHidden: false, paper: 'a4', ...some }),
  )

export const anyTeam = fc
  .record({ id: teamId, name, purpose: fc.string({ maxLength: 40 }) })
  .map((some) => Team.parse({ ...some, leadId: null }))

export const anyPerson = fc
  .record({
    id: personId,
    name,
    role: fc.option(fc.constantFrom(...RoleId.options)),
    level: fc.option(level),
    allocation: fc.constantFrom(0.2, 0.5, 0.8, 1),
    startDate: fc.option(day),
    endDate: fc.option(day),
    leaves: fc.array(
      day.map((from) => ({ from, to: addDays(from, 90) })),
      { maxLength: 1 },
    ),
    graduate: fc.boolean(),
    competencies: fc.dictionary(fc.constantFrom(...CompetencyId.options), level, { maxKeys: 5 }),
  })
  .map((some) =>
    Person.parse({
      ...some,
      email: null,
      title: '',
      teamId: null,
      managerId: null,
      payAYear: null,
      country: null,
      sourceId: null,
      owns: [],
      evidence: [],
    }),
  )

export const anySystem = fc
  .record({
    id: systemId,
    name,
    size: fc.constantFrom('small', 'medium', 'large'),
    valueAYear: fc.option(fc.integer({ min: 0, max: 9_000_000 })),
    target: fc.option(fc.record({ level, by: fc.option(day) })),
  })
  .map((some) =>
    System.parse({
      ...some,
      summary: '',
      scope: '',
      costTarget: null,
      teamId: null,
      ownerId: null,
      assessedOn: null,
      answers: {},
      excluded: [],
    }),
  )

export const anyCandidate = fc
  .record({ id: candidateId, name, role: fc.constantFrom(...RoleId.options), level, seed: fc.nat(9), addedOn: day })
  .map((some) => Candidate.parse({ ...some, decision: null }))

export const anyScorecard = fc
  .record({
    id: scorecardId,
    stage: fc.integer({ min: 1, max: 3 }),
    interviewer: fc.constantFrom('', 'Ana Ruiz', 'ana ruiz', 'Ben Okafor'),
    interviewerId: fc.option(personId),
    heldOn: fc.option(day),
    ratings: fc.array(
      fc.record({
        competency: fc.constantFrom(...CompetencyId.options),
        rating: fc.option(level),
        evidence: fc.string({ maxLength: 20 }),
      }),
      { maxLength: 4 },
    ),
    recommendation: fc.option(fc.constantFrom(...recommendations)),
    notes: fc.string({ maxLength: 20 }),
    recordedOn: day,
  })
  .map((some) =>
    Scorecard.unwrap()
      .omit({ candidateId: true })
      .parse({ ...some, stageTitle: `Stage ${some.stage}`, file: 'sheet.docx' }),
  )

const logo = fc.constant({ file: 'logo.png', type: 'png' as const, base64: 'iVBORw0KGgo=', width: 120, height: 40 })
const styles = fc.record({ file: name, headingFont: fc.option(name), bodyFont: fc.option(name), styles: fc.constant({}) })
const newcomer = anyCandidate.map(({ decision: _, ...some }) => ({ kind: 'new' as const, ...some }))

/** Any edit, often one that the workspace must refuse. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('change-settings' as const), given: fc.record({ patch: fc.record({ name }) }) }),
  fc.record({
    kind: fc.constant('set-default' as const),
    given: fc.record({ id: fc.constantFrom('a', 'b'), value: fc.option(fc.integer()) }),
  }),
  fc.record({ kind: fc.constant('add-team' as const), given: fc.record({ team: anyTeam }) }),
  fc.record({ kind: fc.constant('change-team' as const), given: fc.record({ teamId, patch: fc.record({ leadId: fc.option(personId) }) }) }),
  fc.record({ kind: fc.constant('remove-team' as const), given: fc.record({ teamId }) }),
  fc.record({ kind: fc.constant('add-person' as const), given: fc.record({ person: anyPerson }) }),
  fc.record({
    kind: fc.constant('change-person' as const),
    given: fc.record({ personId, patch: fc.record({ managerId: fc.option(personId), teamId: fc.option(teamId) }) }),
  }),
  fc.record({ kind: fc.constant('remove-person' as const), given: fc.record({ personId }) }),
  fc.record({
    kind: fc.constant('assign-ownership' as const),
    given: fc.record({ personId, area: fc.constantFrom(...OwnershipArea.options), share: fc.constantFrom('main', 'side', null) }),
  }),
  fc.record({
    kind: fc.constant('rate-competency' as const),
    given: fc.record({ personId, competency: fc.constantFrom(...CompetencyId.options), level: fc.option(level) }),
  }),
  fc.record({
    kind: fc.constant('import-people' as const),
    given: fc.record({ people: fc.array(anyPerson, { maxLength: 3 }), teams: fc.array(anyTeam, { maxLength: 2 }) }),
  }),
  fc.record({ kind: fc.constant('add-system' as const), given: fc.record({ system: anySystem }) }),
  fc.record({ kind: fc.constant('remove-system' as const), given: fc.record({ systemId }) }),
  fc.record({
    kind: fc.constant('set-target' as const),
    given: fc.record({ systemId, target: fc.option(fc.record({ level, by: fc.option(day) })) }),
  }),
  { arbitrary: anySystemEdit, weight: 12 },
  { arbitrary: anyPlanEdit, weight: 14 },
  fc.record({
    kind: fc.constant('set-brand' as const),
    given: fc.record({ accent: colour, logo: fc.option(logo), styles: fc.option(styles) }, { requiredKeys: [] }),
  }),
  fc.record({ kind: fc.constant('add-candidate' as const), given: fc.record({ candidate: anyCandidate }) }),
  fc.record({
    kind: fc.constant('change-candidate' as const),
    given: fc.record({ id: candidateId, patch: fc.record({ name, seed: fc.nat(9) }, { requiredKeys: [] }) }),
  }),
  fc.record({ kind: fc.constant('remove-candidate' as const), given: fc.record({ id: candidateId }) }),
  fc.record({
    kind: fc.constant('decide-candidate' as const),
    given: fc.record({
      id: candidateId,
      decision: fc.option(
        fc.record({
          outcome: fc.constantFrom('hire' as const, 'no-hire' as const),
          reasons: fc.string({ maxLength: 20 }),
          by: name,
          on: day,
        }),
      ),
    }),
  }),
  fc.record({
    kind: fc.constant('record-scorecard' as const),
    given: fc.record({
      candidate: fc.oneof(newcomer, fc.record({ kind: fc.constant('known' as const), id: candidateId })),
      scorecard: anyScorecard,
      replaces: fc.option(scorecardId),
    }),
  }),
  fc.record({ kind: fc.constant('remove-scorecard' as const), given: fc.record({ id: scorecardId }) }),
) as fc.Arbitrary<Edit> // ids are plain text here and branded by the schemas that check the edit
