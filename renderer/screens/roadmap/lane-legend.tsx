/** What the marks of the timeline mean. */
export function LaneLegend() {
  return (
    <span className="legend">
      <span>
        <span className="rm-key lv3" aria-hidden>
          <b>3</b> <small>2.0</small>
        </span>
        Level reached, person-quarters
      </span>
      <span>
        <span className="rm-key open" aria-hidden />
        Not reached
      </span>
      <span>
        <svg width="9" height="14" viewBox="0 0 9 14" className="rm-key-flag" aria-hidden>
          <path d="M1 14V1h7L6 4l2 3H1" />
        </svg>
        Target today
      </span>
    </span>
  )
}
