import { shortMoneyWords } from '../../../src/base/money.ts'
import { leavers, leaverWords } from '../../../src/planning/leavers.ts'
import { dimensionIcon } from '../../components/icon-for.ts'
import { Icon } from '../../components/icon.tsx'
import { SectionHead } from '../../components/page.tsx'
import { RoleMark } from '../../components/role-mark.tsx'
import { signed } from '../../components/words.ts'
import { useFramework, usePlan, usePortfolio, useSettings, useWorkspace } from '../../state/hooks.ts'

/** Dimensions that systems are short in, by the value that waits. */
export function Missing() {
  const { shortfalls, standings } = usePortfolio()
  const { currency } = useSettings()
  const most = Math.max(1, ...shortfalls.map(({ valueWaiting }) => valueWaiting))
  return (
    <section>
      <SectionHead title="What is missing" />
      {shortfalls.length === 0 ? <p className="q">Nothing is short of a target.</p> : null}
      <table className="tbl tight" hidden={shortfalls.length === 0}>
        <caption className="sr">Dimensions short of target</caption>
        <thead>
          <tr>
            <th scope="col">Dimension</th>
            <th scope="col" className="num">
              Short on
            </th>
            <th scope="col" className="value-head">
              Value waiting
            </th>
          </tr>
        </thead>
        <tbody>
          {shortfalls.map(({ dimension, systems, valueWaiting }, at) => (
            <tr key={dimension.id}>
              <th scope="row" className="nw">
                <span className="row">
                  <Icon name={dimensionIcon[dimension.id]} tone="q" />
                  {dimension.name}
                </span>
              </th>
              <td className="num nw">
                {systems.length} of {standings.length}
              </td>
              <td>
                <span className="vbar">
                  <i style={{ width: `${((valueWaiting / most) * 52).toFixed(1)}%` }} className={at < 2 ? 'hot' : ''} />
                  <b>{shortMoneyWords(valueWaiting, currency)}</b>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Engineers by role, today and at the end of the plan. */
export function WhoWeNeed() {
  const plan = usePlan()
  const { roles, headcountNow, headcountThen } = plan
  const framework = useFramework()
  const leaving = leaverWords(leavers(useWorkspace(), plan))
  return (
    <section>
      <SectionHead title="Who we need" {...(leaving === '' ? {} : { sub: leaving })} />
      <table className="tbl tight">
        <caption className="sr">Engineers by role</caption>
        <thead>
          <tr>
            <th scope="col">Role</th>
            <th scope="col" className="num">
              Now
            </th>
            <th scope="col" className="num">
              Plan
            </th>
            <th scope="col" className="num needs-change">
              Change
            </th>
          </tr>
        </thead>
        <tbody>
          {roles
            .filter(({ now, then }) => now + then > 0)
            .map(({ role, now, then }) => (
              <tr key={role}>
                <th scope="row">
                  <span className="row">
                    <RoleMark role={role} size={16} name={false} />
                    <span className="nw">{framework.roles.find(({ id }) => id === role)?.name}</span>
                  </span>
                </th>
                <td className="num">{now}</td>
                <td className="num">
                  <b>{then}</b>
                </td>
                <td className="num q2 needs-change">{signed(then - now)}</td>
              </tr>
            ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Engineers</th>
            <td className="num">{headcountNow}</td>
            <td className="num">{headcountThen}</td>
            <td className="num needs-change">{signed(headcountThen - headcountNow)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}
