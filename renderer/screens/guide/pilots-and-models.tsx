import { SectionHead } from '../../components/page.tsx'
import { SourceTag } from '../../components/source-tag.tsx'
import { useFramework } from '../../state/hooks.ts'
import { percentRange } from './percent.ts'

export function Models() {
  const { workloadAdvice } = useFramework()
  return (
    <section>
      <SectionHead title="Fast or reasoning model, by workload" sub="One system may well use both" />
      <table className="tbl airy">
        <caption className="sr">Fast or reasoning model, by workload</caption>
        <thead>
          <tr>
            <th scope="col">Answer is wanted</th>
            <th scope="col">Stakes</th>
            <th scope="col">Model</th>
            <th scope="col">Why</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {workloadAdvice.map(({ urgency, stakes, answer, because, source }) => (
            <tr key={`${urgency} ${stakes}`}>
              <th scope="row">{urgency === 'real-time' ? 'At once' : 'Later'}</th>
              <td>{stakes === 'high' ? 'High' : 'Everyday'}</td>
              <td>
                <b>{answer === 'fast' ? 'Fast' : 'Reasoning'}</b>
              </td>
              <td className="q2">{because}</td>
              <td>
                <SourceTag source={source} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

export function Pilots() {
  const { pilotAdvice } = useFramework()
  return (
    <section>
      <SectionHead title="What becomes of a pilot" sub="Shares of the pilots of 2023 and 2024" />
      <table className="tbl airy">
        <caption className="sr">What becomes of a pilot</caption>
        <thead>
          <tr>
            <th scope="col">Decision</th>
            <th scope="col">What it means</th>
            <th scope="col">Fits when</th>
            <th scope="col" className="num">
              Share
            </th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {pilotAdvice.map(({ answer, name, means, when, low, high, source }) => (
            <tr key={answer}>
              <th scope="row">{name}</th>
              <td>{means}</td>
              <td className="q2">{when}</td>
              <td className="num nw">{percentRange(low, high)}</td>
              <td>
                <SourceTag source={source} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
