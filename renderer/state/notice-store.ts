import { createStore } from 'zustand/vanilla'
import { Refusal } from '../../src/base/failure.ts'

export interface Notice {
  readonly id: number
  readonly tone: 'good' | 'warn' | 'bad'
  readonly words: string
}

export interface NoticeState {
  readonly notices: readonly Notice[]
  readonly tell: (tone: Notice['tone'], words: string) => void
  readonly dismiss: (id: number) => void
  /** Shows a refusal. Anything else is a bug and is thrown on. */
  readonly tellRefusal: (error: unknown) => void
}

const SHOWN = 3

export const createNoticeStore = () =>
  createStore<NoticeState>()((set, get) => ({
    notices: [],
    tell: (tone, words) =>
      set(({ notices }) => ({
        notices: [...notices.filter((n) => n.words !== words), { id: (notices.at(-1)?.id ?? 0) + 1, tone, words }].slice(-SHOWN),
      })),
    dismiss: (id) => set(({ notices }) => ({ notices: notices.filter((n) => n.id !== id) })),
    tellRefusal: (error) => {
      if (!(error instanceof Refusal)) throw error
      get().tell('bad', error.message)
    },
  }))
