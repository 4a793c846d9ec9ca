import type { Role } from '../../../src/framework/framework.ts'
import { Go } from '../../components/go.tsx'
import { areaIcon } from '../../components/icon-for.ts'
import { Icon } from '../../components/icon.tsx'
import { LevelBadge } from '../../components/level.tsx'
import { SectionHead } from '../../components/page.tsx'
import { RoleMark } from '../../components/role-mark.tsx'
import { SourceTag } from '../../components/source-tag.tsx'
import { useFramework } from '../../state/hooks.ts'

function RoleText({ role }: { readonly role: Role }) {
  const { competencies } = useFramework()
  const names = role.competencies.flatMap((id) => competencies.find((one) => one.id === id)?.name ?? [])
  return (
    <article className="guide-role">
      <div className="row">
        <RoleMark role={role.id} name={false} />
        <h3>{role.name}</h3>
        {role.levels.length === 0 ? (
          <span className="q sm">Without levels</span>
        ) : (
          role.levels.map((level) => <LevelBadge key={level} level={level} />)
        )}
        <span className="sp" />
        <SourceTag source={role.source} />
      </div>
      <p className="q2">{role.purpose}</p>
      <ul className="guide-dots">
        {role.does.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="q sm">Stands on: {names.join(', ').toLowerCase()}</p>
    </article>
  )
}

function Areas() {
  const { areas } = useFramework()
  return (
    <section>
      <SectionHead title="What a team answers for" sub="Nine areas, each checked for an owner" />
      <table className="tbl airy">
        <caption className="sr">Ownership areas</caption>
        <thead>
          <tr>
            <th scope="col">Area</th>
            <th scope="col">Answers for</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {areas.map((area) => (
            <tr key={area.id}>
              <th scope="row">
                <span className="row">
                  <Icon name={areaIcon[area.id]} tone="q" />
                  {area.name}
                </span>
              </th>
              <td>{area.answersFor}</td>
              <td>
                <SourceTag source={area.source} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

export function RoleGuide() {
  const { roles } = useFramework()
  return (
    <>
      <section>
        <SectionHead
          title="Roles"
          end={
            <Go to={{ screen: 'guide', id: 'engineers' }} className="ul">
              ML, AI and prompt engineers side by side
            </Go>
          }
        />
        <div className="guide-roles">
          {roles.map((role) => (
            <RoleText key={role.id} role={role} />
          ))}
        </div>
      </section>
      <Areas />
    </>
  )
}
