import { Level } from '../../../src/model/vocabulary.ts'
import { LevelBadge } from '../../components/level.tsx'
import { SectionHead } from '../../components/page.tsx'
import { SourceTag } from '../../components/source-tag.tsx'
import { useFramework } from '../../state/hooks.ts'

const kinds = {
  compounding: 'Compounding: gains value with every system',
  core: 'Core',
  commoditising: 'Commoditising: tools take it over',
} as const

export function CompetencyGuide() {
  const { competencies } = useFramework()
  return (
    <section>
      <SectionHead title="Competencies" sub="What can be seen in someone at each level" />
      {competencies.map((competency) => (
        <details key={competency.id} className="fold">
          <summary>
            <b>{competency.name}</b>
            <span className="q sm">{kinds[competency.kind]}</span>
            <span className="sp" />
            <SourceTag source={competency.source} />
          </summary>
          <ol className="behaviours">
            {competency.behaviours.map((behaviour, at) => (
              <li key={behaviour}>
                <LevelBadge level={Level.parse(at + 1)} />
                <span>{behaviour}</span>
              </li>
            ))}
          </ol>
        </details>
      ))}
    </section>
  )
}
