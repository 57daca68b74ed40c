/** A heading as it is written. */
export interface Heading {
  /** From 1. */
  line: number;
  level: number;
  /** Its words, most of the markup gone. */
  words: string;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})(?:\s+(.*?))?(?:\s+#+)?\s*$/;

/** The lines that begin with a heading's mark, outside of fenced code. */
export function headingsOf(text: string): Heading[] {
  let fence = '';
  return text.split('\n').flatMap((line, index) => {
    const mark = FENCE.exec(line)?.[1];
    if (mark && (!fence || mark.startsWith(fence))) {
      fence = fence ? '' : mark;
    }
    const heading = fence ? null : HEADING.exec(line);
    return heading ? [{ line: index + 1, level: heading[1].length, words: wordsOf(heading[2] ?? '') }] : [];
  });
}

function wordsOf(markdown: string): string {
  return markdown
    .replace(/\s*\{#[^}]*\}$/, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`]|\\(?=\W)/g, '')
    .trim();
}
