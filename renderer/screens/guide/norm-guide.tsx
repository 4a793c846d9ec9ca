import type { Work } from '../../../src/framework/framework.ts'
import { defaultValue } from '../../../src/framework/standard.ts'
import { Go } from '../../components/go.tsx'
import { Arrow } from '../../components/icon.tsx'
import { LevelBadge } from '../../components/level.tsx'
import { SectionHead } from '../../components/page.tsx'
import { RoleMark } from '../../components/role-mark.tsx'
import { SourceTag } from '../../components/source-tag.tsx'
import { useFramework } from '../../state/hooks.ts'
import { PublishedFigures } from './published-figures.tsx'

function WorkList({ work }: { readonly work: readonly Work[] }) {
  const { roles } = useFramework()
  return (
    <span className="work">
      {work.map(({ role, level, amount }) => (
        <span key={`${role} ${level}`} className="row nw">
          <RoleMark role={role} size={16} name={false} />
          {roles.find(({ id }) => id === role)?.short} L{level} <b>{amount}</b>
        </span>
      ))}
    </span>
  )
}

function RunNorms() {
  const framework = useFramework()
  return (
    <section>
      <SectionHead
        title="Running a medium system"
        sub={`Full-time equivalents; a small one takes ${defaultValue(framework, 'size.small')} of it, a large one ${defaultValue(framework, 'size.large')}`}
      />
      <table className="tbl">
        <caption className="sr">Work to run a system at each level</caption>
        <thead>
          <tr>
            <th scope="col">At level</th>
            <th scope="col">Work</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {framework.runNorms.map(({ level, work, source }) => (
            <tr key={level}>
              <td>
                <LevelBadge level={level} />
              </td>
              <td>
                <WorkList work={work} />
              </td>
              <td>
                <SourceTag source={source} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function StepNorms() {
  const { stepNorms } = useFramework()
  return (
    <section>
      <SectionHead title="Raising a medium system by a level" sub="Person-quarters" />
      <table className="tbl">
        <caption className="sr">Work to raise a system by a level</caption>
        <thead>
          <tr>
            <th scope="col">Step</th>
            <th scope="col">Work</th>
            <th scope="col">At least</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {stepNorms.map(({ from, to, work, quarters, source }) => (
            <tr key={from}>
              <td className="nw">
                <LevelBadge level={from} />
                <Arrow />
                <LevelBadge level={to} />
              </td>
              <td>
                <WorkList work={work} />
              </td>
              <td className="nw">
                {quarters} {quarters === 1 ? 'quarter' : 'quarters'}
              </td>
              <td>
                <SourceTag source={source} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

export function NormGuide() {
  return (
    <>
      <RunNorms />
      <StepNorms />
      <PublishedFigures />
      <p className="q2">
        The numbers behind hiring, ramp and cost are in{' '}
        <Go to={{ screen: 'settings', id: 'defaults' }} className="ul">
          Settings, defaults
        </Go>
        , where you can change them.
      </p>
    </>
  )
}
