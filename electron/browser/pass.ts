import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

const TICKET_LASTS = 60_000
const TRIES = 10

/** Who may use the host. A ticket goes into one address and works once, for a minute; it is swapped for the token of the one session. */
export interface Pass {
  /** A new ticket; the one before it no longer works. */
  readonly ticket: () => string
  /** The session's token, or null when the ticket is wrong, used or old. Ends the session before it. */
  readonly swap: (ticket: string) => string | null
  readonly holds: (token: string) => boolean
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
const secret = (): string => randomBytes(32).toString('base64url')
/** Takes the same time wherever the two differ. */
const same = (a: Buffer | null, b: Buffer): boolean => a !== null && timingSafeEqual(a, b)

/** Calls `lockOut` at the tenth wrong ticket or token. A stale one of our own is refused too, but is no try at guessing. */
export function createPass(now: () => number, lockOut: () => void): Pass {
  let ticket: { readonly digest: Buffer; readonly until: number } | null = null
  let token: Buffer | null = null
  const stale: Buffer[] = []
  let wrong = 0

  const refuse = (given: Buffer): false => {
    if (!stale.some((old) => same(old, given)) && ++wrong >= TRIES) lockOut()
    return false
  }
  const retire = (old: Buffer | undefined | null): void => {
    if (old !== null && old !== undefined) stale.push(old)
  }
  return {
    ticket: () => {
      const fresh = secret()
      retire(ticket?.digest)
      ticket = { digest: digest(fresh), until: now() + TICKET_LASTS }
      return fresh
    },
    swap: (text) => {
      const given = digest(text)
      if (wrong >= TRIES || ticket === null || !same(ticket.digest, given)) return refuse(given) || null
      const inTime = now() <= ticket.until
      retire(ticket.digest)
      ticket = null
      if (!inTime) return null
      retire(token)
      const fresh = secret()
      token = digest(fresh)
      return fresh
    },
    holds: (text) => {
      const given = digest(text)
      return wrong < TRIES && (same(token, given) || refuse(given))
    },
  }
}
