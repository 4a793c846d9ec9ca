import type { Default, PublishedRange } from '../../../src/framework/framework.ts'
import { standardFramework } from '../../../src/framework/standard.ts'
import type { Source } from '../../../src/model/vocabulary.ts'
import { SectionHead } from '../../components/page.tsx'
import { SourceTag } from '../../components/source-tag.tsx'
import { capital } from '../../components/words.ts'
import { percentRange } from './percent.ts'

interface Figure {
  readonly id: string
  readonly name: string
  readonly value: string
  readonly of: string
  readonly source: Source
}

const rangeFigure = ({ id, name, low, high, of, source }: PublishedRange): Figure => ({
  id,
  name,
  value: percentRange(low, high),
  of: capital(of),
  source,
})

const defaultFigure = ({ id, name, value, unit, drives, source }: Default): Figure => ({
  id,
  name,
  value: unit === '0 to 1' ? String(value) : `${value} ${unit}`,
  of: drives,
  source,
})

/** What the article and research give as numbers, whatever this workspace has set in their place. */
const figures = [
  ...standardFramework.ranges.map(rangeFigure),
  ...standardFramework.defaults.filter(({ source }) => source.kind !== 'cadre').map(defaultFigure),
]

export function PublishedFigures() {
  return (
    <section>
      <SectionHead title="Published figures" sub="Research grades: A primary source, B reliable secondary source, C vendor or disputed" />
      <table className="tbl airy">
        <caption className="sr">Published figures</caption>
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col" className="num">
              Value
            </th>
            <th scope="col">Bears on</th>
            <th scope="col">Source</th>
            <th scope="col">Where it comes from</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ id, name, value, of, source }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td className="num nw">{value}</td>
              <td className="q2">{of}</td>
              <td>
                <SourceTag source={source} />
              </td>
              <td className="q2">{capital(source.note)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
