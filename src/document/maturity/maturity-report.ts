import { upperFirst } from '../../base/phrase.ts'
import type { Block } from '../block.ts'
import { heading, section, unlessEmpty, type Draft } from '../draft.ts'
import type { Material } from '../material.ts'
import { counted } from '../words.ts'
import { costs } from './costs.ts'
import { decided } from './decisions.ts'
import { failures } from './failures.ts'
import { gaps } from './gaps.ts'
import { overview } from './overview.ts'
import { past } from './past.ts'
import { roadmap } from './roadmap.ts'
import { scoring } from './scoring.ts'
import { summary } from './summary.ts'
import { systemSection } from './system-section.ts'

const onNewPage = (blocks: readonly Block[]): readonly Block[] => unlessEmpty(blocks, [{ kind: 'page-break' }, ...blocks])

export function maturityReport(material: Material): Draft {
  const { standings, below } = material.portfolio
  const one = section(
    1,
    'System by system',
    standings.flatMap((standing) => systemSection(material, standing)),
  )
  return {
    title: 'Maturity report',
    subtitle:
      standings.length === 0 ? 'No systems recorded yet' : upperFirst(`${counted(standings.length, 'AI system')}, today and target`),
    audience: 'Internal',
    about: '',
    blocks: [
      heading(1, 'Where the systems stand'),
      ...summary(material),
      { kind: 'page-break' },
      ...section(1, 'The portfolio', overview(material)),
      ...section(1, 'What to do first', gaps(material)),
      ...onNewPage(section(1, 'Roadmap', roadmap(material))),
      ...section(1, 'Answers to failure', failures(material)),
      ...section(1, 'Economics', costs(material)),
      ...section(1, 'Decisions', decided(material)),
      ...section(1, 'Against our own past', past(material)),
      ...(below.length === 0 ? one : onNewPage(one)),
      ...section(1, 'How levels are scored', scoring(material)),
    ],
  }
}
