import { lowerFirst } from '../../base/phrase.ts'
import type { Framework } from '../../framework/framework.ts'
import { covers, ladderOf, personPlace, placeOf, type Ladder } from '../../framework/ladder.ts'
import { standing } from '../../maturity/standing.ts'
import type { Person } from '../../model/person.ts'
import type { System } from '../../model/system.ts'
import type { Level, Source } from '../../model/vocabulary.ts'
import type { Finding } from '../finding.ts'
import { seatWords, type Look } from '../look.ts'
import { organisation } from '../organisation.ts'

const SUMMIT: Source = { kind: 'cadre', note: 'Severity by the holder’s time, as in Forward Impact’s Summit' }
/** Below this share of a week a single holder is serious. */
const HALF_TIME = 0.5

const severity = ({ allocation }: Person): Finding['severity'] => (allocation < HALF_TIME ? 'serious' : 'watch')
const timeWords = ({ allocation }: Person): string => (allocation < 1 ? `, who works ${Math.round(allocation * 100)}% of a week` : '')

/** The systems engineer's post that running a system at its level asks for; null below level 3, where many can. */
function runPlace(framework: Framework, ladder: Ladder, level: Level): number | null {
  const work = framework.runNorms.find((norm) => norm.level === level)?.work.find(({ role }) => role === 'ai-systems-engineer')
  return work === undefined ? null : placeOf(ladder, work.role, work.level)
}

/** The one person of a team who can run a system at its level; null when there are more, or none. */
export function soleRunner(framework: Framework, people: readonly Person[], system: System): Person | null {
  const ladder = ladderOf(framework.roles)
  const place = runPlace(framework, ladder, standing(system, framework).level)
  if (place === null) return null
  const able = people.filter((person) => {
    const at = personPlace(ladder, person)
    return at >= 0 && covers(ladder, at, place)
  })
  return able.length === 1 ? (able[0] ?? null) : null
}

/** The decision of the plan that brings a second person, if there is one. */
function fixWords({ workspace, framework, plan }: Look, { teamId }: System, level: Level, person: Person): string {
  const help = plan.decisions.find(
    ({ kind, teamId: team, post, personId }) =>
      kind !== 'contract' &&
      kind !== 'reassign' &&
      team === teamId &&
      post.level >= level &&
      personId !== person.id &&
      post.role !== 'ai-reliability-engineer',
  )
  if (help === undefined) return `Bring a second engineer of its team to level ${level}.`
  if (help.kind === 'hire') return `Bring whoever fills ${seatWords(framework, help)}, into its work from the start.`
  return `Bring ${workspace.person.get(help.personId ?? '')?.name ?? 'a colleague'} into its work now; the plan has the step to level ${help.post.level}.`
}

function systemFinding(look: Look, system: System, person: Person): Finding {
  const { level } = standing(system, look.framework)
  return {
    id: `single-holder-system-${system.id}`,
    rule: 'single-holder',
    severity: severity(person),
    title: `${system.name} depends on ${person.name}`,
    detail: `Nobody else in its team can run a system at level ${level}${timeWords(person) === '' ? '' : `; only ${person.name}${timeWords(person)}`}.`,
    area: null,
    people: [person.id],
    systems: [system.id],
    fix: { words: fixWords(look, system, level, person), edit: null },
    source: SUMMIT,
  }
}

function systemFindings(look: Look): readonly Finding[] {
  const { byTeam } = organisation(look.workspace)
  return [...look.workspace.system.values()].flatMap((system) => {
    const person = system.teamId === null ? null : soleRunner(look.framework, byTeam.get(system.teamId) ?? [], system)
    return person === null ? [] : [systemFinding(look, system, person)]
  })
}

/** Areas that one part-time person holds alone. A full-time holder is a low risk, and not told. */
function areaFindings({ coverage }: Look): readonly Finding[] {
  return coverage.flatMap(({ area, main, side }) => {
    const [person, ...others] = [...main, ...side]
    if (person === undefined || others.length > 0 || person.allocation >= 1) return []
    return [
      {
        id: `single-holder-area-${area.id}`,
        rule: 'single-holder' as const,
        severity: severity(person),
        title: `${area.name} depends on ${person.name}`,
        detail: `Nobody else holds ${lowerFirst(area.name)}, as a main job or beside other work${timeWords(person) === '' ? '' : `; ${person.name} works ${Math.round(person.allocation * 100)}% of a week`}.`,
        area: area.id,
        people: [person.id],
        systems: [],
        fix: { words: 'Name a second person for it, beside other work.', edit: null },
        source: SUMMIT,
      },
    ]
  })
}

/** What stops when one person is away. */
export const singleHolderFindings = (look: Look): readonly Finding[] => [...systemFindings(look), ...areaFindings(look)]
