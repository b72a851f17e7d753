import { fences } from './markdown.ts';

/** What is wrong, and in which line (from 1) of the page. */
export interface Finding {
  readonly line: number;
  readonly message: string;
}

/** Reads a file of the repository by its path from the root; undefined where there is none. */
export type ReadFile = (path: string) => string | undefined;

const marker = /^\s*\/\/ #(region|endregion)\s+(\S+)\s*$/;

/** The lines between `// #region name` and `// #endregion name`, without markers and shared indentation. */
const region = (source: string, name: string): string | undefined => {
  const lines = source.split('\n');
  const at = (kind: string) =>
    lines.flatMap((line, n) => {
      const [, found, label] = marker.exec(line) ?? [];
      return found === kind && label === name ? [n] : [];
    });
  const [start, ...moreStarts] = at('region');
  const [end, ...moreEnds] = at('endregion');
  if (start === undefined || end === undefined || end <= start) return undefined;
  if (moreStarts.length > 0 || moreEnds.length > 0) return undefined;
  const inside = lines.slice(start + 1, end).filter((line) => !marker.test(line));
  const indents = inside.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const shared = Math.min(...indents);
  return inside
    .map((line) => line.slice(shared).trimEnd())
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
};

const source = /^\s*<!-- from: ([^#\s]+)#(\S+) -->\s*$/;
const languages = new Set(['ts', 'typescript', 'tsx', 'mts', 'cts']);

/**
 * Compares each TypeScript block of a page with the region it is taken from, named in the line
 * above it: `<!-- from: examples/first-steps/src/embed.ts#open -->`. Returns what is wrong, and the
 * page with every block refreshed.
 */
export const snippets = (
  page: string,
  read: ReadFile,
): { readonly findings: readonly Finding[]; readonly refreshed: string } => {
  const lines = page.split('\n');
  const findings: Finding[] = [];
  // From the last block to the first, so that the lines of the earlier ones stay where they are.
  for (const { language, start, end, code } of [...fences(page)].reverse()) {
    if (!languages.has(language)) continue;
    const say = (message: string) => findings.unshift({ line: start + 1, message });
    let above = start - 1;
    while (above >= 0 && lines[above]?.trim() === '') above -= 1;
    const [, path, name] = source.exec(lines[above] ?? '') ?? [];
    if (path === undefined || name === undefined) {
      say(
        'a TypeScript block that is not taken from a file: put `<!-- from: path#region -->` above it',
      );
      continue;
    }
    const file = read(path);
    const expected = file === undefined ? undefined : region(file, name);
    if (expected === undefined) {
      say(
        file === undefined
          ? `${path} does not exist`
          : `${path} has not exactly one "// #region ${name}" with its "// #endregion ${name}"`,
      );
    } else if (expected !== code) {
      say(`differs from ${path}#${name}; \`pnpm docs:write\` refreshes it`);
      const indent = /^\s*/.exec(lines[start] ?? '')?.[0] ?? '';
      const fresh = expected.split('\n').map((line) => (line === '' ? '' : indent + line));
      lines.splice(start + 1, end - start - 1, ...fresh);
    }
  }
  return { findings, refreshed: lines.join('\n') };
};
