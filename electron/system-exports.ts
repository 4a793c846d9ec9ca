import type { Handlers } from '../src/contract/commands.ts'
import { fileNameOf } from '../src/document/file-name.ts'
import { settingsOf } from '../src/model/workspace.ts'
import type { Session } from './session.ts'
import type { Shell } from './shell.ts'

/** Spreadsheet programs take a CSV file without this mark for one in the machine’s old encoding. */
const BYTE_ORDER_MARK = '\uFEFF'

/** The systems as one file, delivered as documents are. */
export const systemExports = (session: Session, shell: Shell) =>
  ({
    'systems.export': async ({ as }) => {
      // Read when first needed: checking the framework's data costs time that opening the window has not.
      const [{ frameworkFor }, { systemsCsv }, { answersCsv }, { systemsJson }] = await Promise.all([
        import('../src/framework/standard.ts'),
        import('../src/exchange/systems/systems-csv.ts'),
        import('../src/exchange/answers/answers-csv.ts'),
        import('../src/exchange/systems/systems-json.ts'),
      ])
      const workspace = session.file().workspace()
      const today = shell.clock.today()
      const named = (kind: string, ending: string): string => `${fileNameOf(settingsOf(workspace).name, kind, '', today)}.${ending}`
      const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
      const files = {
        'systems-csv': () => ({
          name: named('systems', 'csv'),
          bytes: bytes(BYTE_ORDER_MARK + systemsCsv(workspace, frameworkFor(workspace))),
        }),
        'answers-csv': () => ({
          name: named('practice answers', 'csv'),
          bytes: bytes(BYTE_ORDER_MARK + answersCsv(workspace, frameworkFor(workspace))),
        }),
        json: () => ({ name: named('systems', 'json'), bytes: bytes(systemsJson(workspace, today)) }),
      }
      return shell.deliver([files[as]()])
    },
  }) satisfies Partial<Handlers>
