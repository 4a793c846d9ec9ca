import { Go } from '../../components/go.tsx'
import { LevelBadge } from '../../components/level.tsx'
import { SectionHead } from '../../components/page.tsx'
import { SourceTag } from '../../components/source-tag.tsx'
import { useFramework } from '../../state/hooks.ts'

const matrix = { kind: 'article', note: 'Maturity matrix' } as const

export function LevelGuide() {
  const { levels } = useFramework()
  return (
    <>
      <section>
        <SectionHead title="Five levels of maturity" sub="Of a system, and of the work a person can carry" />
        <table className="tbl airy">
          <caption className="sr">Levels of maturity</caption>
          <thead>
            <tr>
              <th scope="col">Level</th>
              <th scope="col">Name</th>
              <th scope="col">What the system does</th>
              <th scope="col">Who commonly builds it</th>
              <th scope="col">What limits it</th>
              <th scope="col">Source</th>
            </tr>
          </thead>
          <tbody>
            {levels.map((one) => (
              <tr key={one.level}>
                <td>
                  <LevelBadge level={one.level} />
                </td>
                <th scope="row" className="nw">
                  {one.name}
                </th>
                <td>{one.does}</td>
                <td className="q2">{one.builtBy}</td>
                <td className="q2">{one.limitedBy}</td>
                <td>
                  <SourceTag source={one.source} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="q2">
        <Go to={{ screen: 'guide', id: 'self-check' }} className="ul">
          Where do I operate
        </Go>{' '}
        asks a few questions about your team. From level 3 on each system must answer the{' '}
        <Go to={{ screen: 'guide', id: 'failures' }} className="ul">
          failure modes
        </Go>
        ; most failures happen between levels 3 and 4, and most organisations stand between 2 and 3. <SourceTag source={matrix} />
      </p>
    </>
  )
}
