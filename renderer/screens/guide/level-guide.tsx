import { LevelBadge } from '../../components/level.tsx'
import { SectionHead } from '../../components/page.tsx'
import { SourceTag } from '../../components/source-tag.tsx'
import { useFramework } from '../../state/hooks.ts'

function Failures() {
  const { failureModes } = useFramework()
  return (
    <section>
      <SectionHead title="How systems fail from level 3 on" sub="Each needs an answer" />
      <table className="tbl airy">
        <caption className="sr">Failure modes</caption>
        <thead>
          <tr>
            <th scope="col">Failure</th>
            <th scope="col">What happens</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {failureModes.map((mode) => (
            <tr key={mode.id}>
              <th scope="row" className="nw">
                {mode.name}
              </th>
              <td>{mode.what}</td>
              <td>
                <SourceTag source={mode.source} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

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
      <Failures />
    </>
  )
}
