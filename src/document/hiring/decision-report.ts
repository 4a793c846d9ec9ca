import { dateWords } from '../../base/date.ts'
import { listWords, lowerFirst, upperFirst } from '../../base/phrase.ts'
import type { Loop } from '../../interview/loop.ts'
import { meanWords, panelOf, reachesBar, scorecardsOf, separateRaters, type Panel } from '../../interview/panel.ts'
import { reliabilityWords, singleReliability, spearmanBrown } from '../../interview/reliability.ts'
import type { Candidate, HiringDecision } from '../../model/candidate.ts'
import type { CompetencyId } from '../../model/vocabulary.ts'
import type { Block, Figure } from '../block.ts'
import { heading, say, section, unlessEmpty, type Draft } from '../draft.ts'
import { competencyName, postWords, type Material } from '../material.ts'
import { counted, sentence } from '../words.ts'
import { countingRules } from './counting-rules.ts'
import { decisionForm } from './debrief-form.ts'
import { panelChart } from './panel-chart.ts'
import { differences, evidence, hireWords, isShort, recommendationsOf, recommended, uncovered } from './panel-sections.ts'
import { panelTable } from './panel-table.ts'

/** All that interviewers wrote about one candidate, put together for whoever decides. */
export function decisionReport(material: Material, loop: Loop, candidate: Candidate): Draft {
  const panel = panelOf(loop, scorecardsOf(material.workspace.scorecard.values(), candidate.id))
  return {
    title: 'Candidate decision report',
    subtitle: `${candidate.name}, for ${postWords(material, candidate)}`,
    audience: 'Confidential: about one person',
    about: candidate.name,
    blocks: [
      heading(1, 'Recommendation'),
      ...recommendation(material, panel, candidate),
      ...section(1, 'Ratings', unlessEmpty(panel.scorecards, ratings(material, loop, panel))),
      ...section(1, 'Where interviewers differ', differences(material, panel)),
      ...section(1, 'What interviewers recommend', recommended(panel)),
      ...section(1, 'What is not covered', uncovered(material, loop, panel)),
      ...section(1, 'Evidence by competency', evidence(material, panel)),
      heading(1, 'Decision'),
      ...(candidate.decision === null ? toDecide(panel) : decided(candidate.decision)),
      heading(1, 'How ratings are counted'),
      ...countingRules(material, loop),
    ],
  }
}

function recommendation(material: Material, panel: Panel, { name, decision }: Candidate): readonly Block[] {
  const made = decision === null ? '' : `Decided: ${outcomes[decision.outcome]}. `
  return [
    say(`${made}${standingWords(material, panel, name)}`, 'lead'),
    ...unlessEmpty(panel.scorecards, [
      ...against(panel),
      { kind: 'figures', figures: figures(material, panel) },
      ...reminder(material, panel),
    ]),
  ]
}

const outcomes: Readonly<Record<HiringDecision['outcome'], string>> = { hire: 'hire', 'no-hire': 'do not hire' }

const names = (material: Material, competencies: readonly CompetencyId[]): string =>
  listWords(competencies.map((id) => lowerFirst(competencyName(material, id))))

/** What the ratings say, first; what people say follows in its own chapter. */
function standingWords(material: Material, { standing, overall, bar }: Panel, name: string): string {
  const mean = overall === null ? '' : meanWords(overall)
  switch (standing.kind) {
    case 'nothing-rated':
      return `Nothing can be recommended yet: no rating of ${name} is recorded.`
    case 'incomplete':
      return `Do not decide yet: nobody has rated ${names(material, standing.unrated)}, which the post must have. What is rated so far has a mean of ${mean}; the bar is ${bar}.`
    case 'at-bar':
      return `The ratings say hire: every must-have is at the bar of ${bar} or above it, and the mean of all competencies is ${mean}.`
    case 'below-bar':
      return standing.below.length === 0
        ? `The ratings say do not hire: every must-have is at the bar of ${bar}, but the mean of all competencies is ${mean}.`
        : `The ratings say do not hire: ${names(material, standing.below)} ${standing.below.length === 1 ? 'is' : 'are'} below the bar of ${bar}, and the post must have ${standing.below.length === 1 ? 'it' : 'them'}.`
    default:
      return standing satisfies never
  }
}

/** What people say beside what the ratings say; where the two part, that is to be discussed first. */
function against({ scorecards, standing }: Panel): readonly Block[] {
  const { given, hire } = recommendationsOf(scorecards)
  const parted = (standing.kind === 'at-bar' && hire * 2 < given) || (standing.kind === 'below-bar' && hire * 2 > given)
  return unlessEmpty(given === 0 ? [] : scorecards, [
    say(`${hireWords(scorecards)}${parted ? ' That is not what the ratings say: discuss the difference before you decide.' : ''}`),
  ])
}

function figures({ framework }: Material, panel: Panel): readonly Figure[] {
  const musts = panel.lines.filter(({ must }) => must)
  const reached = musts.filter(({ mean }) => mean !== null && reachesBar(mean, panel.bar))
  const raters = separateRaters(panel)
  return [
    {
      label: 'Mean of all competencies',
      value: panel.overall === null ? 'None' : meanWords(panel.overall),
      note: `the bar is ${panel.bar}`,
    },
    { label: 'Must-haves at the bar', value: `${reached.length} of ${musts.length}`, note: 'by their mean' },
    {
      label: 'Scorecards',
      value: String(panel.scorecards.length),
      note: raters === 0 ? 'none with a rating' : `${counted(raters, 'person rates', 'people rate')} separately`,
    },
    {
      label: 'Expected reliability',
      value: raters === 0 ? 'None' : reliabilityWords(spearmanBrown(singleReliability(framework).value, raters)),
      note: 'of the mean so far, 0 to 1',
    },
  ]
}

/** A person who reads only page one must see that ratings are missing or that they lie apart. */
function reminder(material: Material, panel: Panel): readonly Block[] {
  const half = panel.lines.filter((line) => line.must && line.mean !== null && isShort(line))
  return unlessEmpty(half, [
    {
      kind: 'callout',
      tone: 'watch',
      title: `${upperFirst(counted(half.length, 'must-have'))} ${half.length === 1 ? 'has' : 'have'} fewer ratings than the loop asks for`,
      text: `${upperFirst(
        names(
          material,
          half.map(({ competency }) => competency),
        ),
      )}. Record the missing scorecards before you decide, or say in the decision why it can do without.`,
    },
  ])
}

function ratings(material: Material, loop: Loop, panel: Panel): readonly Block[] {
  return [
    panelTable(material, loop, panel, 'Open'),
    say(
      'Each mean gives every rating the same weight. Spread is the highest rating less the lowest. “Open” is a rating that the loop asks for and that is not recorded; a dash is one that it does not ask for.',
      'quiet',
    ),
    ...panelChart(material, panel),
  ]
}

const decided = ({ outcome, by, on, reasons }: HiringDecision): readonly Block[] => [
  {
    kind: 'callout',
    tone: 'note',
    title: upperFirst(outcomes[outcome]),
    text: `Decided on ${dateWords(on)}${by.trim() === '' ? '' : ` by ${by.trim()}`}.`,
  },
  say(reasons.trim() === '' ? 'No reasons are recorded. Add them in Cadre, from the evidence above.' : sentence(reasons)),
]

const toDecide = ({ overall }: Panel): readonly Block[] => [
  say(
    overall === null
      ? 'Not decided. Record the scorecards before you decide.'
      : 'Not decided. Discuss first; then write the decision here and record it in Cadre.',
  ),
  decisionForm(null),
]
