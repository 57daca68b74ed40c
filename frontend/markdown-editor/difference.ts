/** The one replacement that turns a text into another; what both begin and end with stays, and with it cursor and scroll. */
export function difference(from: string, to: string) {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) {
    start++;
  }
  let end = 0;
  while (end < shorter - start && from[from.length - 1 - end] === to[to.length - 1 - end]) {
    end++;
  }
  return { from: start, to: from.length - end, insert: to.slice(start, to.length - end) };
}

/** Whether two replacements in a text are in the same words, or in neighbouring ones. */
export function touches(text: string, one: { from: number; to: number }, other: { from: number; to: number }) {
  const start = one.from - /\S*\s*$/.exec(text.slice(0, one.from))![0].length;
  const end = one.to + /^\s*\S*/.exec(text.slice(one.to))![0].length;
  return other.from <= end && other.to >= start;
}

/** The replacements that turn a text into another, line by line: what stands between two of them stays as it is. */
export function differences(from: string, to: string) {
  const [olds, news] = [lines(from), lines(to)];
  const edits = [];
  let [i, j, at] = [0, 0, 0];
  for (const [oldLine, newLine] of [...common(olds, news), [olds.length, news.length]]) {
    const was = olds.slice(i, oldLine).join('');
    const is = news.slice(j, newLine).join('');
    if (was !== is) {
      const edit = difference(was, is);
      edits.push({ from: at + edit.from, to: at + edit.to, insert: edit.insert });
    }
    at += was.length + (olds[oldLine]?.length ?? 0);
    [i, j] = [oldLine + 1, newLine + 1];
  }
  return edits;
}

function lines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Lines that occur once in both texts, in the order of both; greedily, which is enough where few lines moved. */
function common(olds: string[], news: string[]): [number, number][] {
  const places = new Map<string, number>();
  news.forEach((line, place) => places.set(line, places.has(line) ? -1 : place));
  const seen = new Map<string, number>();
  olds.forEach((line) => seen.set(line, (seen.get(line) ?? 0) + 1));
  const pairs: [number, number][] = [];
  let last = -1;
  olds.forEach((line, place) => {
    const partner = seen.get(line) === 1 ? (places.get(line) ?? -1) : -1;
    if (partner > last) {
      pairs.push([place, partner]);
      last = partner;
    }
  });
  return pairs;
}
