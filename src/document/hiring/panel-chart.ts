import { lowerFirst } from '../../base/phrase.ts'
import { meanWords, type Panel } from '../../interview/panel.ts'
import type { Block } from '../block.ts'
import { competencyName, type Material } from '../material.ts'

/** The means against the bar; nothing while no competency is rated. */
export function panelChart(material: Material, { lines, bar }: Panel): readonly Block[] {
  const rated = lines.filter(({ mean }) => mean !== null)
  if (rated.length === 0) return []
  const words = rated.map(({ competency, mean }) => `${lowerFirst(competencyName(material, competency))} ${meanWords(mean ?? 0)}`)
  return [
    {
      kind: 'chart',
      caption: `Mean rating of each competency against the bar of ${bar}`,
      says: `Mean ratings on a scale of 1 to 5; the bar is ${bar}: ${words.join(', ')}.`,
      chart: {
        type: 'columns',
        toFive: true,
        categories: rated.map(({ competency }) => competencyName(material, competency)),
        unit: 'Rating, 1 to 5',
        series: [
          {
            name: 'Mean of the ratings',
            values: rated.map(({ mean }) => (mean === null ? null : Math.round(mean * 10) / 10)),
            ink: 'accent',
          },
          { name: `Bar, ${bar}`, values: rated.map(() => bar), line: true, ink: 'bad' },
        ],
      },
    },
  ]
}
