/** What all of them give. Where one fails the others are waited for, so that none works on when the build is over. */
export async function allOf<const Values extends readonly unknown[]>(
  works: { readonly [Index in keyof Values]: Promise<Values[Index]> },
): Promise<Values> {
  await Promise.allSettled(works)
  return (await Promise.all(works)) as unknown as Values
}
