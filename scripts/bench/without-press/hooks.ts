import { registerHooks } from 'node:module'

/** What a build without the press has in place of modules that would use it. */
const STAND_INS: ReadonlyMap<string, string> = new Map(
  [
    ['src/run/make.ts', 'make.ts'],
    ['src/press/open-press.ts', 'press.ts'],
    ['src/proof/accessibility.ts', 'accessibility.ts'],
    ['src/proof/rules/html/seen/look.ts', 'look.ts'],
    ['src/proof/rules/html/laid-out.ts', 'laid-out.ts'],
  ].map(([module, standIn]) => [
    new URL(`../../../${module}`, import.meta.url).href,
    new URL(`./${standIn}`, import.meta.url).href,
  ]),
)

registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context)
    const standIn = STAND_INS.get(resolved.url)
    // A stand-in may itself need the module that it stands for.
    return standIn && context.parentURL !== standIn ? { ...resolved, url: standIn } : resolved
  },
})
