import { useState } from 'react'
import type { Reach } from '../../../src/career/path.ts'
import type { Competency } from '../../../src/framework/framework.ts'
import type { Person } from '../../../src/model/person.ts'
import { Level } from '../../../src/model/vocabulary.ts'
import { ChartSection } from '../../charts/chart-section.tsx'
import type { ChartTable } from '../../charts/chart-table.ts'
import { Button } from '../../components/button.tsx'
import { Select } from '../../components/form.tsx'
import { Icon } from '../../components/icon.tsx'
import { capital, countWords } from '../../components/words.ts'
import { useEdit, useFramework, useReadOnly } from '../../state/hooks.ts'

const LEVELS: readonly Level[] = [1, 2, 3, 4, 5]

interface Line {
  readonly competency: Competency
  readonly today: Level | null
  /** Null: the step does not ask for it. */
  readonly needed: Level | null
}

const at = (level: Level): number => level * 20 - 10

/** Today as a filled dot, what the step asks as a ring, the gap dotted. */
function Dots({ today, needed }: Pick<Line, 'today' | 'needed'>) {
  const short = needed !== null && needed > (today ?? 0)
  const from = today === null ? 0 : at(today)
  return (
    <span className="dots" aria-hidden>
      {short ? <i className="dots-gap" style={{ left: `${from}%`, width: `${at(needed) - from}%` }} /> : null}
      {short ? <i className="dots-needed" style={{ left: `${at(needed)}%` }} /> : null}
      {today === null ? null : <i className={`lv${today}`} style={{ left: `${at(today)}%` }} />}
    </span>
  )
}

function Rating({ person, competency, today }: { readonly person: Person; readonly competency: Competency; readonly today: Level | null }) {
  const edit = useEdit()
  const readOnly = useReadOnly() !== null
  const options = [{ value: '', label: 'Not assessed' }, ...LEVELS.map((level) => ({ value: String(level), label: `L${level}` }))]
  return (
    <Select
      className="rating"
      aria-label={`${competency.name} today`}
      title={today === null ? 'Not assessed' : competency.behaviours[today - 1]}
      value={today === null ? '' : String(today)}
      options={options}
      disabled={readOnly}
      onChange={(value) =>
        void edit({
          kind: 'rate-competency',
          given: { personId: person.id, competency: competency.id, level: value === '' ? null : Level.parse(Number(value)) },
        })
      }
    />
  )
}

function Gap({ today, needed }: Pick<Line, 'today' | 'needed'>) {
  if (needed === null) return <span className="q">–</span>
  if (today === null)
    return (
      <span className="q">
        ?<span className="sr"> not assessed</span>
      </span>
    )
  return today >= needed ? <Icon name="check" size="s" label="Met" tone="q" /> : <b>−{needed - today}</b>
}

function Row({ line: { competency, today, needed }, person }: { readonly line: Line; readonly person: Person }) {
  return (
    <tr>
      <th scope="row" title={competency.behaviours[(needed ?? today ?? 1) - 1]}>
        {competency.name}
      </th>
      <td className="dots-cell">
        <Dots today={today} needed={needed} />
        <span className="sr">{needed === null ? 'not asked' : `level ${needed} asked`}</span>
      </td>
      <td>
        <Rating person={person} competency={competency} today={today} />
      </td>
      <td className="num">
        <Gap today={today} needed={needed} />
      </td>
    </tr>
  )
}

function shortWords(lines: readonly Line[]): string {
  const asked = lines.filter(({ needed }) => needed !== null)
  const unknown = asked.filter(({ today }) => today === null).length
  const short = asked.filter(({ today, needed }) => today !== null && needed !== null && today < needed).length
  const parts = [...(short > 0 ? [`${countWords(short)} short`] : []), ...(unknown > 0 ? [`${countWords(unknown)} not assessed`] : [])]
  return parts.length === 0 ? (asked.length === 0 ? '' : 'All met') : capital(parts.join(', '))
}

const tableOf = (lines: readonly Line[]): ChartTable => ({
  columns: [
    { head: 'Competency', as: 'text' },
    { head: 'Level asked', as: 'number' },
    { head: 'Level today', as: 'number' },
    { head: 'Short by', as: 'number' },
  ],
  rows: lines.map(({ competency, needed: asked, today }) => [
    competency.name,
    asked,
    today,
    asked === null || today === null ? null : Math.max(0, asked - today),
  ]),
})

/** A person's level in each competency against what the step asks, to be read as a table; the level is agreed here. */
export function Competencies({ person, reach }: { readonly person: Person; readonly reach: Reach | null }) {
  const { competencies } = useFramework()
  const [all, setAll] = useState(reach === null)
  const needed: readonly Line[] = reach?.competencies ?? []
  const others = competencies
    .filter(({ id }) => !needed.some(({ competency }) => competency.id === id))
    .map((competency): Line => ({ competency, today: person.competencies[competency.id] ?? null, needed: null }))
  const lines = all || reach === null ? [...needed, ...others] : needed
  return (
    <ChartSection
      title="Competencies"
      sub={reach === null ? 'Today' : `Today, and what level ${reach.step.to.level} asks`}
      legend={shortWords(needed)}
      about={`Competencies of ${person.name} today${reach === null ? '' : `, and what level ${reach.step.to.level} asks`}.`}
      table={tableOf(lines)}
      ownTable={null}
    >
      <table className="tbl tight competencies">
        <caption className="sr">Competencies today and asked</caption>
        <thead>
          <tr>
            <th scope="col">Competency</th>
            <th scope="col" className="dots-cell">
              <span className="dots-scale" aria-hidden>
                {LEVELS.map((level) => (
                  <span key={level}>{level}</span>
                ))}
              </span>
              <span className="sr">Asked</span>
            </th>
            <th scope="col">Today</th>
            <th scope="col" className="num">
              Gap
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.competency.id} line={line} person={person} />
          ))}
        </tbody>
      </table>
      {reach === null || others.length === 0 ? null : (
        <Button kind="quiet" size="sm" className="competencies-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Only what the step asks' : `${others.length} more, not asked by this step`}
        </Button>
      )}
    </ChartSection>
  )
}
