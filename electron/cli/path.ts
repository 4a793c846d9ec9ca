import { dateWords } from '../../src/base/date.ts'
import { careerPath } from '../../src/career/career-path.ts'
import type { CareerPath, Reach } from '../../src/career/path.ts'
import type { Framework } from '../../src/framework/framework.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { plan } from '../../src/planning/make-plan.ts'
import { neededText } from './arguments.ts'
import type { Command } from './command.ts'
import { atDesk } from './desk.ts'
import { table } from './table.ts'
import { personCalled, postWords } from './words.ts'

export const pathCommand: Command = {
  name: 'path',
  usage: 'FILE --person ID',
  about:
    'Shows a person’s next step, what it still needs and what to do for it.\n--person is an id, the organisation’s own number, or the whole name in quotes.',
  takes: ['FILE'],
  needed: 1,
  options: { person: { type: 'string' } },
  run: (context, [file = ''], values) => {
    const called = neededText(values, 'person', '"Ana Ruiz"')
    return atDesk(context, file, { looksOnly: true }, ({ workspace, framework }) => {
      const person = personCalled(workspace, called)
      const path = careerPath(workspace, framework, plan(workspace, framework, context.clock.today()), person)
      return { text: pathText(path, workspace, framework), json: pathJson(path) }
    })
  },
}

function pathText({ person, recommended, because, actions }: CareerPath, workspace: Workspace, framework: Framework): string {
  const today = person.role === null ? person.title : postWords(framework, { role: person.role, level: person.level })
  const doing = actions.map(({ words, start, end, withId }) => [
    words,
    dateWords(start),
    dateWords(end),
    withId === null ? '–' : (workspace.person.get(withId)?.name ?? ''),
  ])
  return [
    today === '' ? person.name : `${person.name}, now ${today}`,
    because,
    ...(recommended === null ? [] : ['', reachText(recommended, framework)]),
    ...(doing.length === 0 ? [] : ['', table([{ title: 'To do' }, { title: 'From' }, { title: 'Until' }, { title: 'With' }], doing)]),
  ].join('\n')
}

function reachText({ step, competencies, gates, months }: Reach, framework: Framework): string {
  const needs = competencies.map(({ competency, today, needed, short }) => [
    competency.name,
    today === null ? 'not assessed' : String(today),
    String(needed),
    short === 0 ? 'met' : `${short} short`,
  ])
  const shown = { met: 'met', partly: 'partly', missing: 'to show' } as const
  return [
    `Next: ${postWords(framework, step.to)}, in about ${months[0]} to ${months[1]} months.`,
    '',
    table([{ title: 'Competency' }, { title: 'Today' }, { title: 'Needed' }, { title: '' }], needs),
    '',
    table(
      [{ title: 'Evidence' }, { title: '' }],
      gates.map(({ gate, state }) => [gate.name, shown[state]]),
    ),
  ].join('\n')
}

const reachJson = ({ step, competencies, gates, months, ready, decisionId }: Reach) => ({
  from: step.from,
  to: step.to,
  months,
  ready,
  decisionId,
  competencies: competencies.map(({ competency, today, needed, short }) => ({ id: competency.id, today, needed, short })),
  gates: gates.map(({ gate, state }) => ({ id: gate.id, state })),
})

const pathJson = ({ person, reachable, recommended, because, later, actions }: CareerPath) => ({
  person: { id: person.id, name: person.name, role: person.role, level: person.level },
  because,
  recommended: recommended === null ? null : reachJson(recommended),
  reachable: reachable.map(reachJson),
  later: later.map(({ to }) => to),
  actions: actions.map(({ words, competency, gate, from, to, start, end, withId, valueWaiting }) => ({
    words,
    competency: competency.id,
    gate: gate?.id ?? null,
    from,
    to,
    start,
    end,
    withId,
    valueWaiting,
  })),
})
