import type { DimensionId, OwnershipArea } from '../../src/model/vocabulary.ts'
import type { Decision } from '../../src/planning/plan.ts'
import type { IconName } from './icon-paths.tsx'

export const dimensionIcon: Readonly<Record<DimensionId, IconName>> = {
  orchestration: 'orchestration',
  knowledge: 'knowledge',
  evaluation: 'evaluation',
  observability: 'observability',
  recovery: 'recovery',
  cost: 'cost',
  'human-in-the-loop': 'human',
  'service-levels': 'clock',
}

export const areaIcon: Readonly<Record<OwnershipArea, IconName>> = {
  architecture: 'overview',
  orchestration: 'orchestration',
  retrieval: 'knowledge',
  evaluation: 'evaluation',
  observability: 'observability',
  reliability: 'reliability',
  cost: 'cost',
  'human-review': 'human',
  domain: 'skill',
}

export const decisionIcon: Readonly<Record<Decision['kind'], IconName>> = {
  hire: 'hire',
  contract: 'clock',
  promote: 'arrow-up',
  reskill: 'swap',
  reassign: 'arrow-right',
}
export const decisionWord: Readonly<Record<Decision['kind'], string>> = {
  hire: 'Hire',
  contract: 'Contract',
  promote: 'Promote',
  reskill: 'Reskill',
  reassign: 'Reassign',
}
