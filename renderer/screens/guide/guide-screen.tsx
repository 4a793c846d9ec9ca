import { useState, type ComponentType } from 'react'
import { PageHead, ScrollBody } from '../../components/page.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { usePlace } from '../../state/hooks.ts'
import { BuildOrBuyGuide } from './build-or-buy-guide.tsx'
import { CareerGuide } from './career-guide.tsx'
import { CompetencyGuide } from './competency-guide.tsx'
import { DimensionGuide } from './dimension-guide.tsx'
import { EngineerGuide } from './engineer-guide.tsx'
import { FailureGuide } from './failure-guide.tsx'
import { guideParts, isGuidePart, labelOf, type GuidePart } from './guide-parts.ts'
import { LevelGuide } from './level-guide.tsx'
import { NormGuide } from './norm-guide.tsx'
import { RoleGuide } from './role-guide.tsx'
import { SearchResults } from './search-results.tsx'
import { SelfCheck } from './self-check.tsx'
import './guide.css'

const parts: Readonly<Record<GuidePart, ComponentType>> = {
  levels: LevelGuide,
  'self-check': SelfCheck,
  dimensions: DimensionGuide,
  failures: FailureGuide,
  'build-or-buy': BuildOrBuyGuide,
  engineers: EngineerGuide,
  roles: RoleGuide,
  competencies: CompetencyGuide,
  careers: CareerGuide,
  norms: NormGuide,
}

/** What is searched for in this place of the guide; going to another place ends the search. */
function useSearch(place: string): readonly [string, (text: string) => void] {
  const [search, setSearch] = useState({ place, text: '' })
  return [search.place === place ? search.text : '', (text) => setSearch({ place, text })]
}

/** What Cadre knows, with where each statement comes from. */
export function GuideScreen() {
  const { id, part } = usePlace()
  const current = isGuidePart(id) ? id : 'levels'
  const [search, setSearch] = useSearch(`${current} ${part ?? ''}`)
  const Part = parts[current]
  const searching = search.trim().length > 1
  return (
    <>
      <PageHead
        title="Level guide"
        sub="Each statement shows whether it comes from the article, from research or from Cadre"
        actions={
          <input
            className="input guide-search"
            type="search"
            aria-label="Search the guide"
            placeholder="Search the guide"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        }
      />
      <Tabs label="Parts of the guide" placeOf={(to) => ({ screen: 'guide', id: to })} tabs={guideParts} current={current} />
      <ScrollBody className="guide" label={searching ? 'Found in the guide' : labelOf(current)}>
        {searching ? <SearchResults search={search} onGo={() => setSearch('')} /> : <Part />}
      </ScrollBody>
    </>
  )
}
