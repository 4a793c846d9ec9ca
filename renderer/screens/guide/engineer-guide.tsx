import type { EngineerKind } from '../../../src/framework/framework.ts'
import type { RoleId } from '../../../src/model/vocabulary.ts'
import { Go } from '../../components/go.tsx'
import { LevelBadge } from '../../components/level.tsx'
import { SectionHead } from '../../components/page.tsx'
import { RoleMark } from '../../components/role-mark.tsx'
import { SourceTag } from '../../components/source-tag.tsx'
import { useFramework } from '../../state/hooks.ts'

const lines: readonly (readonly [string, (kind: EngineerKind) => string])[] = [
  ['Improves', ({ improves }) => improves],
  ['By', ({ by }) => by],
  ['Answers for', ({ answersFor }) => answersFor],
  ['Hire one when', ({ hireWhen }) => hireWhen],
]

function RoleLine({ id }: { readonly id: RoleId }) {
  const { roles } = useFramework()
  const role = roles.find((one) => one.id === id)
  if (role === undefined) return null
  return (
    <li className="row nw">
      <RoleMark role={role.id} name={false} />
      {role.name}
      {role.levels.length === 0 ? (
        <span className="q sm">without levels</span>
      ) : (
        role.levels.map((level) => <LevelBadge key={level} level={level} />)
      )}
    </li>
  )
}

export function EngineerGuide() {
  const { engineerKinds } = useFramework()
  return (
    <section>
      <SectionHead
        title="Three kinds of engineer that are taken for each other"
        end={
          <Go to={{ screen: 'guide', id: 'roles' }} className="ul">
            What each role does
          </Go>
        }
      />
      <table className="tbl airy guide-kinds">
        <caption className="sr">ML, AI and prompt engineers side by side</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr">About</span>
            </th>
            {engineerKinds.map(({ id, name, source }) => (
              <th key={id} scope="col">
                <span className="row">
                  <b>{name}</b>
                  <SourceTag source={source} />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(([label, text]) => (
            <tr key={label}>
              <th scope="row" className="nw">
                {label}
              </th>
              {engineerKinds.map((kind) => (
                <td key={kind.id}>{text(kind)}</td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">Roles in Cadre</th>
            {engineerKinds.map(({ id, roles }) => (
              <td key={id}>
                <ul className="guide-shares">
                  {roles.map((role) => (
                    <RoleLine key={role} id={role} />
                  ))}
                </ul>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  )
}
