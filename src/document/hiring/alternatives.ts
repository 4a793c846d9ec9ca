import { isSeat } from '../../model/planned.ts'
import type { Outcome, Played } from '../../planning/plan.ts'
import { whatIf } from '../../planning/what-if.ts'
import { isAimed, outcomeWords } from '../../planning/words.ts'
import type { Block, TableRow } from '../block.ts'
import { say } from '../draft.ts'
import { decisionWords, systemName, type Material } from '../material.ts'
import { waiting } from '../plan/scenario.ts'
import { counted, fteWords, listedUpTo } from '../words.ts'
import type { Seats } from './seats.ts'

/** The plan played again without these seats. */
export const without = ({ workspace, framework, today, plan }: Material, { hires }: Seats): Played =>
  whatIf(
    workspace,
    framework,
    today,
    plan.decisions.filter((one) => !hires.includes(one)),
  )

/** What else could be done, each played through with the rest of the plan as it is. */
export function alternatives(material: Material, seats: Seats, none: Played): readonly Block[] {
  const { workspace, framework, today, plan } = material
  const later = whatIf(
    workspace,
    framework,
    today,
    plan.decisions.map((one) => (seats.hires.includes(one) ? waiting(one) : one)),
  )
  const several = seats.hires.length > 1
  return [
    say(
      `${movesWords(material, seats)} Each line below is the whole plan played again with this one thing changed; work left undone is that of the worst quarter, in full-time equivalents.`,
    ),
    {
      kind: 'table',
      caption: 'Alternatives and what follows from each',
      columns: [
        { title: 'What is done', weight: 2.4, lead: true },
        { title: 'When targets are reached', weight: 4.4 },
        { title: 'Work left undone', weight: 1.7, align: 'right' },
      ],
      rows: [
        row(material, seats, several ? 'Hire as planned' : 'Hire, as planned', plan),
        row(material, seats, 'Open three months later', later),
        row(material, seats, several ? 'Fill none of these seats' : 'Do not fill the seat', none),
      ],
    },
  ]
}

const row = (material: Material, seats: Seats, name: string, played: Played): TableRow => ({
  cells: [name, targetsWords(material, seats, played), fteWords(Math.max(0, ...played.quarters.map(({ shortFte }) => shortFte)))],
})

/** Best first: in time, then later and later, then not within the plan. */
const lateness = ({ state, daysLate }: Outcome): number => (state === 'beyond-plan' ? Number.MAX_SAFE_INTEGER : (daysLate ?? 0))

/** "On time: Claims Triage and Broker Inbox", a line for each way to come out: of the systems that these seats work on, and of any other that changes. */
function targetsWords(material: Material, { hires }: Seats, played: Played): string {
  const causes = new Set(hires.flatMap(({ causes: all }) => all.map(({ systemId }) => systemId)))
  const planned = new Map(material.plan.outcomes.map((outcome) => [outcome.systemId, outcomeWords(outcome)]))
  const shown = played.outcomes.filter(
    (outcome) => isAimed(outcome) && (causes.has(outcome.systemId) || planned.get(outcome.systemId) !== outcomeWords(outcome)),
  )
  const byWords = Map.groupBy(
    shown.toSorted((one, other) => lateness(one) - lateness(other)),
    outcomeWords,
  )
  return byWords.size === 0
    ? 'No system it works on has a target'
    : [...byWords]
        .map(
          ([words, all]) =>
            `${words}: ${listedUpTo(
              6,
              all.map(({ systemId }) => systemName(material, systemId)),
            )}`,
        )
        .join('\n')
}

/** Moves to the same post are named. Cadre’s own proposal hires only where no move does; a plan that was adopted may do as it likes. */
function movesWords(material: Material, { post }: Seats): string {
  const moves = material.plan.decisions.filter((one) => !isSeat(one) && one.post.role === post.role && one.post.level === post.level)
  const proposed = material.plan.name === null
  const rule = proposed ? 'The plan moves people who are nearly ready before it hires. ' : ''
  if (moves.length === 0)
    return proposed ? `${rule}For this post nobody in place is near enough.` : 'The plan moves nobody in place to this post.'
  const named = listedUpTo(
    4,
    moves.map((one) => decisionWords(material, one)),
  )
  return `${rule}For this post ${proposed ? 'it' : 'the plan'} already plans ${counted(moves.length, 'move')}: ${named}. The hire is for the work that they leave open.`
}
