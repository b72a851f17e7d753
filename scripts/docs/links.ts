import { posix } from 'node:path';
import { anchors, prose } from './markdown.ts';
import type { Finding, ReadFile } from './snippets.ts';

const external = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

const patterns = [
  // [text](target "title") and ![alt](target)
  /\]\(\s*(?:<([^>\n]*)>|([^\s)]+))(?:\s+"[^"\n]*")?\s*\)/g,
  // [label]: target
  /^[ \t]*\[[^\]\n]+\]:[ \t]*(?:<([^>\n]*)>|(\S+))/gm,
  // <img src="target">, <a href='target'>
  /<[a-z][^>]*?\s(?:src|href)=(?:"([^"]*)"|'([^']*)')/gi,
];

/** The targets of a page's links and images, each with its line (from 1). */
const targets = (page: string): readonly { readonly line: number; readonly target: string }[] => {
  const text = prose(page);
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => ({
      line: text.slice(0, match.index).split('\n').length,
      target: match[1] ?? match[2] ?? '',
    }))
    .sort((a, b) => a.line - b.line);
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * The links and images of a page that lead nowhere: a file that does not exist, or a heading that
 * the page does not have. Links to other sites are not followed.
 */
export const brokenLinks = (
  path: string,
  page: string,
  exists: (path: string) => boolean,
  read: ReadFile,
): readonly Finding[] =>
  targets(page).flatMap(({ line, target }) => {
    if (external.test(target)) return [];
    const [file = '', anchor] = decoded(target).split('#', 2);
    const found = file === '' ? path : posix.join(posix.dirname(path), file);
    if (file.startsWith('/') || found.startsWith('../')) {
      return [{ line, message: `${target} leaves the repository; write it from this page` }];
    }
    if (!exists(found)) return [{ line, message: `${target} does not exist` }];
    if (anchor === undefined || anchor === '' || !found.endsWith('.md')) return [];
    return anchors(read(found) ?? '').has(anchor)
      ? []
      : [{ line, message: `${found} has no heading #${anchor}` }];
  });
