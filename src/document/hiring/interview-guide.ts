import { lowerFirst, upperFirst } from '../../base/phrase.ts'
import { barOf, barRule } from '../../interview/bar.ts'
import type { Loop, Stage } from '../../interview/loop.ts'
import { reliabilityWords } from '../../interview/reliability.ts'
import type { Candidate } from '../../model/candidate.ts'
import type { Block } from '../block.ts'
import { bullets, heading, say, steps, unlessEmpty, type Draft } from '../draft.ts'
import { competencyName, interviewer, type Material } from '../material.ts'
import { counted, sentence, sourceWords, timeWords } from '../words.ts'
import { guideStage } from './guide-stage.ts'
import { kitAbout, kitSubtitle, stagesWords } from './kit-words.ts'

/** All of the loop for whoever runs it: the only file of a kit that holds every stage. */
export function interviewGuide(material: Material, loop: Loop, candidate: Candidate | null): Draft {
  return {
    title: 'Interview guide',
    subtitle: kitSubtitle(material, loop.post, candidate),
    audience: 'Confidential: interview material',
    about: kitAbout(material, loop.post, candidate),
    blocks: [
      heading(1, 'The loop'),
      ...overview(material, loop),
      ...beforehand(loop.weaknesses.map(sentence)),
      heading(1, 'What the loop covers'),
      ...coverage(material, loop),
      heading(1, 'How to rate'),
      ...howToRate(loop),
      ...loop.stages.flatMap((stage) => guideStage(material, loop, stage)),
      heading(1, 'After the last interview'),
      steps(afterwards),
    ],
  }
}

/** More sentences than this do not keep together on page one. */
const MOST_IN_BOX = 3

const beforehand = (weaknesses: readonly string[]): readonly Block[] =>
  weaknesses.length > MOST_IN_BOX
    ? [heading(2, 'Before the first interview'), bullets(weaknesses)]
    : unlessEmpty(weaknesses, [{ kind: 'callout', tone: 'watch', title: 'Before the first interview', text: weaknesses.join('\n') }])

function overview(material: Material, loop: Loop): readonly Block[] {
  const { stages, reliability } = loop
  return [
    say(`${upperFirst(counted(stages.length, 'stage'))}, ${timeWords(loop.minutes)} with the candidate in all.`, 'lead'),
    {
      kind: 'figures',
      figures: [
        { label: 'Stages', value: String(stages.length), note: `${counted(reliability.interviews, 'is', 'are')} rated separately` },
        {
          label: 'With the candidate',
          value: timeWords(loop.minutes),
          note: `${Math.round(loop.interviewerHours * 10) / 10} interviewer hours, without preparation`,
        },
        { label: 'Expected reliability', value: reliabilityWords(reliability.value), note: 'of the mean of the ratings, 0 to 1' },
      ],
    },
    {
      kind: 'table',
      caption: 'Stages and who holds them',
      columns: [
        { title: 'Stage', weight: 2.4, lead: true },
        { title: 'Time', weight: 1.3 },
        { title: 'Interviewer', weight: 2 },
        { title: 'What it holds', weight: 4 },
      ],
      rows: stages.map((stage) => ({
        cells: [`${stage.number}. ${stage.title}`, timeWords(stage.minutes), interviewer(material, stage), holds(stage)],
      })),
    },
  ]
}

const holds = ({ exercise, questions }: Stage): string => exercise?.title ?? questions?.title ?? 'Questions to be agreed on'

const coverage = (material: Material, loop: Loop): readonly Block[] => [
  {
    kind: 'table',
    caption: 'Competencies and the stages that rate them',
    columns: [
      { title: 'Competency', weight: 3.2, lead: true },
      { title: 'Weight', weight: 1.5 },
      { title: 'Rated in', weight: 2.2 },
      { title: 'Noted in', weight: 1.6 },
      { title: 'Ratings', weight: 1.1, align: 'right' },
      { title: 'At least', weight: 1.1, align: 'right' },
    ],
    rows: loop.coverage.map(({ competency, must, scoredIn, notedIn, wanted }) => ({
      cells: [
        competencyName(material, competency),
        must ? 'Must have' : 'Also counts',
        stagesWords(scoredIn),
        stagesWords(notedIn),
        String(scoredIn.length),
        String(wanted),
      ],
    })),
  },
  say(`Reliability is worked out, not measured. ${sentence(sourceWords(loop.reliability.source))}`, 'quiet'),
]

const afterwards = [
  'Record every scorecard in Cadre: drop the filled files on the Hiring screen. Cadre takes the mean of the ratings with equal weights.',
  'Meet within 48 hours of the last interview (Sourcegraph’s handbook, one firm, grade A).',
  'Look at the means first, then discuss. Write down in the debrief form every rating that the discussion changed, and why (Conway and others 1995, grade A).',
  'Record the decision with its reasons, and print the candidate decision report.',
] as const

function howToRate({ post, stages }: Loop): readonly Block[] {
  const exercises = stages.filter(({ exercise }) => exercise !== null)
  return [
    steps([
      'Ask every candidate the same questions in the same order, and rate on the same scales (US Office of Personnel Management, grade A).',
      'Write down what was said and done. Choose the anchor that fits it; do not rate a feeling (anchored scales with training, Melchers and others 2011, grade A).',
      'Rate each competency before you talk to another interviewer, and hand in the sheet within 24 hours (Sourcegraph’s handbook, one firm, grade A).',
    ]),
    say(`${barRule} For this post it is ${barOf(post.level)}.`),
    say(
      exercises.length === 0
        ? 'Give each interviewer the scorecard of their stage. This loop has no exercise, so nothing is handed to the candidate.'
        : `Give each interviewer the scorecard of their stage and that stage’s chapter of this guide. Hand the candidate nothing but the candidate ${exercises.length === 1 ? 'brief' : 'briefs'}, each at the start of its stage (${lowerFirst(stagesWords(exercises.map(({ number }) => number)))}).`,
    ),
  ]
}
