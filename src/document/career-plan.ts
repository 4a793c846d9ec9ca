import { dateWords } from '../base/date.ts'
import type { CareerPath, CompetencyGap, GrowthAction, Reach } from '../career/path.ts'
import type { Step } from '../framework/framework.ts'
import type { Person } from '../model/person.ts'
import type { Block, TableRow } from './block.ts'
import { bullets, heading, say, section, unlessEmpty, type Draft } from './draft.ts'
import { money, personName, postWords, roleName, systemName, teamName, type Material } from './material.ts'
import { listedUpTo, monthsWords, sentence, sourceWords } from './words.ts'

export function careerPlan(material: Material, path: CareerPath): Draft {
  const { person, recommended } = path
  return {
    title: 'Career plan',
    subtitle: recommended === null ? person.name : `${person.name}: towards ${postWords(material, recommended.step.to)}`,
    audience: 'Confidential: about one person',
    about: person.name,
    blocks: [
      heading(1, 'In short'),
      ...summary(material, path),
      { kind: 'page-break' },
      ...section(1, 'Today', today(material, path)),
      ...(recommended === null ? [] : [heading(1, 'What the step asks'), ...asks(material, recommended)]),
      ...section(1, 'What to do, and when', actions(material, path)),
      ...section(1, 'Other ways on', others(material, path)),
      heading(1, 'Where this comes from'),
      ...sources(path),
    ],
  }
}

function summary(material: Material, { person, recommended, because, actions: toDo }: CareerPath): readonly Block[] {
  if (recommended === null) return [say(sentence(because), 'lead')]
  const [from, to] = recommended.months
  const short = recommended.competencies.filter((gap) => gap.short > 0).length
  const met = recommended.gates.filter(({ state }) => state === 'met').length
  const last = toDo
    .map(({ end }) => end)
    .toSorted()
    .at(-1)
  return [
    say(
      recommended.ready
        ? `${person.name} is ready for ${postWords(material, recommended.step.to)}.`
        : `The next step for ${person.name} is ${postWords(material, recommended.step.to)}, in ${monthsWords([from, to])}.`,
      'lead',
    ),
    {
      kind: 'figures',
      figures: [
        {
          label: 'Competencies in place',
          value: `${recommended.competencies.length - short} of ${recommended.competencies.length}`,
          note: 'at the level that the step asks for',
        },
        { label: 'Evidence in place', value: `${met} of ${recommended.gates.length}`, note: 'gates met' },
        {
          label: 'Things to do',
          value: String(toDo.length),
          note: last === undefined ? 'none left' : `the last ends on ${dateWords(last)}`,
        },
      ],
    },
    say(sentence(because)),
    say('The gates ask for evidence, never for years. Both people agree on the plan and review it when an action ends.', 'quiet'),
  ]
}

function roleSentence(material: Material, { role, level, title, name }: Person): string {
  if (role === null)
    return title === ''
      ? `${name} holds no AI engineering role.`
      : `${name} works as ${title}, which is not one of the AI engineering roles.`
  return level === null
    ? `${name} works as ${roleName(material, role)}, without a level.`
    : `${name} works as ${postWords(material, { role, level })}.`
}

function today(material: Material, { person, recommended }: CareerPath): readonly Block[] {
  const where = [
    ...(person.teamId === null ? [] : [`in ${teamName(material, person.teamId)}`]),
    ...(person.managerId === null ? [] : [`reporting to ${personName(material, person.managerId)}`]),
  ]
  const place = where.length === 0 ? '' : ` The seat is ${where.join(', ')}.`
  return [
    say(`${roleSentence(material, person)}${place}`),
    ...(recommended === null ? ownCompetencies(material, person) : [gapTable(recommended)]),
  ]
}

function ownCompetencies({ framework }: Material, { competencies }: Person): readonly Block[] {
  const rows = framework.competencies.flatMap(({ id, name, behaviours }): readonly TableRow[] => {
    const level = competencies[id]
    return level === undefined ? [] : [{ cells: [name, String(level), behaviours[level - 1] ?? ''] }]
  })
  if (rows.length === 0) return [say('No competency has been assessed yet.')]
  return [
    {
      kind: 'table',
      caption: 'Agreed level in each competency',
      columns: [
        { title: 'Competency', weight: 2.2 },
        { title: 'Level', weight: 1.1 },
        { title: 'What that looks like', weight: 5 },
      ],
      rows,
    },
  ]
}

