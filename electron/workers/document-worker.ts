import type { PlainDate } from '../../src/base/date.ts'
import type { DocumentRequest, Progress } from '../../src/contract/commands.ts'
import { makeDocuments } from '../../src/document/make.ts'
import { toDocx } from '../../src/document/write/docx.ts'
import { frameworkFor } from '../../src/framework/standard.ts'
import { parseBank, type BankFile } from '../../src/interview/parse-bank.ts'
import { readWorkspace } from '../../src/model/read-workspace.ts'
import type { OutFile } from '../shell.ts'
import { reply } from './reply.ts'

export interface DocumentWork {
  /** The whole workspace as JSON text. */
  readonly workspace: string
  readonly bank: readonly BankFile[]
  readonly today: PlainDate
  readonly documents: readonly DocumentRequest[]
}

/** The files of each request. The requests are turned into documents before any is written, so that their number is known from the start. */
await reply<DocumentWork, readonly (readonly OutFile[])[], Progress>(async ({ workspace: text, bank, today, documents }, tell) => {
  const workspace = readWorkspace(text)
  const context = { workspace, framework: frameworkFor(workspace), bank: parseBank(bank), today }
  const made = documents.map((request) => makeDocuments(request, context))
  const of = made.flat().length
  let done = 0
  const written: OutFile[][] = []
  for (const models of made) {
    const files: OutFile[] = []
    for (const model of models) {
      tell({ done, of, now: model.fileName })
      files.push({ name: `${model.fileName}.docx`, bytes: await toDocx(model) })
      done += 1
    }
    written.push(files)
  }
  tell({ done, of, now: '' })
  return written
})
