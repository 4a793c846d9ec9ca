import { countWords, listWords, lowerFirst, upperFirst } from '../../base/phrase.ts'
import type { Area, Framework } from '../../framework/framework.ts'
import type { Edit } from '../../model/edit.ts'
import type { Person } from '../../model/person.ts'
import type { Source } from '../../model/vocabulary.ts'
import { needsMainJob } from '../coverage.ts'
import type { Finding } from '../finding.ts'
import { engineerCount, seatWords, someNames, type Look } from '../look.ts'
import { organisation, thresholds } from '../organisation.ts'
import type { Coverage } from '../structure.ts'

const SIDE_TASK: Source = { kind: 'article', note: 'As a side task observability consistently fails' }
const NAMED_OWNERS: Source = { kind: 'cadre', note: 'Cadre’s rule: every area has a name' }

/** Best to take an area on: beside other work already, then few main jobs, then strong in it. Part-time people would only move the risk. */
function bestOwner({ workspace }: Look, { area, side }: Coverage): Person | null {
  const pool = side.length > 0 ? side : organisation(workspace).engineers
  const mains = ({ owns }: Person): number => owns.filter(({ share }) => share === 'main').length
  const rank = (a: Person, b: Person): number =>
    mains(a) - mains(b) || (b.competencies[area.competency] ?? 0) - (a.competencies[area.competency] ?? 0) || b.allocation - a.allocation
  return pool
    .filter(({ allocation }) => allocation >= 0.5)
    .reduce<Person | null>((best, one) => (best === null || rank(one, best) < 0 ? one : best), null)
}

const makeMain = (person: Person, area: Area): Edit => ({
  kind: 'assign-ownership',
  given: { personId: person.id, area: area.id, share: 'main' },
})

function fixFor(look: Look, coverage: Coverage): Finding['fix'] {
  const person = bestOwner(look, coverage)
  const seat = look.plan.decisions.find(
    ({ kind, post }) => kind === 'hire' && look.framework.roles.some(({ id, family }) => id === post.role && family === 'reliability'),
  )
  const forSeat = seat !== undefined && ['reliability', 'observability', 'cost'].includes(coverage.area.id)
  if (person === null)
    return {
      words: forSeat ? `Make it the main job of ${seatWords(look.framework, seat)}.` : 'Name an owner among the engineers.',
      edit: null,
    }
  const later = forSeat ? `, and later of ${seatWords(look.framework, seat)}` : ''
  return { words: `Make it the main job of ${person.name}${later}.`, edit: makeMain(person, coverage.area) }
}

const thresholdSource = (framework: Framework): Source =>
  framework.defaults.find(({ id }) => id === 'structure.dedicated-owners-from')?.source ?? NAMED_OWNERS

function dedicatedFinding(look: Look, coverage: Coverage): Finding {
  const { area, side } = coverage
  const beside =
    side.length === 0
      ? 'Nobody does it beside other work either.'
      : `${someNames(side.map(({ name }) => name))} ${side.length === 1 ? 'does' : 'do'} it beside other work.`
  return {
    id: `owner-${area.id}`,
    rule: 'owner',
    severity: 'serious',
    title: `${area.name} is nobody’s main job: ${engineerCount(look.size)}`,
    detail: `From ${thresholds(look.framework).dedicated} engineers on it needs a dedicated owner. ${beside}`,
    area: area.id,
    people: side.map(({ id }) => id),
    systems: [],
    fix: fixFor(look, coverage),
    source: thresholdSource(look.framework),
  }
}

function sideJobFinding(look: Look, coverage: Coverage): Finding {
  const { area, side } = coverage
  const [only] = side
  return {
    id: `side-job-${area.id}`,
    rule: 'side-job',
    severity: 'watch',
    title:
      side.length === 1 && only !== undefined
        ? `${area.name} is a side job of ${only.name}`
        : `${area.name} is a side job for ${countWords(side.length)} people`,
    detail: `${someNames(side.map(({ name }) => name))} ${side.length === 1 ? 'does' : 'do'} it beside other work, where it consistently fails.`,
    area: area.id,
    people: side.map(({ id }) => id),
    systems: [],
    fix: fixFor(look, coverage),
    source: SIDE_TASK,
  }
}

/** Areas that nobody holds at all, told together so that a new list of people is not met by a wall of findings. */
function nobodyFinding(look: Look, lacking: readonly Coverage[]): readonly Finding[] {
  const [first] = lacking
  if (first === undefined) return []
  const names = lacking.map(({ area }) => lowerFirst(area.name))
  const alone = lacking.length === 1
  return [
    {
      id: 'owner-none',
      rule: 'owner',
      severity: 'watch',
      title: alone ? `${first.area.name} has no owner` : `${upperFirst(countWords(lacking.length))} areas have no owner`,
      detail: alone ? 'Nobody answers for it, as a main job or beside other work.' : `Nobody answers for ${listWords(names)}.`,
      area: alone ? first.area.id : null,
      people: [],
      systems: [],
      fix: alone ? fixFor(look, first) : { words: 'Name an owner for each; beside other work is enough to begin with.', edit: null },
      source: NAMED_OWNERS,
    },
  ]
}

/** Areas of work without the owner that a team of this size needs. */
export function ownerFindings(look: Look): readonly Finding[] {
  const at = thresholds(look.framework)
  const inTrouble = look.coverage.filter(({ trouble }) => trouble !== null)
  const dedicated = inTrouble.filter(({ area }) => area.id !== 'observability' && needsMainJob(area, look.size, at))
  const beside = inTrouble.filter(({ area, trouble }) => area.id === 'observability' && trouble === 'side-only')
  const nobody = inTrouble.filter((one) => !dedicated.includes(one) && !beside.includes(one))
  return [
    ...dedicated.map((one) => dedicatedFinding(look, one)),
    ...beside.map((one) => sideJobFinding(look, one)),
    ...nobodyFinding(look, nobody),
  ]
}
