import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PlainDate } from '../src/base/date.ts'
import { Settings, SETTINGS_ID } from '../src/model/settings.ts'
import { emptyWorkspace, type Workspace } from '../src/model/workspace.ts'
import { sampleWorkspace } from '../src/planning/sample.ts'

/** The invented organisation that shows what Cadre does, with its dates moved to lie around today. */
export const sampleNamed = (assets: string, today: PlainDate): Workspace =>
  sampleWorkspace(JSON.parse(readFileSync(join(assets, 'sample', 'northwind.json'), 'utf8')), today)

/** An organisation that Cadre knows nothing of yet but its name. */
export const blankWorkspace = (name: string): Workspace =>
  emptyWorkspace(
    Settings.parse({
      id: SETTINGS_ID,
      name,
      currency: 'GBP',
      headId: null,
      seniorPayAYear: null,
      budgetAQuarter: null,
      payHidden: false,
      planQuarters: 8,
      paper: 'a4',
    }),
  )
