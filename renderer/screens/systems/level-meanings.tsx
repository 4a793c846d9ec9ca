import { Go } from '../../components/go.tsx'
import { LevelBadge } from '../../components/level.tsx'
import { SectionHead } from '../../components/page.tsx'
import { useFramework } from '../../state/hooks.ts'

export function LevelMeanings() {
  const { levels } = useFramework()
  return (
    <section className="sys-levels">
      <SectionHead
        title="What each level means"
        end={
          <Go to={{ screen: 'guide' }} className="ul">
            Level guide
          </Go>
        }
      />
      <table className="tbl airy">
        <caption className="sr">What each level means</caption>
        <thead>
          <tr>
            <th scope="col">Level</th>
            <th scope="col">Name</th>
            <th scope="col">What the system does</th>
            <th scope="col">What limits it</th>
          </tr>
        </thead>
        <tbody>
          {levels.map(({ level, name, does, limitedBy }) => (
            <tr key={level}>
              <td>
                <LevelBadge level={level} />
              </td>
              <th scope="row">{name}</th>
              <td className="q2">{does}</td>
              <td className="q2">{limitedBy}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
