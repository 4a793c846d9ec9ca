import { countWords, lowerFirst } from '../../base/phrase.ts'
import { barOf } from '../../interview/bar.ts'
import type { Loop, Stage } from '../../interview/loop.ts'
import { fieldHints, marksOf, notedTag, RATED_ALONE, recommendationWords, sheetTags } from '../../interview/scorecard-form.ts'
import type { Candidate } from '../../model/candidate.ts'
import { recommendations } from '../../model/scorecard.ts'
import type { Post } from '../../planning/plan.ts'
import type { Block } from '../block.ts'
import { heading, say, section, steps, unlessEmpty, type Draft } from '../draft.ts'
import { competencyName, personName, type Material } from '../material.ts'
import { timeWords } from '../words.ts'
import { checkField, choiceField, dateField, longField, textField } from './field.ts'
import { kitAbout, kitSubtitle, stageWords } from './kit-words.ts'

/** One sheet for one interviewer of one stage. Its marks and tags let Cadre read it back. */
export function scorecard(material: Material, { post, seed }: Loop, stage: Stage, candidate: Candidate | null): Draft {
  return {
    title: `Scorecard: ${lowerFirst(stage.title)}`,
    subtitle: `Stage ${stage.number}, ${timeWords(stage.minutes)}. ${kitSubtitle(material, post, candidate)}`,
    audience: 'Confidential: interview material',
    about: kitAbout(material, post, candidate),
    named: `scorecard stage ${stage.number} ${lowerFirst(stage.title)}`,
    contents: false,
    marks: marksOf({
      role: post.role,
      level: post.level,
      seed,
      stage: stage.number,
      stageTitle: stage.title,
      candidateId: candidate?.id ?? null,
      competencies: stage.scored.map(({ competency }) => competency),
    }),
    blocks: [
      heading(1, 'Who and when'),
      whoAndWhen(material, stage, candidate),
      ...section(1, 'What you do', tasks(stage)),
      ...ratings(material, post, stage),
      heading(1, 'Recommendation'),
      ...closing(material, stage),
    ],
  }
}

const whoAndWhen = (material: Material, stage: Stage, candidate: Candidate | null): Block => ({
  kind: 'form',
  caption: stageWords(stage),
  fields: [
    textField(sheetTags.candidate, 'Candidate', fieldHints.candidate, candidate?.name ?? ''),
    textField(sheetTags.interviewer, 'Interviewer', fieldHints.interviewer, personName(material, stage.interviewerId)),
    dateField(sheetTags.heldOn, 'Held on', fieldHints.heldOn),
  ],
})

/** The stage in short; everything else that the interviewer needs stands in the guide. */
function tasks({ exercise, questions, minutes }: Stage): readonly Block[] {
  if (exercise !== null)
    return [
      say(
        `Hand over the candidate brief and lead through ${countWords(exercise.parts.length)} parts. Follow-up questions and what to listen for stand in the interview guide.`,
      ),
      {
        kind: 'table',
        caption: 'Parts of the exercise',
        columns: [
          { title: 'Minutes', weight: 1.2 },
          { title: 'Part', weight: 2, lead: true },
          { title: 'Ask', weight: 5 },
        ],
        rows: exercise.parts.map((part) => ({ cells: [String(part.minutes), part.title, part.ask] })),
      },
    ]
  if (questions === null) return []
  return [
    say(
      `Ask these in this order, about ${Math.floor(minutes / questions.questions.length)} minutes each. What to listen for stands in the interview guide.`,
    ),
    steps(questions.questions.map(({ ask }) => ask)),
  ]
}

const ratings = (material: Material, { level }: Post, { scored }: Stage): readonly Block[] =>
  section(
    1,
    'Ratings',
    unlessEmpty(scored, [
      say(
        `Choose the anchor that fits what was said and done, and write that down. Leave a rating open when you saw nothing for it. The bar for this post is ${barOf(level)}, by Cadre’s own rule for level ${level}.`,
      ),
      ...scored.map(({ competency, ratings: anchors }): Block => ({
        kind: 'rating',
        title: competencyName(material, competency),
        tag: competency,
        anchors,
        bar: barOf(level),
        lines: 3,
      })),
    ]),
  )

/** What is noted without a rating, then the recommendation: one form, so that it stays on one page. */
const closing = (material: Material, stage: Stage): readonly Block[] => [
  {
    kind: 'form',
    caption: 'Your view of this stage',
    fields: [
      ...stage.noted.map((id) => longField(notedTag(id), `Noted: ${lowerFirst(competencyName(material, id))}`, fieldHints.evidence, 1)),
      choiceField(
        sheetTags.recommendation,
        'Recommendation',
        fieldHints.recommendation,
        recommendations.map((value) => ({ value, label: recommendationWords[value] })),
      ),
      longField(sheetTags.notes, 'Notes', fieldHints.notes, 2),
      checkField(RATED_ALONE, 'I filled this in before I talked to another interviewer'),
    ],
  },
  say(
    `${stage.kind === 'screen' ? 'Say only whether the candidate should go on.' : 'Recommend from this stage alone.'} Save this file and hand it in within 24 hours; Cadre reads it.`,
    'quiet',
  ),
]
