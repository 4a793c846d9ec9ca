import { listWords, lowerFirst } from '../../base/phrase.ts'
import { defaultValue } from '../../framework/standard.ts'
import type { Block } from '../block.ts'
import { say } from '../draft.ts'
import type { Material } from '../material.ts'

/** What a team holds itself to, with where each rule comes from. */
export function agreements({ framework }: Material): readonly Block[] {
  const dedicated = defaultValue(framework, 'structure.dedicated-owners-from')
  const modes = listWords(framework.failureModes.map(({ name }) => lowerFirst(name)))
  const rows = [
    ['The systems of highest value reach level 4 first.', 'Article: how to use the maturity matrix'],
    [`From ${dedicated} engineers on, reliability and cost are each one person’s main job.`, 'Article: structuring teams for scale'],
    ['Observability is never only a side task.', 'Article: structuring teams for scale'],
    [`Each system at level 3 or above has a written and tested answer to ${modes}.`, 'Article: when agentic systems fail'],
    [
      'No release goes out without passing its evaluation; what users meet in production is watched as well.',
      'Article: evaluation and observability',
    ],
    ['Success is counted as cost per successful outcome, with the manual correction it needed.', 'Article: cost per successful outcome'],
    ['Common parts are bought; what sets the organisation apart is built.', 'Article: build or buy'],
    ['Every system has one owner by name and is assessed again each quarter.', 'Cadre’s own'],
    ['Every assessment names its evidence, and every level leads to an action.', 'Cadre’s own'],
  ]
  return [
    say('The team agrees to these. Each follows from a rule that can be looked up.'),
    {
      kind: 'table',
      caption: 'Agreements and where they come from',
      columns: [
        { title: 'Agreement', weight: 5 },
        { title: 'Where it comes from', weight: 2.6 },
      ],
      rows: rows.map((cells) => ({ cells })),
    },
    say(
      'Review this charter when the team grows into another size, or when a system reaches a new level. “Article” is the maturity framework that Cadre follows.',
      'quiet',
    ),
  ]
}
