/** Paths on a 16 px grid, 1.4 stroke; drawn by `Icon`. */
export const iconPaths = {
  overview: (
    <>
      <rect x="2" y="2.5" width="12" height="11" rx="2" />
      <path d="M2 6.5h12M7 6.5v7" />
    </>
  ),
  systems: (
    <>
      <path d="M8 1.8 14 4.8 8 7.8 2 4.8z" />
      <path d="m2 8 6 3 6-3M2 11.2l6 3 6-3" />
    </>
  ),
  plan: (
    <>
      <path d="M2 13.5h12M4 11V8.2M8 11V5.4M12 11V2.8" />
    </>
  ),
  teams: (
    <>
      <rect x="5.5" y="2" width="5" height="3.6" rx="1" />
      <rect x="1.5" y="10.4" width="5" height="3.6" rx="1" />
      <rect x="9.5" y="10.4" width="5" height="3.6" rx="1" />
      <path d="M8 5.6V8M4 10.4V8h8v2.4" />
    </>
  ),
  hire: (
    <>
      <circle cx="6.2" cy="5" r="2.6" />
      <path d="M1.6 13.6c0-2.5 2-4 4.6-4s4.6 1.5 4.6 4M13 4.2v4.2M10.9 6.3h4.2" />
    </>
  ),
  people: (
    <>
      <circle cx="6" cy="5" r="2.6" />
      <path d="M1.4 13.6c0-2.5 2-4 4.6-4s4.6 1.5 4.6 4M10.6 2.7a2.6 2.6 0 0 1 0 4.6M12.2 9.9c1.5.6 2.4 1.9 2.4 3.7" />
    </>
  ),
  person: (
    <>
      <circle cx="8" cy="5" r="2.7" />
      <path d="M3 13.8c0-2.6 2.2-4.2 5-4.2s5 1.6 5 4.2" />
    </>
  ),
  document: (
    <>
      <path d="M4 1.6h5.4L13 5.2v8.2a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V2.6a1 1 0 0 1 1-1z" />
      <path d="M9.4 1.6v3.6H13M5.6 8.4h4.8M5.6 11h4.8" />
    </>
  ),
  skill: (
    <>
      <path d="m8 2 1.7 3.7 4 .5-3 2.7.8 4L8 10.9l-3.5 2 .8-4-3-2.7 4-.5z" />
    </>
  ),
  undo: (
    <>
      <path d="M5.5 3 2.5 6l3 3" />
      <path d="M2.8 6h6.4a4 4 0 0 1 0 8H6" />
    </>
  ),
  redo: (
    <>
      <path d="m10.5 3 3 3-3 3" />
      <path d="M13.2 6H6.8a4 4 0 0 0 0 8H10" />
    </>
  ),
  back: (
    <>
      <path d="M10 3.5 5.5 8l4.5 4.5" />
    </>
  ),
  forward: (
    <>
      <path d="M6 3.5 10.5 8 6 12.5" />
    </>
  ),
  down: (
    <>
      <path d="m4 6 4 4 4-4" />
    </>
  ),
  updown: (
    <>
      <path d="m5 6.2 3-3 3 3M5 9.8l3 3 3-3" />
    </>
  ),
  more: (
    <>
      <path d="M3.6 8v.02M8 8v.02M12.4 8v.02" strokeWidth="2.2" strokeLinecap="round" />
    </>
  ),
  plus: (
    <>
      <path d="M8 3v10M3 8h10" />
    </>
  ),
  minus: (
    <>
      <path d="M3.5 8h9" />
    </>
  ),
  check: (
    <>
      <path d="m3 8.4 3.2 3.2L13 4.8" />
    </>
  ),
  close: (
    <>
      <path d="m4 4 8 8M12 4l-8 8" />
    </>
  ),
  warn: (
    <>
      <path d="M8 2.2 14.4 13.4H1.6z" />
      <path d="M8 6.4v3.2M8 11.4v.2" />
    </>
  ),
  stop: (
    <>
      <path d="M5.4 1.8h5.2l3.6 3.6v5.2l-3.6 3.6H5.4l-3.6-3.6V5.4z" />
      <path d="M8 4.8v4M8 10.9v.2" />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 7.2v4M8 4.8v.2" />
    </>
  ),
  'arrow-right': (
    <>
      <path d="M2.8 8h10.2M9 4l4 4-4 4" />
    </>
  ),
  'arrow-up': (
    <>
      <path d="M8 13V3M4 7l4-4 4 4" />
    </>
  ),
  calendar: (
    <>
      <rect x="2" y="3" width="12" height="11" rx="2" />
      <path d="M2 6.6h12M5.2 1.6V4M10.8 1.6V4" />
    </>
  ),
  clock: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 4.6V8l2.4 1.6" />
    </>
  ),
  flag: (
    <>
      <path d="M3.5 14.2V2M3.5 2.8h8.6l-1.9 3 1.9 3H3.5" />
    </>
  ),
  observability: (
    <>
      <path d="M1.4 8S3.8 3.6 8 3.6 14.6 8 14.6 8 12.2 12.4 8 12.4 1.4 8 1.4 8z" />
      <circle cx="8" cy="8" r="2" />
    </>
  ),
  reliability: (
    <>
      <path d="M1.4 8.6h3L6 4l3 8 1.8-3.4h3.8" />
    </>
  ),
  cost: (
    <>
      <ellipse cx="8" cy="4" rx="5.2" ry="2.2" />
      <path d="M2.8 4v4c0 1.2 2.3 2.2 5.2 2.2s5.2-1 5.2-2.2V4M2.8 8v4c0 1.2 2.3 2.2 5.2 2.2s5.2-1 5.2-2.2V8" />
    </>
  ),
  evaluation: (
    <>
      <path d="m1.8 4 1.5 1.5L5.8 3M1.8 11l1.5 1.5L5.8 10M8.4 4.3h5.8M8.4 11.3h5.8" />
    </>
  ),
  recovery: (
    <>
      <path d="M2.6 2.8v3.6h3.6" />
      <path d="M2.9 6.3a5.6 5.6 0 1 1-.4 3.2" />
    </>
  ),
  human: (
    <>
      <circle cx="8" cy="6.4" r="2" />
      <path d="M4.6 12.6c.4-2 1.7-3.2 3.4-3.2s3 1.2 3.4 3.2" />
      <circle cx="8" cy="8" r="6.4" />
    </>
  ),
  download: (
    <>
      <path d="M8 2v8.4M4.4 7 8 10.6 11.6 7M2.6 13.8h10.8" />
    </>
  ),
  sheet: (
    <>
      <rect x="2" y="2.4" width="12" height="11.2" rx="1.6" />
      <path d="M2 6.2h12M2 9.9h12M6.4 6.2v7.4" />
    </>
  ),
  pencil: (
    <>
      <path d="M10.8 2.6 13.4 5.2 5.6 13H3v-2.6z" />
    </>
  ),
  link: (
    <>
      <path d="M6.6 9.4a2.6 2.6 0 0 0 3.7 0l2.6-2.6a2.6 2.6 0 1 0-3.7-3.7l-.8.8M9.4 6.6a2.6 2.6 0 0 0-3.7 0L3.1 9.2a2.6 2.6 0 1 0 3.7 3.7l.8-.8" />
    </>
  ),
  settings: (
    <>
      <circle cx="8" cy="8" r="2.1" />
      <path d="M8 1.6v1.8M8 12.6v1.8M1.6 8h1.8M12.6 8h1.8M3.5 3.5l1.2 1.2M11.3 11.3l1.2 1.2M12.5 3.5l-1.2 1.2M4.7 11.3l-1.2 1.2" />
    </>
  ),
  book: (
    <>
      <path d="M8 3.6C6.6 2.6 4.6 2.2 2 2.4v10.2c2.6-.2 4.6.2 6 1.2 1.4-1 3.4-1.4 6-1.2V2.4c-2.6-.2-4.6.2-6 1.2zM8 3.6v10.2" />
    </>
  ),
  folder: (
    <>
      <path d="M2 4.4a1.2 1.2 0 0 1 1.2-1.2h3l1.4 1.6h5.2A1.2 1.2 0 0 1 14 6v5.8a1.2 1.2 0 0 1-1.2 1.2H3.2A1.2 1.2 0 0 1 2 11.8z" />
    </>
  ),
  'arrow-down': (
    <>
      <path d="M8 3v10M4 9l4 4 4-4" />
    </>
  ),
  half: (
    <>
      <circle cx="8" cy="8" r="5.2" />
      <path d="M8 2.8a5.2 5.2 0 0 1 0 10.4z" fill="currentColor" stroke="none" />
    </>
  ),
  ring: (
    <>
      <circle cx="8" cy="8" r="5.2" />
    </>
  ),
  swap: (
    <>
      <path d="M3 5.4h9.4M9.6 2.6l2.8 2.8-2.8 2.8M13 10.8H3.6M6.4 8l-2.8 2.8 2.8 2.8" />
    </>
  ),
  theme: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 1.8v12.4" />
    </>
  ),
  orchestration: (
    <>
      <circle cx="8" cy="3.4" r="1.8" />
      <circle cx="3.4" cy="12.4" r="1.8" />
      <circle cx="12.6" cy="12.4" r="1.8" />
      <path d="M8 5.2v3.2M8 8.4l-3.6 2.5M8 8.4l3.6 2.5" />
    </>
  ),
  knowledge: (
    <>
      <path d="M2.2 2.6h3v10.8h-3zM5.2 4.4h3v9h-3zM9.2 4.3l2.7-.8 2.5 9.3-2.7.8z" />
    </>
  ),
  upload: (
    <>
      <path d="M8 10.6V2.2M4.4 5.6 8 2l3.6 3.6M2.6 13.8h10.8" />
    </>
  ),
  trash: (
    <>
      <path d="M2.8 4.2h10.4M6 4.2V2.4h4v1.8M4.2 4.2l.6 9.4h6.4l.6-9.4M6.8 7v4M9.2 7v4" />
    </>
  ),
  lock: (
    <>
      <rect x="3.2" y="7.2" width="9.6" height="6.6" rx="1.4" />
      <path d="M5.4 7.2V5a2.6 2.6 0 0 1 5.2 0v2.200" />
    </>
  ),
  unlock: (
    <>
      <rect x="3.2" y="7.2" width="9.6" height="6.6" rx="1.4" />
      <path d="M5.4 7.2V4.6a2.6 2.6 0 0 1 5-1" />
    </>
  ),
  copy: (
    <>
      <rect x="5.4" y="5.4" width="8.2" height="8.2" rx="1.4" />
      <path d="M10.6 5.4V3a.8.8 0 0 0-.8-.8H3a.8.8 0 0 0-.8.8v6.8a.8.8 0 0 0 .8.8h2.4" />
    </>
  ),
} as const
export type IconName = keyof typeof iconPaths
