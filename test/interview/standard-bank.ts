import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseBank, type BankFile } from '../../src/interview/parse-bank.ts'

const folder = join(import.meta.dirname, '../../assets/interview')

/** The bank’s real files, as a shell would read them. */
export const bankFiles: readonly BankFile[] = ['exercises', 'questions'].flatMap((part) =>
  readdirSync(join(folder, part)).map((name) => ({ name: `${part}/${name}`, text: readFileSync(join(folder, part, name), 'utf8') })),
)
export const standardBank = parseBank(bankFiles)
