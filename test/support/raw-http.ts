import { connect } from 'node:net'

export interface RawAnswer {
  readonly status: number
  readonly head: string
  readonly body: string
}

/** Sends exactly these bytes to a port of this machine and returns what came back until the other side hung up; status 0 when nothing did. */
export function rawRequest(port: number, text: string): Promise<RawAnswer> {
  const answer = Promise.withResolvers<RawAnswer>()
  let received = ''
  const done = () => {
    const [head = '', body = ''] = received.split(/\r\n\r\n(.*)/s)
    answer.resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0), head, body })
  }
  const socket = connect({ host: '127.0.0.1', port }, () => socket.write(text))
  socket.setEncoding('utf8')
  socket.on('data', (part: string) => (received += part))
  socket.on('error', done)
  socket.on('close', done)
  return answer.promise
}

/** A request as lines; the connection closes after it. */
export const request = (line: string, headers: readonly string[], body = ''): string =>
  [
    `${line} HTTP/1.1`,
    ...headers,
    'Connection: close',
    ...(body === '' ? [] : [`Content-Length: ${Buffer.byteLength(body)}`]),
    '',
    body,
  ].join('\r\n')
