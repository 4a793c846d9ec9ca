import { barOf, barRule } from '../../interview/bar.ts'
import type { Loop } from '../../interview/loop.ts'
import { panelOf, scorecardsOf, type Panel } from '../../interview/panel.ts'
import type { Candidate } from '../../model/candidate.ts'
import type { Block, Field } from '../block.ts'
import { heading, say, steps, unlessEmpty, type Draft } from '../draft.ts'
import { competencyName, type Material } from '../material.ts'
import { counted } from '../words.ts'
import { choiceField, dateField, longField, textField } from './field.ts'
import { kitAbout, kitSubtitle, stagesWords } from './kit-words.ts'
import { panelTable } from './panel-table.ts'

/** Where the ratings meet: as recorded or copied in, then discussed, each change with its reason. */
export function debriefForm(material: Material, loop: Loop, candidate: Candidate | null): Draft {
  const panel = panelOf(loop, candidate === null ? [] : scorecardsOf(material.workspace.scorecard.values(), candidate.id))
  const rated = loop.coverage.filter(({ scoredIn }) => scoredIn.length > 0)
  return {
    title: 'Debrief form',
    subtitle: kitSubtitle(material, loop.post, candidate),
    audience: 'Confidential: about one person',
    about: kitAbout(material, loop.post, candidate),
    contents: false,
    blocks: [
      heading(1, 'How to run the debrief'),
      ...howTo(panel, loop),
      heading(1, 'Ratings'),
      ...ratings(material, loop, panel),
      ...unlessEmpty(rated, [heading(1, 'Ratings that the discussion changed'), ...changes(material, loop)]),
      heading(1, 'Decision'),
      decisionForm(candidate),
      say('Record the decision in Cadre, so that the candidate decision report shows it.', 'quiet'),
    ],
  }
}

const howTo = (panel: Panel, { post }: Loop): readonly Block[] => [
  steps([
    panel.overall === null
      ? 'Before anyone speaks, copy the ratings from the scorecards into the table and work out each mean.'
      : 'Before anyone speaks, read the table. Write in ratings that are still open.',
    'Discuss must-haves first, then every competency whose ratings lie two or more apart.',
    'Write down each rating that the discussion changes, and why. Do not change the scorecards.',
    'Decide, and give reasons from the evidence on the sheets.',
  ]),
  say(`Every rating has the same weight. ${barRule} For this post it is ${barOf(post.level)}.`, 'quiet'),
]

function ratings(material: Material, loop: Loop, panel: Panel): readonly Block[] {
  const sheets = panel.scorecards.length
  return [
    say(
      sheets === 0
        ? 'No scorecard is recorded yet, so write the ratings in; a dash is one that the loop does not ask for. Spread is the highest rating less the lowest.'
        : `From ${counted(sheets, 'recorded scorecard')}: ${stagesWords([...new Set(panel.scorecards.map(({ stage }) => stage))]).toLowerCase()}. An empty cell is a rating not recorded; a dash is one that the loop does not ask for. Spread is the highest rating less the lowest.`,
    ),
    panelTable(material, loop, panel, ''),
  ]
}

const scale = [1, 2, 3, 4, 5].map((rating) => ({ value: String(rating), label: String(rating) }))

/** Two answers for each rated competency, empty unless something changed. */
const changes = (material: Material, { coverage }: Loop): readonly Block[] => [
  say('Fill in only what changed.'),
  {
    kind: 'form',
    caption: 'Changed ratings, each with its reason',
    fields: coverage
      .filter(({ scoredIn }) => scoredIn.length > 0)
      .flatMap(({ competency }): readonly Field[] => [
        choiceField(`new.${competency}`, `${competencyName(material, competency)}: changed to`, 'Not changed', scale),
        textField(`reason.${competency}`, `${competencyName(material, competency)}: why`, 'Write the reason'),
      ]),
  },
]

const outcomeChoices = [
  { value: 'hire', label: 'Hire' },
  { value: 'no-hire', label: 'Do not hire' },
] as const

export const decisionForm = (candidate: Candidate | null): Block => {
  const made = candidate?.decision ?? null
  return {
    kind: 'form',
    caption: 'Outcome and reasons',
    fields: [
      choiceField('outcome', 'Decision', 'Choose a decision', outcomeChoices, made?.outcome ?? ''),
      longField('reasons', 'Reasons, from the evidence on the sheets', 'Write the reasons', 4, made?.reasons ?? ''),
      longField('first-months', 'What the new colleague would need in the first three months', 'Write what would help', 3),
      textField('decided-by', 'Decided by', 'Write the names', made?.by ?? ''),
      dateField('decided-on', 'Decided on', 'Choose or write the date', made?.on ?? ''),
    ],
  }
}
