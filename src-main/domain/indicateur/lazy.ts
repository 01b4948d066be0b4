/** A value computed the first time it is asked, then kept: an indicator pays only for what it reads. */
export function lazy<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | undefined
  return () => {
    kept ??= { value: compute() }
    return kept.value
  }
}