function gapTable({ competencies }: Reach): Block {
  return {
    kind: 'table',
    caption: 'Competencies today and as the step asks for them',
    columns: [
      { title: 'Competency', weight: 2.3 },
      { title: 'Today', weight: 1.35 },
      { title: 'Asked', weight: 1.15 },
      { title: 'What the level asked for looks like', weight: 4.4 },
    ],
    rows: competencies.toSorted((a, b) => b.short - a.short).map(gapRow),
  }
}

const gapRow = ({ competency, today: level, needed, short }: CompetencyGap): TableRow => ({
  cells: [
    competency.name,
    level === null ? 'Not assessed' : `${level}${short === 0 ? ', in place' : ''}`,
    String(needed),
    competency.behaviours[needed - 1] ?? '',
  ],
})

const gateWords = { met: 'Met', partly: 'Partly met', missing: 'Not yet' } as const

function asks(material: Material, { step, gates }: Reach): readonly Block[] {
  const start =
    step.from.level === null ? roleName(material, step.from.role) : postWords(material, { role: step.from.role, level: step.from.level })
  return [
    say(
      `The step leads from ${start} to ${postWords(material, step.to)}. With everything in place it commonly takes ${monthsWords(step.months)}.`,
    ),
    ...(gates.length === 0
      ? [say('It asks for no evidence beyond the competencies above.')]
      : [
          {
            kind: 'table' as const,
            caption: 'Evidence that the step asks for',
            columns: [
              { title: 'Evidence', weight: 2.2 },
              { title: 'What shows it', weight: 3.4 },
              { title: 'Today', weight: 1.3 },
              { title: 'Shown so far', weight: 3 },
            ],
            rows: gates.map(({ gate, state, evidence }) => ({
              cells: [gate.name, gate.shows, gateWords[state], evidence === null || evidence.note === '' ? '–' : evidence.note],
            })),
          },
        ]),
  ]
}

function actions(material: Material, { actions: toDo }: CareerPath): readonly Block[] {
  return unlessEmpty(toDo, [
    say('The actions stand in the order of what the systems wait for most.'),
    {
      kind: 'table',
      caption: 'Actions with dates',
      columns: [
        { title: 'Action', weight: 4.2 },
        { title: 'Start', weight: 1.35 },
        { title: 'End', weight: 1.35 },
        { title: 'With', weight: 1.8 },
        { title: 'Who waits for it', weight: 2.2 },
      ],
      rows: toDo.map((action) => ({
        cells: [
          sentence(action.words),
          dateWords(action.start),
          dateWords(action.end),
          action.withId === null ? 'Nobody here yet' : personName(material, action.withId),
          waiting(material, action),
        ],
      })),
    },
    ...unlessEmpty(
      toDo.filter(({ withId }) => withId === null),
      [
        say(
          'Where nobody here is at the level wanted, learn from outside: a course with real work, a mentor from another organisation, or the next hire.',
          'quiet',
        ),
      ],
    ),
  ])
}

function waiting(material: Material, { systems, valueWaiting }: GrowthAction): string {
  if (systems.length === 0) return '–'
  const names = listedUpTo(
    2,
    systems.map((id) => systemName(material, id)),
  )
  return valueWaiting > 0 ? `${names} (${money(material, valueWaiting)} a year)` : names
}

const stepWords = (material: Material, { to, months }: Step): string =>
  `${postWords(material, to)}: commonly ${monthsWords(months)} with everything in place.`

function others(material: Material, { reachable, recommended, later }: CareerPath): readonly Block[] {
  const beside = reachable.filter((reach) => reach !== recommended && reach.step !== recommended?.step)
  return [
    ...unlessEmpty(beside, [
      say('These steps are open as well, and were not recommended now:'),
      bullets(beside.map(({ step }) => stepWords(material, step))),
    ]),
    ...unlessEmpty(later, [say('These open after the recommended step:'), bullets(later.map((step) => stepWords(material, step)))]),
  ]
}

function sources({ recommended }: CareerPath): readonly Block[] {
  const all =
    recommended === null
      ? []
      : [
          recommended.step.source,
          ...recommended.gates.map(({ gate }) => gate.source),
          ...recommended.competencies.map(({ competency }) => competency.source),
        ]
  const words = [...new Set(all.map((source) => sentence(sourceWords(source))))]
  return [
    say(
      `Levels are agreed in three steps: self-assessment, an assessor’s view, and the level both agree on. Dates follow from Cadre’s own numbers for how long a level and a piece of evidence commonly take.`,
    ),
    ...unlessEmpty(words, [bullets(words)]),
  ]
}
