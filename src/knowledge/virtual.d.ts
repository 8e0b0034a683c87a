/** Made by `tools/build/contentPlugin.ts` from `content/`. */
declare module 'virtual:content' {
  /** Loads one compiled piece of content by its name; undefined where it is known that there is none. */
  export function loadContent(name: string): Promise<{ readonly default: unknown } | undefined>;
}
