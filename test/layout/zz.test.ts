import { test } from 'vitest';
import { zoomed, panned } from '/work/main/src/layout/look.js';
import { datedIndex, Figure } from '/work/main/test/layout/figures.js';
test('x', () => {
    const dates = ['2007-04-06T10:00:01', '2007-04-06T10:00:02', '2017-04-06T10:00:03', '2017-04-06T10:00:04'];
    const figure = new Figure(datedIndex(dates), { kind: 'time' });
    let window: any;
    const instant = Date.parse('2017-04-06T10:00:03Z');
    for (let i = 0; i < 80; i++) {
      const scale = figure.scale(window)!;
      window = zoomed(scale, figure.room!, { x: scale.toX(instant), factor: 1.6, unit: 1000 });
    }
    const place = (i: number): number => ((i * 67) % 101) * 3.37;
    window = panned(figure.scale(window)!, figure.room!, -400);
    let ds = new Set(), off = 0;
    for (let i = 0; i < 600; i++) {
    const s = figure.scale(window)!;
    ds.add(s.density);
    for (const m of figure.geometry(window).marks) off = Math.max(off, Math.abs(m.x - s.toX(m.entry.earliest)));
    window = panned(s, figure.room!, place(i+1)-place(i));
    }
    console.log(ds.size, [...ds].slice(0,5), off);
});
