import type { IncomingMessage } from 'node:http'

/** Room for a file of 25 MB as base64, with its name. */
export const BODY_LIMIT = 40_000_000

/** The request's JSON; 'too-large' past the limit, 'not-json' when it is something else. Reads no further than it must. */
export async function jsonBody(request: IncomingMessage): Promise<{ readonly json: unknown } | 'too-large' | 'not-json'> {
  if (Number(request.headers['content-length'] ?? 0) > BODY_LIMIT) return 'too-large'
  const parts: Buffer[] = []
  let size = 0
  // Destroyed on return, the request would take the refusal's connection with it.
  const stream: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false })
  for await (const part of stream) {
    size += part.length
    if (size > BODY_LIMIT) return 'too-large'
    parts.push(part)
  }
  try {
    return { json: JSON.parse(Buffer.concat(parts).toString('utf8')) }
  } catch {
    return 'not-json'
  }
}
