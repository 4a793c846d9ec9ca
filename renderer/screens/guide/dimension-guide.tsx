import type { Dimension } from '../../../src/framework/framework.ts'
import { dimensionIcon } from '../../components/icon-for.ts'
import { Icon } from '../../components/icon.tsx'
import { LevelBadge } from '../../components/level.tsx'
import { SectionHead } from '../../components/page.tsx'
import { SourceTag } from '../../components/source-tag.tsx'
import { useFramework } from '../../state/hooks.ts'

function Practices({ dimension }: { readonly dimension: Dimension }) {
  const { practices, competencies } = useFramework()
  const closers = dimension.competencies.flatMap((id) => competencies.find((one) => one.id === id)?.name ?? [])
  return (
    <div className="fold-in">
      <p className="q2">A gap here is closed with: {closers.join(', ').toLowerCase()}.</p>
      <table className="tbl airy">
        <caption className="sr">Practices of {dimension.name}</caption>
        <thead>
          <tr>
            <th scope="col">Level</th>
            <th scope="col">Practice</th>
            <th scope="col">In place when</th>
            <th scope="col">What shows it</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {practices
            .filter((practice) => practice.dimension === dimension.id)
            .map((practice) => (
              <tr key={practice.id}>
                <td>
                  <LevelBadge level={practice.level} />
                </td>
                <th scope="row">{practice.name}</th>
                <td>{practice.whole}</td>
                <td className="q2">{practice.evidence}</td>
                <td>
                  <SourceTag source={practice.source} />
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  )
}

export function DimensionGuide() {
  const { dimensions } = useFramework()
  return (
    <section>
      <SectionHead
        title="Dimensions and practices"
        sub="Answered 0, ¼, ½ or 1; a level holds when its practices and all below average ¾ or more and none is at 0"
      />
      {dimensions.map((dimension) => (
        <details key={dimension.id} className="fold">
          <summary>
            <Icon name={dimensionIcon[dimension.id]} tone="q" />
            <b>{dimension.name}</b>
            <span className="q sm">{dimension.asks}</span>
            <span className="sp" />
            <SourceTag source={dimension.source} />
          </summary>
          <Practices dimension={dimension} />
        </details>
      ))}
    </section>
  )
}
