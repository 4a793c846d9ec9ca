import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

const Manifest = z.object({ version: z.string() })

/** Cadre's own version; `root` holds package.json. */
export const versionIn = (root: string): string => Manifest.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).version
