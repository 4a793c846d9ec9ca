import type { Component, ComponentShare } from '../../../src/framework/framework.ts'
import { SectionHead } from '../../components/page.tsx'
import { RoleMark } from '../../components/role-mark.tsx'
import { SourceTag } from '../../components/source-tag.tsx'
import { useFramework } from '../../state/hooks.ts'
import { percent } from './percent.ts'
import { Models, Pilots } from './pilots-and-models.tsx'

function Shares({ shares }: { readonly shares: readonly ComponentShare[] }) {
  const { roles } = useFramework()
  return (
    <ul className="guide-shares">
      {shares.map(({ role, step, run }) => (
        <li key={role} className="row nw">
          <RoleMark role={role} size={16} name={false} />
          <span>{roles.find(({ id }) => id === role)?.short}</span>
          <span className="q">
            {percent(step)} to raise, {percent(run)} to run
          </span>
        </li>
      ))}
    </ul>
  )
}

function ComponentRow({ component }: { readonly component: Component }) {
  const { name, does, advice, unless, because, source, shares, sharesSource } = component
  return (
    <tr>
      <th scope="row">
        {name}
        <p className="q sm">{does}</p>
      </th>
      <td>
        <b>{advice === 'build' ? 'Build' : 'Buy'}</b>
        {unless === null ? null : <>, unless {unless}</>}
      </td>
      <td className="q2">{because}</td>
      <td>
        <SourceTag source={source} />
      </td>
      <td>
        <Shares shares={shares} />
      </td>
      <td>
        <SourceTag source={sharesSource} />
      </td>
    </tr>
  )
}

function Components() {
  const { components } = useFramework()
  return (
    <section>
      <SectionHead
        title="Build or buy, by component"
        sub="Buy what everyone needs alike, build what sets you apart; work is the part of a role’s work that building it makes up"
      />
      <table className="tbl airy guide-components">
        <caption className="sr">Build or buy, by component</caption>
        <thead>
          <tr>
            <th scope="col">Component</th>
            <th scope="col">Advice</th>
            <th scope="col">Why</th>
            <th scope="col">Source</th>
            <th scope="col">Work of building it</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {components.map((component) => (
            <ComponentRow key={component.id} component={component} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

export function BuildOrBuyGuide() {
  return (
    <>
      <Components />
      <Pilots />
      <Models />
    </>
  )
}
