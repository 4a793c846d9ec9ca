import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BankFile } from '../src/interview/parse-bank.ts'

const folders = ['exercises', 'questions'] as const

/** The interview bank as it lies in the assets, not yet checked. */
export const bankFiles = (assets: string): readonly BankFile[] =>
  folders.flatMap((folder) =>
    readdirSync(join(assets, 'interview', folder))
      .filter((name) => name.endsWith('.json'))
      .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(assets, 'interview', folder, name), 'utf8') })),
  )
