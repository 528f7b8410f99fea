/**
 * Remembers what was made of each thing for as long as the thing lives: for what never changes, and is asked of many times.
 * What is made must hang on the thing alone.
 */
export function remember<Thing extends object, Made>(
  make: (thing: Thing) => Made,
): (thing: Thing) => Made {
  const made = new WeakMap<Thing, { readonly value: Made }>()
  return (thing) => {
    const known = made.get(thing) ?? { value: make(thing) }
    made.set(thing, known)
    return known.value
  }
}
