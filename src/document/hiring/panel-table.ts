import type { Loop } from '../../interview/loop.ts'
import { meanWords, type Panel, type PanelLine } from '../../interview/panel.ts'
import type { Block, Column, TableRow } from '../block.ts'
import { competencyName, type Material } from '../material.ts'

/** More columns than this squeeze the words beside them. */
const MOST_STAGES = 7

/** Competencies down, rated stages across, then mean and spread: the one table of a panel. `open` stands where the loop asks for a rating that is not recorded. */
export function panelTable(material: Material, { stages }: Pick<Loop, 'stages'>, panel: Panel, open: '' | 'Open'): Block {
  const numbers = [
    ...new Set([
      ...stages.filter(({ scored }) => scored.length > 0).map(({ number }) => number),
      ...panel.scorecards.filter(({ ratings }) => ratings.length > 0).map(({ stage }) => stage),
    ]),
  ]
    .toSorted((one, other) => one - other)
    .slice(0, MOST_STAGES)
  const narrow = (title: string): Column => ({ title, weight: 1, align: 'right' })
  return {
    kind: 'table',
    caption: `Ratings by competency and stage; the bar is ${panel.bar}`,
    columns: [
      { title: 'Competency', weight: 3, lead: true },
      ...numbers.map((number) => narrow(`Stage ${number}`)),
      narrow('Mean'),
      narrow('Spread'),
    ],
    rows: panel.lines.map((line): TableRow => ({
      cells: [
        `${competencyName(material, line.competency)}${line.must ? '\nMust have' : ''}`,
        ...numbers.map((number) => ratingCell(line, number, asks(stages, line, number) ? open : '–')),
        line.mean === null ? open : meanWords(line.mean),
        line.spread === null ? (open === '' ? '' : '–') : String(line.spread),
      ],
    })),
  }
}

const asks = (stages: Loop['stages'], { competency }: PanelLine, number: number): boolean =>
  stages.some((stage) => stage.number === number && stage.scored.some((anchors) => anchors.competency === competency))

/** Two people in one stage give two ratings. */
function ratingCell({ ratings }: PanelLine, number: number, none: string): string {
  const found = ratings.filter(({ scorecard }) => scorecard.stage === number).map(({ rating }) => String(rating))
  return found.length === 0 ? none : found.join(', ')
}
