import { invalid } from '../src/base/failure.ts'
import type { Given, Handlers } from '../src/contract/commands.ts'
import { fileNameOf } from '../src/document/file-name.ts'
import { settingsOf } from '../src/model/workspace.ts'
import type { Session } from './session.ts'
import type { Shell } from './shell.ts'

type Form = Given<'chart.save'>['as']

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const isText = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
const startsAs = (bytes: Uint8Array, text: string): boolean => new TextDecoder().decode(bytes.subarray(0, text.length)) === text

/** Whether the bytes are what they say they are. */
const isForm: Readonly<Record<Form, (bytes: Uint8Array) => boolean>> = {
  svg: (bytes) => startsAs(bytes, '<?xml version="1.0" encoding="UTF-8"?>\n<svg ') && isText(bytes),
  png: (bytes) => PNG.every((byte, at) => bytes[at] === byte),
  csv: (bytes) => bytes.length > 0 && isText(bytes),
}

/** A chart that the window has drawn, or its numbers, delivered as documents are. */
export const chartExports = (session: Session, shell: Shell) =>
  ({
    'chart.save': ({ name, as, base64 }) => {
      const bytes = Buffer.from(base64, 'base64')
      if (!isForm[as](bytes)) throw invalid(`The chart is no ${as.toUpperCase()} file. Nothing was saved; save it again.`)
      const { name: organisation } = settingsOf(session.file().workspace())
      return shell.deliver([{ name: `${fileNameOf(organisation, name, '', shell.clock.today())}.${as}`, bytes }])
    },
  }) satisfies Partial<Handlers>
