// eslint-disable-next-line no-control-regex -- these are the characters to take out
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g

/** Text that XML can hold: control characters and U+FFFE/U+FFFF left out, lone surrogates shown as U+FFFD, line ends as \n. */
export const cleanText = (text: string): string => text.toWellFormed().replaceAll(/\r\n?/g, '\n').replaceAll(ILLEGAL, '')
