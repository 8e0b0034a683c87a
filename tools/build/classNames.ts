import { basename } from 'node:path';

/**
 * Names the classes of a CSS module after its file: `title` of `KnownPanel.module.css` is `KnownPanel_title`. So the
 * build can name a component whose styles the first paint needs, and a page can be read in a browser's tools.
 * Throws where two files have one name.
 */
export function classNames(): (name: string, file: string) => string {
  const files = new Map<string, string>();
  return (name, file) => {
    const path = file.split('?')[0] ?? file;
    const component = basename(path).replace('.module.css', '');
    const known = files.get(component);
    if (known && known !== path)
      throw new Error(`Two style files are called ${component}: ${known}, ${path}`);
    files.set(component, path);
    return `${component}_${name}`;
  };
}
