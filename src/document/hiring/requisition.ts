import { addDays, dateWords } from '../../base/date.ts'
import { countWords, upperFirst } from '../../base/phrase.ts'
import type { Post } from '../../planning/plan.ts'
import type { Block, Field, Figure } from '../block.ts'
import { heading, say, section, unlessEmpty, type Draft } from '../draft.ts'
import { articleFor, money, postWords, roleName, roleOf, type Material } from '../material.ts'
import { counted, fteWords } from '../words.ts'
import { alternatives, without } from './alternatives.ts'
import { approvalTrail } from './approval-trail.ts'
import { checkField, dateField, longField, textField } from './field.ts'
import { cost, when } from './requisition-cost.ts'
import { why } from './requisition-why.ts'
import { seatsOf, type Seats } from './seats.ts'

/** For people inside who approve a hire: why, when, what it costs, what else was weighed. */
export function requisition(material: Material, post: Post): Draft {
  const seats = seatsOf(material, post)
  const asked = seats.hires.length > 0
  return {
    title: 'Requisition',
    subtitle: postWords(material, post),
    audience: 'Internal: for those who approve the hire',
    about: postWords(material, post).replace(',', ''),
    contents: false,
    blocks: [
      heading(1, 'What is asked'),
      ...summary(material, seats),
      ...(asked ? reasons(material, seats) : notAsked(material, seats)),
      heading(1, 'Approval'),
      ...approvalTrail(material, seats),
      approvals,
      say(`Each day after ${dateWords(seats.openBy)} moves the day in seat by one.`, 'quiet'),
    ],
  }
}

const seatWords = (material: Material, { post }: Seats): string =>
  `${articleFor(roleName(material, post.role))} ${postWords(material, post)}`

function summary(material: Material, seats: Seats): readonly Block[] {
  return [
    say(
      seats.hires.length === 0
        ? `The plan does not ask for ${seatWords(material, seats)}. Open this requisition only for a reason that the plan does not know.`
        : askedWords(material, seats),
      'lead',
    ),
    ...contractsSentence(seats),
    { kind: 'figures', figures: figures(material, seats) },
  ]
}

/** "Open two seats for AI Architects, level 5, the first, by 4 Jan 2027. One more is open already." */
function askedWords(material: Material, seats: Seats): string {
  const waiting = seats.hires.filter(({ state }) => state !== 'open')
  const [next] = waiting
  const open = seats.hires.length - waiting.length
  if (next === undefined)
    return open === 1
      ? 'The seat is open already; it is to be filled.'
      : `All ${counted(open, 'seat')} are open already; they are to be filled.`
  const first = waiting.every((one) => one.openBy === next.openBy) ? '' : ', the first'
  const many =
    waiting.length > 1
      ? `${counted(waiting.length, 'seat')} for ${roleOf(material, seats.post.role)?.plural ?? 'engineers'}, level ${seats.post.level}${first}`
      : seatWords(material, seats)
  return `Open ${many}, by ${dateWords(next.openBy)}.${open === 0 ? '' : ` ${upperFirst(countWords(open))} more ${open === 1 ? 'is' : 'are'} open already.`}`
}

/** Where the plan asks for contracts at the post, beside hires or in their place. */
const contractsSentence = ({ contracts, hires }: Seats): readonly Block[] =>
  unlessEmpty(contracts, [
    say(
      `${hires.length === 0 ? 'It asks for' : 'The plan also asks for'} ${counted(contracts.length, 'contract')} at this post: ${contracts
        .map(({ inSeat, until }) => `${dateWords(inSeat)} to ${until === null ? 'no set day' : dateWords(addDays(until, -1))}`)
        .join('; ')}.`,
    ),
  ])

/** Whose day the first figure is. */
function opensWords({ hires, openBy }: Seats): string {
  if (hires.length === 0) return 'if it opened today'
  if (hires.length === 1) return 'the requisition'
  return hires.every((one) => one.openBy === openBy) ? 'every seat' : 'the first seat'
}

const figures = (material: Material, seats: Seats): readonly Figure[] => [
  { label: 'Open by', value: dateWords(seats.openBy), note: opensWords(seats) },
  { label: 'In seat', value: dateWords(seats.inSeat), note: 'after hiring, notice and a break' },
  { label: 'Full capacity', value: dateWords(seats.fullCapacity), note: 'with the ramp of an experienced hire' },
  ...(seats.costAYear === null ? [] : [{ label: 'Cost a year', value: money(material, seats.costAYear), note: costNote(seats) }]),
]

const costNote = ({ hires }: Seats): string => (hires.length > 1 ? `${counted(hires.length, 'seat')}, loaded` : 'loaded')

const reasons = (material: Material, seats: Seats): readonly Block[] => {
  const none = without(material, seats)
  return [
    heading(1, 'Why'),
    ...why(material, seats),
    ...section(1, 'When', when(material, seats)),
    heading(1, 'Cost'),
    ...cost(material, seats, none),
    heading(1, 'Alternatives considered'),
    ...alternatives(material, seats, none),
  ]
}

function peopleWords(name: string, { now, then }: { readonly now: number; readonly then: number } = { now: 0, then: 0 }): string {
  if (now === then) return now === 0 ? `There is no ${name} today, and none is planned.` : `The plan keeps ${counted(now, name)}.`
  return `The plan goes from ${counted(now, name)} to ${countWords(then)}.`
}

/** For a post that the plan does not ask for: what the plan sees, and room for the reason it does not know. */
function notAsked(material: Material, seats: Seats): readonly Block[] {
  const { plan } = material
  const name = roleName(material, seats.post.role)
  const people = peopleWords(
    name,
    plan.roles.find(({ role }) => role === seats.post.role),
  )
  const undone = Math.max(0, ...plan.quarters.map(({ shortFte }) => shortFte))
  return [
    heading(1, 'What the plan says'),
    say(
      material.workspace.system.size === 0
        ? 'No AI system is recorded, so no work follows and the plan asks for nobody.'
        : `With the systems, targets and people recorded, no work is left for this post. ${people} At most ${fteWords(undone)} full-time equivalents stay undone in a quarter.`,
    ),
    heading(1, 'To be answered by whoever asks for the post'),
    {
      kind: 'form',
      caption: 'To be answered by whoever asks for the post',
      fields: [
        longField('reason', 'Why the post is needed', 'Write what the plan does not know', 4),
        longField('work', 'Which work it takes over, and from when', 'Write systems and dates', 3),
        longField('otherwise', 'What happens without it', 'Write what follows', 3),
      ],
    },
  ]
}

const approvers = [
  { tag: 'manager', name: 'Hiring manager' },
  { tag: 'finance', name: 'Finance' },
  { tag: 'people', name: 'People team' },
] as const

const approvals: Block = {
  kind: 'form',
  caption: 'Who approves, and when',
  fields: approvers.flatMap(({ tag, name }): readonly Field[] => [
    checkField(`${tag}.approved`, `${name}: approved`),
    textField(`${tag}.name`, `${name}: name`, 'Write the name'),
    dateField(`${tag}.on`, `${name}: date`, 'Choose or write the date'),
  ]),
}
