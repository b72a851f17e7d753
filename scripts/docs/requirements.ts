// Reads docs/requirements.md: which events, view, place in a report and test answer each sentence of
// the Notice, each section of the summary and each question of an auditor.

/** A row of the page. */
export interface Requirement {
  /** "S12a", "section 7", "question 3". */
  readonly id: string;
  readonly events: readonly string[];
  /** Names of projections or functions that core exports. */
  readonly views: readonly string[];
  /** Places in a report, as `summary#theo-nam`, and questions of the command line, as `audit 3`. */
  readonly places: readonly string[];
  readonly tests: readonly { readonly name: string; readonly file: string }[];
}

const cellsOf = (line: string): readonly string[] =>
  line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));

const codes = (cell: string): readonly string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

const links = (cell: string): Requirement['tests'] =>
  [...cell.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)].map(([, name = '', file = '']) => ({
    name: name.replaceAll('\\', ''),
    file,
  }));

/** The rows of all tables of the page, in order. */
export const requirementsOf = (page: string): readonly Requirement[] =>
  page
    .split('\n')
    .filter((line) => /^\| (S\d|section |question )/.test(line))
    .map((line) => {
      const [id = '', , events = '', views = '', places = '', tests = ''] = cellsOf(line);
      return {
        id,
        events: codes(events),
        views: codes(views),
        places: codes(places),
        tests: links(tests),
      };
    });
