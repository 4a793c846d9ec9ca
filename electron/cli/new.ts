import { basename, extname } from 'node:path'
import { invalid } from '../../src/base/failure.ts'
import { readWorkspace } from '../../src/model/read-workspace.ts'
import { settingsOf } from '../../src/model/workspace.ts'
import { textOf } from './arguments.ts'
import type { Command } from './command.ts'
import { contentsOf, contentsWords } from './contents.ts'
import { askAbout } from './desk.ts'

export const newCommand: Command = {
  name: 'new',
  usage: 'FILE [--sample] [--name NAME]',
  about:
    'Makes a workspace: empty, or with the sample organisation.\nFILE ends in .cadre and must not be there yet. --name is the organisation’s name; without it the file’s name is taken.',
  takes: ['FILE'],
  needed: 1,
  options: { sample: { type: 'boolean' }, name: { type: 'string' } },
  run: async (context, [file = ''], values) => {
    if (extname(file) !== '.cadre')
      throw invalid(`${basename(file)} does not end in .cadre. Name it, for example, ${basename(file, extname(file))}.cadre.`)
    const sample = values.has('sample')
    if (sample && values.has('name')) throw invalid('The sample has a name of its own. Leave out --name or --sample.')
    const { ask, close } = askAbout(context, file, { looksOnly: false })
    try {
      await ask('workspace.new', { sample, name: textOf(values, 'name') ?? basename(file, '.cadre') })
      const workspace = readWorkspace(await ask('workspace.read', {}))
      const contents = contentsOf(workspace)
      const { name } = settingsOf(workspace)
      return { text: `Made ${file} for ${name}: ${contentsWords(contents)}.`, json: { file, name, ...contents } }
    } finally {
      close()
    }
  },
}
