import type { Person } from '../../../src/model/person.ts'
import type { Finding } from '../../../src/structure/finding.ts'
import { engineerCount } from '../../../src/structure/look.ts'
import type { Coverage, Structure } from '../../../src/structure/structure.ts'
import { Button } from '../../components/button.tsx'
import { Go } from '../../components/go.tsx'
import { areaIcon } from '../../components/icon-for.ts'
import { Icon } from '../../components/icon.tsx'
import { SectionHead } from '../../components/page.tsx'
import { SourceTag } from '../../components/source-tag.tsx'
import { State } from '../../components/state-words.tsx'
import { useApplyFix } from '../../components/use-apply-fix.ts'
import { usePlan, useReadOnly } from '../../state/hooks.ts'

const NAMED = 2
const SHOWN = 12

const names = (people: readonly Person[]): string =>
  people.length <= NAMED
    ? people.map(({ name }) => name).join(', ')
    : `${people
        .slice(0, NAMED)
        .map(({ name }) => name)
        .join(', ')} and ${people.length - NAMED} more`

function Holder({ coverage: { main, trouble }, serious }: { readonly coverage: Coverage; readonly serious: boolean }) {
  if (main.length > 0) return <State tone="good">{names(main)}</State>
  if (trouble === null) return <State tone="mute">Nobody, as yet</State>
  return <State tone={serious ? 'bad' : 'warn'}>Nobody</State>
}

function CoverageLine({ coverage, serious }: { readonly coverage: Coverage; readonly serious: boolean }) {
  const { area, side } = coverage
  return (
    <li>
      <Icon name={areaIcon[area.id]} tone="q2" />
      <span className="name">{area.name}</span>
      <Holder coverage={coverage} serious={serious} />
      <small>{side.length > 0 ? `Beside other work: ${names(side)}` : area.answersFor}</small>
    </li>
  )
}

function FindingLine({ finding: { title, detail, severity, fix, source }, first }: { readonly finding: Finding; readonly first: boolean }) {
  const apply = useApplyFix()
  const readOnly = useReadOnly()
  return (
    <li>
      <details open={first}>
        <summary>
          <Icon
            name={severity === 'serious' ? 'stop' : 'warn'}
            tone={severity === 'serious' ? 'bad' : 'warn'}
            label={severity === 'serious' ? 'Serious' : 'Watch'}
          />
          <span>{title}</span>
          <Icon name="down" size="s" tone="q" />
        </summary>
        <div className="finding-more">
          <p>
            {detail} <SourceTag source={source} />
          </p>
          <p>
            <b>Fix:</b> {fix.words}
          </p>
          {fix.edit === null ? null : (
            <Button size="sm" kind="primary" disabled={readOnly !== null} title={readOnly ?? undefined} onClick={() => apply(fix)}>
              Apply fix
            </Button>
          )}
        </div>
      </details>
    </li>
  )
}

function countWords(findings: readonly Finding[]): string {
  const serious = findings.filter(({ severity }) => severity === 'serious').length
  return findings.length === 0 ? 'None' : `${serious} serious, ${findings.length - serious} to watch`
}

/** Who answers for what, and what the checks found. */
export function CoveragePane({ structure: { coverage, findings, size } }: { readonly structure: Structure }) {
  const { headcountNow } = usePlan()
  return (
    <aside className="pane scroll team-pane" aria-label="Coverage and findings" tabIndex={0}>
      <div className="in">
        {size === headcountNow ? null : (
          <p className="q2 sm judged">Today’s people, judged by what a team of {engineerCount(size)} needs.</p>
        )}
        <SectionHead title="Coverage" end="Main job of" />
        <ul className="coverage">
          {coverage.map((one) => (
            <CoverageLine
              key={one.area.id}
              coverage={one}
              serious={findings.some(({ area, severity }) => area === one.area.id && severity === 'serious')}
            />
          ))}
        </ul>
        <SectionHead title="Findings" end={countWords(findings)} />
        {findings.length === 0 ? <p className="q sm">The checks found nothing to mend.</p> : null}
        <ul className="finding-list">
          {findings.slice(0, SHOWN).map((finding, at) => (
            <FindingLine key={finding.id} finding={finding} first={at === 0} />
          ))}
        </ul>
        {findings.length === 0 ? null : (
          <Go to={{ screen: 'findings' }} className="ul sm">
            All findings
          </Go>
        )}
      </div>
    </aside>
  )
}
