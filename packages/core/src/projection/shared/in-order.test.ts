import { describe, expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

describe('a list in order', () => {
  it('takes names in Vietnamese order, texts by their characters, and keeps ties in place', () => {
    const items = [
      { name: 'Đồng Văn', id: '2', n: 1 },
      { name: 'Châu Tiến', id: '9', n: 2 },
      { name: 'Đồng Văn', id: '10', n: 3 },
      { name: 'Đồng Văn', id: '10', n: 4 },
      { name: 'Dũng Hợp', id: '1', n: 5 },
    ];
    const sorted = inOrder(items, [{ name: (i) => i.name }, { text: (i) => i.id }]);
    expect(sorted.map(({ n }) => n)).toEqual([2, 5, 3, 4, 1]);
    expect(items.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5]);
  });
});
