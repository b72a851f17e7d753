import type { AsOf, EventRef } from '@donghanh/core';
import { describe, expect, it } from 'vitest';
import { right } from '../../test/right.ts';
import { finish } from '../build/kit/finish.ts';
import { date, name, nothing, say, text, words } from '../build/kit/index.ts';
import { withQuarantine } from '../build/quarantine.ts';
import type { TimelineBlock } from '../model/timeline.ts';
import { renderCsvFolder } from './csv/index.ts';
import { renderHtml } from './html/index.ts';
import { renderMarkdown } from './markdown/index.ts';
import { renderText } from './text/index.ts';

const day = (value: string) => date(value as never);

const timeline = (title: string): TimelineBlock => ({
  type: 'timeline',
  id: 'dien-bien',
  title: { vi: title, en: title },
  events: [
    {
      fact: 'assignment-a~x@0' as EventRef,
      on: day('2012-04-20'),
      what: text({ vi: 'Phân công', en: 'Assignment made' }),
      detail: nothing(),
      document: { type: 'document', id: 'd', number: '1310/QĐ-UBND' },
      recordedOn: day('2012-04-25'),
    },
    {
      fact: 'assignment-a~x@1' as EventRef,
      on: { ...day('2015'), reconstructed: { extent: 'whole' } },
      what: text({ vi: 'Bàn giao hỗ trợ', en: 'Contribution delivered' }),
      detail: name(title),
      recordedOn: day('2016-02-01'),
    },
  ],
});

const unfinished = (title: string) =>
  ({
    kind: 'flags',
    title: { vi: 'Thử', en: 'Trial' },
    header: { asOf: { effectiveOn: '2016-12-31', knownAt: '2016-12-31T00:00:00.000Z' } as AsOf },
    banner: {
      reconstructed: true,
      title: { vi: 'Có', en: 'Some' },
      everyPage: { vi: 'Có', en: 'Some' },
      paragraphs: [say(words`Có.`, words`Some.`)],
    },
    blocks: [timeline(title)],
    evidence: [],
  }) as const;
const report = (title: string) => right(finish(unfinished(title)));

describe('a timeline', () => {
  it('is a list in its order on a page, with each date as it is known', () => {
    const page = renderHtml(report('Bò'));
    expect([...page.matchAll(/<time datetime="([^"]*)">/g)].map(([, on]) => on)).toEqual([
      '2012-04-20',
      '2015',
    ]);
    expect(page).toContain('<li class="whole">');
    expect(page.match(/<li[ >].*?<\/li>/gs)?.length).toBe(2);
    expect(page).toContain(
      '<p class="source">1310/QĐ-UBND · Ghi nhận ngày 25/4/2012 · <code>assignment-a~x@0</code></p>',
    );
  });

  it('is a table in Markdown and CSV, numbered among the tables', () => {
    const markdown = renderMarkdown(report('Bò'));
    expect(markdown).toContain('**Bảng 1. Bò**');
    expect(markdown).toContain(
      [
        '| Ngày      | Việc            | Nội dung | Văn bản      | Ghi nhận ngày | Sự kiện            |',
        '| --------- | --------------- | -------- | ------------ | ------------- | ------------------ |',
        '| 20/4/2012 | Phân công       | –        | 1310/QĐ-UBND | 25/4/2012     | `assignment-a~x@0` |',
        '| 2015▪     | Bàn giao hỗ trợ | Bò       | –            | 1/2/2016      | `assignment-a~x@1` |',
      ].join('\n'),
    );
    const [file] = renderCsvFolder(report('Bò'), { profile: 'data', lang: 'en' });
    expect(file?.name).toBe('dien-bien.csv');
    expect(file?.text.split('\r\n')).toHaveLength(4);
  });

  it('is a few lines for each event in a terminal', () => {
    expect(renderText(report('Bò'), { lang: 'en' })).toContain(
      [
        'Table 1. Bò',
        '',
        '20 April 2012  Assignment made',
        '    1310/QĐ-UBND',
        '    Recorded on 25 April 2012 [assignment-a~x@0]',
        '2015▪  Contribution delivered',
        '    Bò',
        '    Recorded on 1 February 2016 [assignment-a~x@1]',
        '▪ wholly reconstructed · ▫ partly reconstructed',
      ].join('\n'),
    );
  });

  it('stays one list whatever strangers wrote', () => {
    const tags = (title: string) => renderHtml(report(title)).match(/<[/!]?[a-zA-Z-]*/g);
    expect(tags('</ol><script>x</script>')).toEqual(tags('Bò'));
  });

  it('keeps its events where others could not be read', () => {
    const bad = { position: 3, ref: 's@1', type: 'X', message: 'no' } as never;
    const marked = withQuarantine(unfinished('Bò') as never, [bad]) as { blocks: unknown[] };
    expect(marked.blocks[0]).toEqual(timeline('Bò'));
  });
});
