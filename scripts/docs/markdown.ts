/** A fenced code block of a Markdown text. Lines are counted from 0. */
export interface Fence {
  /** The first word after the fence: `ts`, `sh`, or '' where there is none. */
  readonly language: string;
  /** The line of the opening fence. */
  readonly start: number;
  /** The line of the closing fence, or the number of lines where it was never closed. */
  readonly end: number;
  /** The lines between, without the fence's own indentation. */
  readonly code: string;
}

const opening = /^(\s*)(`{3,}|~{3,})\s*([^\s`]*)[^`]*$/;

/** The fenced code blocks, in order. A fence closes with at least as many of the same marks. */
export const fences = (markdown: string): readonly Fence[] => {
  const lines = markdown.split('\n');
  const found: Fence[] = [];
  for (let start = 0; start < lines.length; start += 1) {
    const [, indent = '', mark = '', language = ''] = opening.exec(lines[start] ?? '') ?? [];
    if (mark === '') continue;
    const closes = (line: string) =>
      line.trim().startsWith(mark) && line.trim().replaceAll(mark.charAt(0), '') === '';
    let end = start + 1;
    while (end < lines.length && !closes(lines[end] ?? '')) end += 1;
    const code = lines
      .slice(start + 1, end)
      .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()))
      .join('\n');
    found.push({ language, start, end, code });
    start = end;
  }
  return found;
};

/** The same text with its code (blocks and spans) and comments blanked, line by line. */
export const prose = (markdown: string): string => {
  const lines = markdown.split('\n');
  for (const { start, end } of fences(markdown)) lines.fill('', start, end + 1);
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  return lines
    .join('\n')
    .replace(/<!--[\s\S]*?-->/g, blank)
    .replace(/(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/g, blank);
};

/**
 * The anchors of a text's headings as GitHub makes them: `## Hai ngày, một câu hỏi` is
 * `#hai-ngày-một-câu-hỏi`, and a second heading of the same words ends in `-1`.
 */
export const anchors = (markdown: string): ReadonlySet<string> => {
  const lines = markdown.split('\n');
  for (const { start, end } of fences(markdown)) lines.fill('', start, end + 1);
  const found = new Set<string>();
  for (const line of lines) {
    const [, title] = /^#{1,6}\s+(.*?)\s*#*\s*$/.exec(line) ?? [];
    if (title === undefined) continue;
    const slug = title
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    let anchor = slug;
    for (let n = 1; found.has(anchor); n += 1) anchor = `${slug}-${n}`;
    found.add(anchor);
  }
  return found;
};
