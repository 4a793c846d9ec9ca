import { dateWords } from '../../src/base/date.ts'
import type { Framework } from '../../src/framework/framework.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { plan } from '../../src/planning/make-plan.ts'
import { structure } from '../../src/structure/make-structure.ts'
import type { Seat, Squad, Structure } from '../../src/structure/structure.ts'
import { numberOf } from './arguments.ts'
import type { Command } from './command.ts'
import { atDesk } from './desk.ts'
import { count, table } from './table.ts'
import { postWords } from './words.ts'

const MOST = 500

export const structureCommand: Command = {
  name: 'structure',
  usage: 'FILE [--size N]',
  about: `Shows the teams, who owns what, and what is wrong with it.\n--size is the number of engineers to shape teams for, 1 to ${MOST}; without it, what the plan ends with.`,
  takes: ['FILE'],
  needed: 1,
  options: { size: { type: 'string' } },
  run: (context, [file = ''], values) => {
    const size = numberOf(values, 'size', 1, MOST)
    return atDesk(context, file, { looksOnly: true }, ({ workspace, framework }) => {
      const planned = plan(workspace, framework, context.clock.today())
      const made = structure(workspace, framework, planned, size ?? planned.headcountThen)
      return { text: structureText(made, workspace, framework), json: structureJson(made) }
    })
  },
}

function structureText(made: Structure, workspace: Workspace, framework: Framework): string {
  const coverage = made.coverage.map(({ area, main, side }) => [
    area.name,
    main.map(({ name }) => name).join(', ') || '–',
    side.map(({ name }) => name).join(', ') || '–',
  ])
  return [
    `${count(made.size, 'engineer')}. ${made.asks}`,
    ...made.squads.flatMap((squad) => ['', squadText(squad, workspace, framework)]),
    '',
    table([{ title: 'Answers for' }, { title: 'As the main job' }, { title: 'Beside other work' }], coverage),
    '',
    made.findings.length === 0 ? 'No findings.' : 'Findings',
    ...made.findings.map(({ severity, title, detail, fix }) =>
      `- ${severity === 'serious' ? 'Serious: ' : ''}${title}. ${detail} ${fix.words}`.trimEnd(),
    ),
  ].join('\n')
}

const seatWords = ({ personId, openBy, decisionId }: Seat, { person }: Workspace): string => {
  if (personId !== null) return person.get(personId)?.name ?? ''
  if (decisionId === null) return 'asked for by the shape'
  return openBy === null ? 'planned' : `open by ${dateWords(openBy)}`
}

function squadText({ name, purpose, systems, seats }: Squad, workspace: Workspace, framework: Framework): string {
  const served = systems.map((id) => workspace.system.get(id)?.name ?? '').join(', ')
  const rows = seats.map((seat) => [
    seatWords(seat, workspace),
    seat.post === null ? '–' : postWords(framework, seat.post),
    seat.lead ? 'lead' : '',
  ])
  return [
    `${name}: ${purpose}${served === '' ? '' : ` Systems: ${served}.`}`,
    table([{ title: 'Seat' }, { title: 'Post' }, { title: '' }], rows),
  ].join('\n')
}

const structureJson = ({ shape, size, asks, squads, coverage, findings }: Structure) => ({
  shape,
  size,
  asks,
  squads,
  coverage: coverage.map(({ area, main, side, trouble }) => ({
    area: area.id,
    main: main.map(({ id }) => id),
    side: side.map(({ id }) => id),
    trouble,
  })),
  findings: findings.map(({ id, rule, severity, title, detail, people, systems, fix }) => ({
    id,
    rule,
    severity,
    title,
    detail,
    people,
    systems,
    fix: fix.words,
  })),
})
