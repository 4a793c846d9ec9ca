import type { Step } from '../../../src/framework/framework.ts'
import type { Level, RoleId } from '../../../src/model/vocabulary.ts'
import { Arrow } from '../../components/icon.tsx'
import { LevelBadge } from '../../components/level.tsx'
import { SectionHead } from '../../components/page.tsx'
import { RoleMark } from '../../components/role-mark.tsx'
import { SourceTag } from '../../components/source-tag.tsx'
import { useFramework } from '../../state/hooks.ts'

function PostMark({ role, level }: { readonly role: RoleId; readonly level: Level | null }) {
  const { roles } = useFramework()
  return (
    <span className="row">
      <RoleMark role={role} name={false} />
      <b>{roles.find(({ id }) => id === role)?.name}</b>
      {level === null ? null : <LevelBadge level={level} />}
    </span>
  )
}

function StepText({ step }: { readonly step: Step }) {
  const { competencies, gates } = useFramework()
  const needs = competencies.flatMap(({ id, name }) => (step.needs[id] === undefined ? [] : [`${name.toLowerCase()} ${step.needs[id]}`]))
  return (
    <details className="fold">
      <summary>
        <PostMark {...step.from} />
        <Arrow />
        <PostMark {...step.to} />
        <span className="sp" />
        <span className="q sm">
          {step.months[0]} to {step.months[1]} months
        </span>
        <SourceTag source={step.source} />
      </summary>
      <div className="fold-in">
        <p className="q2">Needs {needs.join(', ')}.</p>
        <ul className="guide-dots">
          {step.gates.flatMap((id) => {
            const gate = gates.find((one) => one.id === id)
            return gate === undefined
              ? []
              : [
                  <li key={id}>
                    <b>{gate.name}.</b> {gate.shows}. <SourceTag source={gate.source} />
                  </li>,
                ]
          })}
        </ul>
      </div>
    </details>
  )
}

export function CareerGuide() {
  const { steps } = useFramework()
  return (
    <section>
      <SectionHead title="Career steps" sub="Each asks for levels of competency and for evidence, never for years" />
      {steps.map((step) => (
        <StepText key={`${step.from.role} ${step.from.level} ${step.to.role} ${step.to.level}`} step={step} />
      ))}
    </section>
  )
}
