import { useState } from 'react'
import { aboutSystem } from '../../../../src/maturity/about-system.ts'
import { projection, type ProjectedImprovement } from '../../../../src/maturity/projection.ts'
import type { Standing } from '../../../../src/maturity/standing.ts'
import type { Improvement } from '../../../../src/model/improvement.ts'
import type { PracticeId } from '../../../../src/model/vocabulary.ts'
import { Button } from '../../../components/button.tsx'
import { Go } from '../../../components/go.tsx'
import { Icon } from '../../../components/icon.tsx'
import { SectionHead } from '../../../components/page.tsx'
import { useFramework, useReadOnly, useToday, useWorkspace } from '../../../state/hooks.ts'
import { nextBest, practiceGroups } from './choices.ts'
import { DoneList } from './done-list.tsx'
import { ChangeImprovement, PlanImprovement } from './improvement-form.tsx'
import { NextTable } from './next-table.tsx'
import { OpenTable } from './open-table.tsx'
import { RecordForm } from './record-form.tsx'
import { RemoveImprovement } from './remove-improvement.tsx'
import { Rises } from './rises.tsx'
import { statement, warning } from './statement.ts'
import './improvements.css'

type Asked =
  | { readonly what: 'plan'; readonly practice: PracticeId }
  | { readonly what: 'change' | 'record'; readonly step: ProjectedImprovement }
  | { readonly what: 'remove'; readonly improvement: Improvement }

const OFFERED = 5

function useImprovements(standing: Standing) {
  const { improvement } = useWorkspace()
  const framework = useFramework()
  const own = aboutSystem(improvement, standing.system.id)
  const leads = projection(standing.system, own, framework)
  const open = leads.steps.map((step) => step.improvement)
  const best = nextBest(standing, framework, open)
  const first = best[0]?.practice ?? practiceGroups(standing, framework, open)[0]?.practices[0]
  return { leads, open, best: best.slice(0, OFFERED), first: first?.id ?? null, done: own.filter(({ doneOn }) => doneOn !== null) }
}

/** The form or dialog that is asked for. */
function Asking({
  asked,
  standing,
  open,
  onAsk,
}: {
  readonly asked: Asked
  readonly standing: Standing
  readonly open: readonly Improvement[]
  readonly onAsk: (asked: Asked | null) => void
}) {
  const { practices } = useFramework()
  const close = () => onAsk(null)
  const nameOf = ({ practiceId }: Improvement) => practices.find(({ id }) => id === practiceId)?.name ?? 'A practice of another version'
  switch (asked.what) {
    case 'plan':
      return <PlanImprovement standing={standing} open={open} practice={asked.practice} onClose={close} />
    case 'change': {
      const { improvement } = asked.step
      const remove = () => onAsk({ what: 'remove', improvement })
      return (
        <ChangeImprovement
          standing={standing}
          open={open}
          improvement={improvement}
          name={nameOf(improvement)}
          onClose={close}
          onRemove={remove}
        />
      )
    }
    case 'record':
      return <RecordForm standing={standing} step={asked.step} onClose={close} />
    case 'remove':
      return <RemoveImprovement standing={standing} improvement={asked.improvement} name={nameOf(asked.improvement)} onClose={close} />
    default:
      return asked satisfies never
  }
}

function Nothing({ standing: { assessed, system }, complete }: { readonly standing: Standing; readonly complete: boolean }) {
  return (
    <>
      <SectionHead title={complete ? 'Nothing left to improve' : 'No improvement is planned'} />
      <p className="prose">
        {complete
          ? 'Every practice that counts for this system is whole.'
          : assessed
            ? 'Plan those that bring most: each gets a score to reach, an owner and a day, and Cadre shows where the system stands after it.'
            : 'Assess the system first: what brings most follows from the practices that are in place.'}
      </p>
      {assessed ? null : (
        <p className="imp-assess">
          <Go to={{ screen: 'assess', id: system.id }} className="btn pri">
            <Icon name="evaluation" />
            <span>Assess {system.name}</span>
          </Go>
        </p>
      )}
    </>
  )
}

/** What is planned to bring a system further, where that leads, and what would bring most next. */
export function ImprovementsPart({ standing }: { readonly standing: Standing }) {
  const today = useToday()
  const readOnly = useReadOnly() !== null
  const { leads, open, best, first, done } = useImprovements(standing)
  const [asked, ask] = useState<Asked | null>(null)
  const wanting = warning(open, today)
  const plan = (
    <Button
      icon="plus"
      disabled={readOnly || first === null}
      onClick={() => (first === null ? undefined : ask({ what: 'plan', practice: first }))}
    >
      Plan an improvement
    </Button>
  )
  return (
    <div className="imp-part">
      {open.length === 0 ? (
        <section>
          <Nothing standing={standing} complete={first === null} />
        </section>
      ) : (
        <section>
          <SectionHead title={statement(leads)} />
          {wanting === null ? null : (
            <div className="callout warn imp-warning">
              <Icon name="warn" />
              <span>{wanting}</span>
            </div>
          )}
          <Rises projection={leads} />
        </section>
      )}
      {open.length === 0 ? null : (
        <section>
          <SectionHead title="Open improvements" sub="In order of day; each after all before it" end={plan} />
          <OpenTable
            steps={leads.steps}
            onChange={(step) => ask({ what: 'change', step })}
            onRecord={(step) => ask({ what: 'record', step })}
          />
        </section>
      )}
      {best.length === 0 ? null : (
        <section>
          <SectionHead
            title="What brings most next"
            sub="Each practice of the next level by itself, whole, before anything planned"
            {...(open.length === 0 ? { end: plan } : {})}
          />
          <NextTable best={best} onPlan={(practice) => ask({ what: 'plan', practice })} />
        </section>
      )}
      <DoneList done={done} onRemove={(improvement) => ask({ what: 'remove', improvement })} />
      {asked === null ? null : <Asking asked={asked} standing={standing} open={open} onAsk={ask} />}
    </div>
  )
}
