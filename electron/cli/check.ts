import { ignoredOverrides } from '../../src/framework/standard.ts'
import { settingsOf } from '../../src/model/workspace.ts'
import type { Command } from './command.ts'
import { contentsOf, contentsWords } from './contents.ts'
import { atDesk } from './desk.ts'

/** Opening a file checks its pages, its references, each row's shape and the reporting tree; what does not hold is a refusal. */
export const checkCommand: Command = {
  name: 'check',
  usage: 'FILE',
  about: 'Says whether a workspace is whole, and what is in it. Changes nothing, and works while the file is open elsewhere.',
  takes: ['FILE'],
  needed: 1,
  options: {},
  run: (context, [file = '']) =>
    atDesk(context, file, { looksOnly: true }, async ({ ask, workspace }) => {
      const { name } = settingsOf(workspace)
      const contents = contentsOf(workspace)
      const [last] = await ask('workspace.history', { limit: 1 })
      const notes = ignoredOverrides(workspace)
      const text = [
        `${file} is whole: pages, references between rows, the shape of every row and the reporting lines were checked.`,
        `${name}: ${contentsWords(contents)}.`,
        last === undefined
          ? 'Nothing was changed since it was made.'
          : `${last.seq} steps in its history; the last: ${last.words} (${last.at}).`,
        ...notes,
      ].join('\n')
      return { text, json: { file, whole: true, name, ...contents, steps: last?.seq ?? 0, lastChange: last?.at ?? null, notes } }
    }),
}
