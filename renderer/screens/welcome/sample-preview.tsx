import * as z from 'zod'
import sample from '../../../assets/sample/northwind.json' with { type: 'json' }
import { quarterOf, quarterWords } from '../../../src/base/quarter.ts'
import { standardFramework } from '../../../src/framework/standard.ts'
import { standing } from '../../../src/maturity/standing.ts'
import { System } from '../../../src/model/system.ts'
import { Track } from '../../components/level.tsx'
import { SectionHead } from '../../components/page.tsx'

const systems = z.array(System).parse(sample.systems)

/** The sample's systems as its own screen would show them. */
export function SamplePreview() {
  return (
    <section className="preview">
      <SectionHead title="In the sample" sub="Levels today, and targets" />
      <table className="tbl">
        <caption className="sr">Systems of the sample organisation</caption>
        <thead className="sr">
          <tr>
            <th scope="col">System</th>
            <th scope="col">Level</th>
            <th scope="col">Target by</th>
          </tr>
        </thead>
        <tbody>
          {systems.map((system) => {
            const { level, target, plus } = standing(system, standardFramework)
            const by = system.target?.by ?? null
            return (
              <tr key={system.id}>
                <th scope="row" className="nw">
                  {system.name}
                </th>
                <td>
                  <Track today={level} target={target} plus={plus} />
                </td>
                <td className="num nw q2">{by === null ? 'Held' : quarterWords(quarterOf(by))}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
