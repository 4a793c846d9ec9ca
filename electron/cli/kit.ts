import { existsSync, statSync } from 'node:fs'
import { basename, dirname, extname, resolve } from 'node:path'
import { fileTrouble, invalid } from '../../src/base/failure.ts'
import type { Delivery } from '../../src/contract/commands.ts'
import { standardFramework } from '../../src/framework/standard.ts'
import type { OutFile } from '../shell.ts'
import { writeWhole } from '../write-whole.ts'
import { neededText, numberOf } from './arguments.ts'
import type { Command } from './command.ts'
import { atDesk } from './desk.ts'
import { neededPost, postWords } from './words.ts'

const MOST_SEED = 999_999_999

export const kitCommand: Command = {
  name: 'kit',
  usage: 'FILE --role ROLE --level N [--seed N] --out kit.docx',
  about: `Writes the interview kit for a post as a Word file, in place of one that is there.\n--role is an id such as ai-systems-engineer. The same --seed, 0 to ${MOST_SEED}, always picks the same exercises; without it, 1.`,
  takes: ['FILE'],
  needed: 1,
  options: { role: { type: 'string' }, level: { type: 'string' }, seed: { type: 'string' }, out: { type: 'string' } },
  run: (context, [file = ''], values) => {
    const post = neededPost(values, standardFramework)
    const seed = numberOf(values, 'seed', 0, MOST_SEED) ?? 1
    const out = wordFile(neededText(values, 'out', 'kit.docx'))
    const replaced = existsSync(out)
    return atDesk(context, file, { looksOnly: true, deliver: (files) => writeAs(out, files) }, async ({ ask }) => {
      await ask('documents.export', { documents: [{ kind: 'interview-kit', ...post, seed }] })
      const words = `${replaced ? 'Replaced' : 'Wrote'} ${out}: interview kit for ${postWords(standardFramework, post)}.`
      return { text: words, json: { file: out, ...post, seed, replaced } }
    })
  },
}

/** The whole path. Throws a Refusal before any work is done when it could not be written. */
function wordFile(out: string): string {
  const path = resolve(out)
  if (extname(path).toLowerCase() !== '.docx') throw invalid(`--out must be a Word file that ends in .docx, not ${basename(path)}.`)
  if (!existsSync(dirname(path))) throw fileTrouble('not-found', dirname(path))
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) throw invalid(`${path} is a folder. Name a Word file in it.`)
  return path
}

function writeAs(path: string, files: readonly OutFile[]): Delivery {
  for (const { bytes } of files) writeWhole(path, bytes)
  return { kind: 'saved', folder: dirname(path), files: [basename(path)] }
}
