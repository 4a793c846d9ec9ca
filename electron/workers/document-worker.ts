import type { PlainDate } from '../../src/base/date.ts'
import type { DocumentRequest } from '../../src/contract/commands.ts'
import { makeDocument } from '../../src/document/make.ts'
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

await reply(async ({ workspace: text, bank, today, documents }: DocumentWork): Promise<readonly OutFile[]> => {
  const workspace = readWorkspace(text)
  const context = { workspace, framework: frameworkFor(workspace), bank: parseBank(bank), today }
  const files: OutFile[] = []
  for (const request of documents) {
    const model = makeDocument(request, context)
    files.push({ name: `${model.fileName}.docx`, bytes: await toDocx(model) })
  }
  return files
})
