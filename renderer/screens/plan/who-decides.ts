import { settingsOf, type Workspace } from '../../../src/model/workspace.ts'

/** Who decided last, else the head of engineering: offered as the name of who decides now. */
export function lastWho(workspace: Workspace): string {
  const steps = [...workspace.commitment.values()].flatMap(({ trail }) => trail)
  const last = steps.reduce<(typeof steps)[number] | null>((latest, one) => (latest === null || one.on >= latest.on ? one : latest), null)
  return last?.by ?? workspace.person.get(settingsOf(workspace).headId ?? '')?.name ?? ''
}
