/** What one area of the project may import. */
export interface Border {
  /** Other areas; `types` of them only, or `lazy`: by import() alone. */
  readonly may: Readonly<Record<string, 'all' | 'types' | 'lazy'>>;
  /** Packages by name; `any` where the area never reaches the browser. */
  readonly packages: readonly string[] | 'any';
  /** What to do instead, said with the violation. */
  readonly advice: string;
}

/** The borders, by folder. A folder that is not named here has none. */
export const BORDERS: Readonly<Record<string, Border>> = {
  'src/core': {
    may: {},
    packages: ['jwt-decode', 'minisearch'],
    advice:
      'The engine is pure: hand it what it needs as an argument, or move the code to the page that needs both.',
  },
  'src/knowledge': {
    may: { 'src/core': 'types', content: 'types' },
    packages: ['virtual:content'],
    advice: 'This is only the door to content/: load here, decide in src/core, show in src/pages.',
  },
  'src/ui': {
    may: { 'src/core': 'types', 'src/knowledge': 'types' },
    packages: ['react', 'react-router', 'lucide-react'],
    advice: 'A component shows what it is given: compute in the page and pass it in.',
  },
  'src/live': {
    may: { 'src/core': 'all', 'src/ui': 'all' },
    packages: ['react', 'react-router', 'lucide-react', '@azure/msal-browser'],
    advice: 'The live step makes evidence and knows no page: pass in what it needs.',
  },
  'src/pages': {
    may: { 'src/core': 'all', 'src/knowledge': 'all', 'src/ui': 'all', 'src/live': 'lazy' },
    packages: ['react', 'react-router', 'lucide-react', '@lingui/core'],
    advice: 'Pages know the engine, the knowledge and components; src/live comes by import() alone.',
  },
  'src/app': {
    may: { 'src/pages': 'all', 'src/ui': 'all', 'src/knowledge': 'all', 'src/core': 'all' },
    packages: ['react', 'react-dom', 'react-router', 'lucide-react', '@lingui/core'],
    advice: 'The app puts pages together; what reaches further belongs into a page.',
  },
  'tools/build': {
    may: { 'src/core': 'all', 'src/knowledge': 'all', 'src/app': 'types' },
    packages: 'any',
    advice: 'The build runs the app from its server build; here only its types are known.',
  },
  tools: {
    may: { 'src/core': 'all', 'src/knowledge': 'all', 'tools/build': 'all' },
    packages: 'any',
    advice: 'Tools share the engine and the knowledge with the app, never its pages. Nobody imports src/app.',
  },
  e2e: {
    may: { 'src/core': 'all', 'src/knowledge': 'all', content: 'all', tools: 'all' },
    packages: 'any',
    advice: 'A journey meets the app in the browser alone.',
  },
};

/** The area that a path of the project belongs to: the longest folder that is named, else its first folder. */
export function areaOf(path: string): string {
  const named = Object.keys(BORDERS).filter((folder) => path.startsWith(`${folder}/`));
  return named.sort((a, b) => b.length - a.length)[0] ?? (path.split('/')[0] || path);
}
