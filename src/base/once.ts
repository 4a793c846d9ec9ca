/** Works a thing out when it is first asked for. */
export function once<R>(work: () => R): () => R {
  let known: { readonly result: R } | null = null
  return () => (known ??= { result: work() }).result
}
