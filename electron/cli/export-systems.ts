import { invalid } from '../../src/base/failure.ts'
import type { Values } from './arguments.ts'
import type { Context, Said } from './command.ts'
import { atDesk } from './desk.ts'
import type { OutTo } from './out-file.ts'

/** Throws a Refusal when an option of an import stands there without one. */
export function expectTogether(values: Values, options: readonly string[]): void {
  const alone = values.has('import') ? undefined : options.find((option) => values.has(option))
  if (alone !== undefined) throw invalid(`--${alone} belongs to an import. Add --import and the file to take in, or leave out --${alone}.`)
}

/** Writes the file that --export names: `csv` when it ends in .csv, else everything as JSON. */
export function exportSystems(context: Context, file: string, out: OutTo, csv: 'systems-csv' | 'answers-csv'): Promise<Said> {
  return atDesk(context, file, { looksOnly: true, deliver: out.deliver }, async ({ ask }) => {
    await ask('systems.export', { as: out.ending === '.json' ? 'json' : csv })
    return { text: `Wrote ${out.path}.`, json: { exported: out.path } }
  })
}

/** What an import and an export after it have to say. */
export const together = (first: Said | null, then: Said): Said =>
  first === null ? then : { text: `${first.text}\n\n${then.text}`, json: Object.assign({}, first.json, then.json) }
