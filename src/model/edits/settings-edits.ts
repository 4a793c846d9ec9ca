import * as z from 'zod'
import { changed } from '../change.ts'
import { editRule } from '../edit-rule.ts'
import { Override, Settings } from '../settings.ts'
import { settingsOf } from '../workspace.ts'
import { patched } from './patch.ts'

const SettingsPatch = Settings.unwrap().omit({ id: true }).partial()

export const settingsEdits = {
  'change-settings': editRule({
    input: z.object({ patch: SettingsPatch }),
    words: (_, { patch }) => (patch.name === undefined ? 'change settings' : `rename the workspace to ${patch.name}`),
    changes: (workspace, { patch }) => patched('workspace', settingsOf(workspace), patch),
  }),
  'set-default': editRule({
    input: z.object({ id: Override.unwrap().shape.id, value: z.number().nullable() }),
    words: (_, { value }) => (value === null ? 'restore a default' : `set an assumption to ${value}`),
    changes: (workspace, { id, value }) => {
      const before = workspace.override.get(id) ?? null
      const after = value === null ? null : { id, value }
      return before?.value === after?.value ? [] : [changed('override', before, after)]
    },
  }),
}
