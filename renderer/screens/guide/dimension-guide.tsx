import type { Dimension, Practice } from '../../../src/framework/framework.ts'
import { dimensionIcon } from '../../components/icon-for.ts'
import { Icon } from '../../components/icon.tsx'
import { LevelBadge } from '../../components/level.tsx'
import { SectionHead } from '../../components/page.tsx'
import { SourceTag } from '../../components/source-tag.tsx'
import { useFramework, usePlace } from '../../state/hooks.ts'

function PracticeRow({ practice, first }: { readonly practice: Practice; readonly first: boolean }) {
  return (
    <tr>
      <td>{first ? <LevelBadge level={practice.level} /> : <span className="sr">Level {practice.level}</span>}</td>
      <th scope="row">{practice.name}</th>
      <td className="q2">{practice.quarter}</td>
      <td className="q2">{practice.half}</td>
      <td>{practice.whole}</td>
      <td className="q2">{practice.evidence}</td>
      <td>
        <SourceTag source={practice.source} />
      </td>
    </tr>
  )
}

function Practices({ dimension }: { readonly dimension: Dimension }) {
  const { practices, competencies } = useFramework()
  const closers = dimension.competencies.flatMap((id) => competencies.find((one) => one.id === id)?.name ?? [])
  const own = practices.filter((practice) => practice.dimension === dimension.id)
  return (
    <div className="fold-in">
      <p className="q2">A gap here is closed with: {closers.join(', ').toLowerCase()}.</p>
      <table className="tbl airy guide-practices">
        <caption className="sr">Practices of {dimension.name}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr">Level</span>
            </th>
            <th scope="col">Practice</th>
            <th scope="col">¼, begun</th>
            <th scope="col">½, works with a hole</th>
            <th scope="col">1, in place</th>
            <th scope="col">What shows it</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {own.map((practice, at) => (
            <PracticeRow key={practice.id} practice={practice} first={own[at - 1]?.level !== practice.level} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

export function DimensionGuide() {
  const { part } = usePlace()
  const { dimensions } = useFramework()
  return (
    <section>
      <SectionHead
        title="Dimensions and practices"
        sub="Answered 0, ¼, ½ or 1; a level holds when its practices and all below average ¾ or more and none is at 0"
      />
      {dimensions.map((dimension) => (
        <details key={dimension.id} className="fold" open={part === dimension.id}>
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
