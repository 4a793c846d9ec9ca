import type { Block } from '../block.ts'
import { say } from '../draft.ts'
import type { Material } from '../material.ts'

/** How a level comes about, and what the five levels are. */
export const scoring = ({ framework }: Material): readonly Block[] => [
  say(
    'Each practice is answered with nothing, a quarter, half or all of it in place, with evidence that is stated or verified. A system has reached a level when the practices of that level and of all levels below average at least three quarters, with none of them at nothing. A dimension that does not apply can be left out, with a reason. The rule is Cadre’s own, on the dimensions that the article names.',
  ),
  {
    kind: 'table',
    caption: 'The five levels (source: article, maturity matrix)',
    columns: [
      { title: 'Level', weight: 2 },
      { title: 'What the system is', weight: 3.4 },
      { title: 'Who commonly builds it', weight: 2.2 },
      { title: 'What limits it', weight: 2.6 },
    ],
    rows: framework.levels.map(({ level, name, does, builtBy, limitedBy }) => ({ cells: [`${level}. ${name}`, does, builtBy, limitedBy] })),
  },
  say('Most organisations stand between levels 2 and 3, and most failures happen between 3 and 4 (source: article).', 'quiet'),
]
