import { portfolioStatement } from '../../maturity/words.ts'
import type { Block, Figure } from '../block.ts'
import { say } from '../draft.ts'
import { money, type Material } from '../material.ts'
import { counted } from '../words.ts'
import { roadmapSentence } from './roadmap.ts'

/** Level from which the article calls a system ready for production. */
const PRODUCTION = 4

export function summary(material: Material): readonly Block[] {
  const { portfolio } = material
  if (portfolio.standings.length === 0) {
    return [
      say('No AI system is recorded, so there is no maturity to report.', 'lead'),
      say('Add a system in Cadre, answer its practices and set a target; this report then shows its level, its gaps and what to do first.'),
    ]
  }
  const forecast = roadmapSentence(material)
  return [
    say(portfolioStatement(portfolio), 'lead'),
    { kind: 'figures', figures: figures(material) },
    ...(forecast === '' ? [] : [say(forecast)]),
    say(
      'Level 4 is where a system is ready for production. The article that Cadre’s levels follow advises to bring the systems of highest value there first, and to look for gaps in evaluation, observability and failure recovery.',
    ),
  ]
}

function figures(material: Material): readonly Figure[] {
  const { standings, below, valueAYear } = material.portfolio
  const ready = standings.filter(({ level }) => level >= PRODUCTION).length
  return [
    {
      label: 'Systems',
      value: String(standings.length),
      note: counted(standings.filter(({ assessed }) => assessed).length, 'assessed', 'assessed'),
    },
    {
      label: 'Below target',
      value: String(below.length),
      note: `of ${standings.filter(({ target }) => target !== null).length} with a target`,
    },
    { label: 'Ready for production', value: String(ready), note: 'at level 4 or 5' },
    ...(valueAYear > 0 ? [{ label: 'Value a year', value: money(material, valueAYear), note: 'as recorded for each system' }] : []),
  ]
}
