import type { ComponentType } from 'react'
import { PageHead, ScrollBody } from '../../components/page.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { usePlace } from '../../state/hooks.ts'
import { CareerGuide } from './career-guide.tsx'
import { CompetencyGuide } from './competency-guide.tsx'
import { DimensionGuide } from './dimension-guide.tsx'
import { LevelGuide } from './level-guide.tsx'
import { NormGuide } from './norm-guide.tsx'
import { RoleGuide } from './role-guide.tsx'
import './guide.css'

const parts: readonly { readonly id: string; readonly label: string; readonly part: ComponentType }[] = [
  { id: 'levels', label: 'Levels', part: LevelGuide },
  { id: 'roles', label: 'Roles', part: RoleGuide },
  { id: 'competencies', label: 'Competencies', part: CompetencyGuide },
  { id: 'dimensions', label: 'Dimensions and practices', part: DimensionGuide },
  { id: 'careers', label: 'Career steps', part: CareerGuide },
  { id: 'norms', label: 'Planning norms', part: NormGuide },
]

/** What Cadre knows, with where each statement comes from. */
export function GuideScreen() {
  const { id } = usePlace()
  const current = parts.find((part) => part.id === id) ?? parts[0]
  if (current === undefined) return null
  const Part = current.part
  return (
    <>
      <PageHead title="Level guide" sub="Each statement shows whether it comes from the article, from research or from Cadre" />
      <Tabs label="Parts of the guide" screen="guide" tabs={parts} current={current.id} />
      <ScrollBody className="guide" label={current.label}>
        <Part />
      </ScrollBody>
    </>
  )
}
