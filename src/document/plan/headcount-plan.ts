import { upperFirst } from '../../base/phrase.ts'
import { section, type Draft } from '../draft.ts'
import type { Material } from '../material.ts'
import { counted, quarterSpan } from '../words.ts'
import { assumptions } from './assumptions.ts'
import { budget } from './budget.ts'
import { capacity } from './capacity.ts'
import { chances } from './chances.ts'
import { comparison } from './comparison.ts'
import { decisions } from './decisions.ts'
import { keptScenarios } from './kept-scenarios.ts'
import { refused } from './refused.ts'
import { summary } from './summary.ts'
import { targets } from './targets.ts'

/** For whoever must defend it before a board: the ask on page one, then what each line of it rests on. */
export function headcountPlan(material: Material): Draft {
  return {
    title: 'Headcount plan',
    subtitle: subtitle(material),
    audience: 'Internal: for those who decide on headcount',
    about: '',
    blocks: [
      ...section(1, 'What is asked', summary(material)),
      ...section(1, 'Decisions', decisions(material)),
      ...section(1, 'Targets', [...targets(material), ...chances(material)]),
      ...section(1, 'Capacity against demand', capacity(material)),
      ...section(1, 'Budget', budget(material)),
      ...section(1, 'Scenarios compared', [...comparison(material), ...keptScenarios(material)]),
      ...section(1, 'What the plan rests on', assumptions(material)),
      ...section(1, 'Appendix: alternatives refused', refused(material)),
    ],
  }
}

function subtitle({ plan: { headcountNow, headcountThen, quarters } }: Material): string {
  const span = quarterSpan(quarters)
  const people = headcountNow === headcountThen ? counted(headcountNow, 'engineer') : `${headcountNow} to ${headcountThen} engineers`
  return upperFirst(span === '' ? people : `${people}, ${span}`)
}
