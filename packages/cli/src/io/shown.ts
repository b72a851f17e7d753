/**
 * Text that others chose (names of files, lines of a file) as it may stand on a terminal: whatever would
 * move, colour or hide what is printed is shown as U+FFFD. Line ends and tabs are kept.
 */
export const shown = (text: string): string => text.replace(/(?![\n\t])[\p{Cc}\p{Cf}]/gu, '\ufffd');

/** The same in one line. */
export const shownInLine = (text: string): string => shown(text.replace(/\s+/g, ' '));
