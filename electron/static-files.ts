import { readdirSync } from 'node:fs'
import { extname, join } from 'node:path'

const types: { readonly [ending: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

export interface StaticFile {
  readonly path: string
  readonly type: string
}

/** What may be served, by its address; listed once, so that no request ever becomes a path. "/" is index.html. */
export function staticFiles(folder: string): ReadonlyMap<string, StaticFile> {
  const found = new Map(listed(folder, ''))
  const start = found.get('/index.html')
  if (start !== undefined) found.set('/', start)
  return found
}

function listed(folder: string, address: string): readonly (readonly [string, StaticFile])[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const [path, at, type] = [join(folder, entry.name), `${address}/${entry.name}`, types[extname(entry.name)]]
    if (entry.isDirectory()) return listed(path, at)
    return entry.isFile() && type !== undefined ? [[at, { path, type }] as const] : []
  })
}
