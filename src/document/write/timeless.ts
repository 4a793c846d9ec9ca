const END_OF_DIRECTORY = 0x06_05_4b_50
const END_SIZE = 22
/** 1 January 1980, midnight, as zip writes it. */
const NO_TIME = 0x00_21_00_00

/** A zip file whose entries were all written at no particular time: the chart library stamps its workbooks with the clock. */
export function timeless(zip: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(zip)
  const view = new DataView(copy.buffer)
  const end = copy.length - END_SIZE
  if (end < 0 || view.getUint32(end, true) !== END_OF_DIRECTORY) return zip
  let at = view.getUint32(end + 16, true)
  for (let entry = 0; entry < view.getUint16(end + 10, true); entry++) {
    view.setUint32(at + 12, NO_TIME, true)
    view.setUint32(view.getUint32(at + 42, true) + 10, NO_TIME, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return copy
}
