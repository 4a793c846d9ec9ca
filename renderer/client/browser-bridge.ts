import type { Failure, Result } from '../../src/base/failure.ts'
import type { Bridge } from '../../src/contract/bridge.ts'

const KEPT = 'cadre.session'
const HEARTBEAT = 30_000
const LOCKED = 'Open Cadre from the address in its terminal. Press Enter there for a new one.'
const STOPPED = 'Cadre has stopped. Start it again from its terminal.'

const said = (words: string): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure: { kind: 'invalid', problems: [words] },
})
const tooLarge = (input: object): Failure => ({
  kind: 'file',
  trouble: 'too-large',
  file: 'name' in input && typeof input.name === 'string' ? input.name : 'The file',
  detail: 'at most 25 MB',
})

const post = (path: string, body: unknown, token: string | null): Promise<Response | null> =>
  fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(token === null ? {} : { Authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  }).catch(() => null)

/** Swaps the one-use ticket of the address for a session, which a reload of the tab goes on using. */
async function session(): Promise<string | null> {
  const ticket = /^#ticket=(.+)$/.exec(location.hash)?.[1]
  if (ticket === undefined) return sessionStorage.getItem(KEPT)
  history.replaceState(null, '', '/')
  const response = await post('/session', { ticket }, null)
  if (response?.ok !== true) return sessionStorage.getItem(KEPT)
  const { token } = (await response.json()) as { readonly token: string } // the host's own answer
  sessionStorage.setItem(KEPT, token)
  return token
}

async function answerOf(response: Response | null, input: object): Promise<Result<never>> {
  if (response === null) return said(STOPPED)
  if (response.status === 401) {
    sessionStorage.removeItem(KEPT)
    return said(LOCKED)
  }
  if (response.status === 413) return { ok: false, failure: tooLarge(input) }
  if (!response.ok) throw new Error(`the host answered ${response.status}`)
  return (await response.json()) as Result<never> // the host's own answer, checked there
}

/** The bridge of a window that a browser shows: the same calls, over HTTP to the host that served it. */
export function browserBridge(): Bridge {
  const opening = session()
  const bridge: Bridge = {
    call: async (name, input) => {
      const token = await opening
      return token === null ? said(LOCKED) : answerOf(await post(`/call/${name}`, input, token), input)
    },
    on: () => () => undefined,
  }
  setInterval(() => void bridge.call('app.state', {}), HEARTBEAT)
  return bridge
}
