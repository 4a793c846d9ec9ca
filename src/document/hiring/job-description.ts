import { lowerFirst, upperFirst } from '../../base/phrase.ts'
import type { Role } from '../../framework/framework.ts'
import type { Loop, Stage } from '../../interview/loop.ts'
import { mustHaves } from '../../interview/wanted.ts'
import { bandId } from '../../model/money-lines.ts'
import { payShown } from '../../planning/pay-shown.ts'
import type { Post } from '../../planning/plan.ts'
import type { Block } from '../block.ts'
import { bullets, heading, say, section, unlessEmpty, type Draft } from '../draft.ts'
import { articleFor, competencyName, money, postWords, roleOf, type Material } from '../material.ts'
import { counted, timeWords } from '../words.ts'
import { dateField, textField } from './field.ts'
import { stagesWords } from './kit-words.ts'

/** For people outside: nothing in it comes from the workspace but the organisation’s name, and the post’s range of pay. */
export function jobDescription(material: Material, loop: Loop): Draft {
  const role = roleOf(material, loop.post.role)
  return {
    title: 'Job description',
    subtitle: postWords(material, loop.post),
    audience: 'For publication',
    about: postWords(material, loop.post).replace(',', ''),
    contents: false,
    blocks: role === undefined ? [] : blocks(material, loop, role),
  }
}

const blocks = (material: Material, loop: Loop, role: Role): readonly Block[] => [
  heading(1, 'The post'),
  say(`${upperFirst(articleFor(role.name))} ${role.name} at ${material.settings.name} ${lowerFirst(role.purpose)}`, 'lead'),
  ...systems(material, role, loop.post),
  open(material, loop.post),
  heading(1, `What ${articleFor(role.name)} ${role.name} does`),
  bullets(role.does),
  ...section(1, 'What you would answer for', answersFor(material, role)),
  heading(1, 'What we look for'),
  ...lookFor(material, role, loop.post),
  heading(1, 'How we interview'),
  ...interviews(loop),
]

function systems({ framework }: Material, role: Role, { level }: Post): readonly Block[] {
  const text = framework.levels.find((one) => one.level === level)
  if (text === undefined || role.levels.length === 0) return []
  return [say(`The systems are of this kind. ${text.does} You work on what limits them: ${lowerFirst(text.limitedBy)}.`)]
}

/** Areas whose competency is a must-have of the role. */
function answersFor({ framework }: Material, role: Role): readonly Block[] {
  const musts = mustHaves(role)
  const areas = framework.areas
    .filter(({ competency }) => musts.includes(competency))
    .toSorted((one, other) => musts.indexOf(one.competency) - musts.indexOf(other.competency))
  return unlessEmpty(areas, [bullets(areas.map(({ name, answersFor: what }) => `${name}: ${lowerFirst(what)}`))])
}

const lookFor = (material: Material, role: Role, { level }: Post): readonly Block[] => [
  say('We look for what you can do, shown in work that people depended on. We do not count years.'),
  {
    kind: 'table',
    caption: `What we look for in ${articleFor(role.name)} ${role.name}${role.levels.length === 0 ? '' : ` at level ${level}`}`,
    columns: [
      { title: 'Competency', weight: 2.6, lead: true },
      { title: 'What it looks like in this post', weight: 5 },
      { title: 'Weight', weight: 1.4 },
    ],
    rows: role.competencies.map((id) => ({
      cells: [
        competencyName(material, id),
        material.framework.competencies.find((one) => one.id === id)?.behaviours[level - 1] ?? '',
        mustHaves(role).includes(id) ? 'Must have' : 'Also counts',
      ],
    })),
  },
]

const stageTexts: Record<Stage['kind'], string> = {
  screen: 'A talk about your work so far, and about the post.',
  'past-systems': 'Questions about systems that you built and ran.',
  incident: 'An incident in a made-up system, played through with you.',
  design: 'You design a system from a written brief, and defend it.',
  'debugging-and-cost': 'How you find faults, and what things cost.',
  'working-together': 'How you work with others and help them grow.',
}

const interviews = (loop: Loop): readonly Block[] => [
  say(
    `${upperFirst(counted(loop.stages.length, 'stage'))}, about ${timeWords(loop.minutes)} of your time in all. Every candidate gets the same kind of questions on the same scales. Interviewers rate alone before they talk to each other.`,
  ),
  {
    kind: 'table',
    caption: 'Stages of the interview',
    columns: [
      { title: 'Stage', weight: 2.4, lead: true },
      { title: 'Time', weight: 1.3 },
      { title: 'What happens', weight: 5 },
    ],
    rows: loop.stages.map(({ number, title, minutes, kind }) => ({
      cells: [`${number}. ${title}`, timeWords(minutes), stageTexts[kind]],
    })),
  },
  ...handedOver(loop),
]

function handedOver({ stages }: Loop): readonly Block[] {
  const numbers = stages.filter(({ exercise }) => exercise !== null).map(({ number }) => number)
  return unlessEmpty(numbers, [
    say(`At the start of ${lowerFirst(stagesWords(numbers))} you get a written brief. No preparation is needed.`),
  ])
}

/** What whoever publishes it fills in; the range of pay stands there already where the post has a band. */
const open = (material: Material, post: Post): Block => ({
  kind: 'form',
  caption: 'In short; to be filled in before this is published',
  fields: [
    textField('place', 'Place of work', 'Write the place, and how much of the work may be remote'),
    textField('hours', 'Working time', 'Write hours a week, and whether part time is possible'),
    textField('pay', 'Pay', 'Write the range', payRange(material, post)),
    textField('apply-to', 'Apply to', 'Write a name and an address'),
    dateField('closing', 'Apply by', 'Choose or write the date'),
  ],
})

/** "£71k to £98k a year"; empty without a band, or where pay is hidden. */
function payRange(material: Material, { role, level }: Post): string {
  const band = payShown(material.workspace) ? material.workspace.band.get(bandId(role, level)) : undefined
  return band === undefined ? '' : `${money(material, band.low)} to ${money(material, band.high)} a year`
}
