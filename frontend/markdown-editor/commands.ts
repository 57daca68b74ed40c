import type { ChangeSpec, EditorState, Line, SelectionRange, StateCommand } from '@codemirror/state';
import { EditorSelection } from '@codemirror/state';

/** Kinds of alert the alert button goes through, in the order of its clicks. */
const ALERTS = ['TIP', 'NOTE', 'WARNING'];

const HEADING = /^#{1,6}\s+/;
const BULLET = /^(\s*)[-*+]\s+/;
const NUMBER = /^(\s*)\d+[.)]\s+/;
const QUOTE = /^>\s?/;
const ALERT = /^>\s*\[!([A-Z]+)\]\s*$/;

/** Puts stars around the selection, or the word at the cursor: two for bold, one for italic; takes them away if they are there. */
export function toggleStars(count: 1 | 2): StateCommand {
  return ({ state, dispatch }) => {
    const edit = state.changeByRange((range) => {
      const { from, to } = range.empty ? (state.wordAt(range.head) ?? range) : range;
      const around = Math.min(starsBefore(state, from), starsAfter(state, to));
      const there = around === count || around >= 3;
      return there ? unwrap(range, from, to, count) : wrap(range, from, to, '*'.repeat(count));
    });
    dispatch(state.update(edit, { userEvent: 'input', scrollIntoView: true }));
    return true;
  };
}

function wrap(range: SelectionRange, from: number, to: number, mark: string) {
  const changes = [
    { from, insert: mark },
    { from: to, insert: mark },
  ];
  return { changes, range: EditorSelection.range(range.anchor + mark.length, range.head + mark.length) };
}

function unwrap(range: SelectionRange, from: number, to: number, length: number) {
  const changes = [
    { from: from - length, to: from },
    { from: to, to: to + length },
  ];
  return { changes, range: EditorSelection.range(range.anchor - length, range.head - length) };
}

function starsBefore(state: EditorState, position: number) {
  return /\**$/.exec(state.sliceDoc(Math.max(0, position - 3), position))![0].length;
}

function starsAfter(state: EditorState, position: number) {
  return /^\**/.exec(state.sliceDoc(position, position + 3))![0].length;
}

/** Makes a link of the selection and leaves the cursor where something is still to be written: address or text. */
export const insertLink: StateCommand = ({ state, dispatch }) => {
  const edit = state.changeByRange(({ from, to }) => {
    const selected = state.sliceDoc(from, to);
    const isAddress = /^(https?:\/\/|mailto:|help:)\S+$/.test(selected);
    const insert = isAddress ? `[](${selected})` : `[${selected}]()`;
    const cursor = isAddress || !selected ? from + 1 : from + insert.length - 1;
    return { changes: { from, to, insert }, range: EditorSelection.cursor(cursor) };
  });
  dispatch(state.update(edit, { userEvent: 'input', scrollIntoView: true }));
  return true;
};

/** Makes headings of the selected lines, or plain lines again if they all are headings of that level. */
export function toggleHeading(level: number): StateCommand {
  const mark = '#'.repeat(level) + ' ';
  return changeLines((lines) => {
    const remove = lines.every((line) => line.text.startsWith(mark));
    return lines.map((line) => replaceStart(line, HEADING, remove ? '' : mark));
  });
}

/** Makes list items of the selected lines, or plain lines again if they all are items of that kind of list. */
export function toggleList(kind: 'bullet' | 'number'): StateCommand {
  const [own, other] = kind === 'bullet' ? [BULLET, NUMBER] : [NUMBER, BULLET];
  return changeLines((lines) => {
    const remove = lines.every((line) => own.test(line.text));
    return lines.map((line, index) => {
      const indent = /^\s*/.exec(line.text)![0];
      const mark = kind === 'bullet' ? '- ' : `${index + 1}. `;
      const marked = own.test(line.text) ? own : other.test(line.text) ? other : /^\s*/;
      return replaceStart(line, marked, indent + (remove ? '' : mark));
    });
  });
}

/** Makes a quotation of the selected lines, or plain lines again. */
export const toggleQuote: StateCommand = changeLines(
  (lines) => {
    const remove = lines.every((line) => QUOTE.test(line.text));
    return lines.map((line) => (remove ? replaceStart(line, QUOTE, '') : { from: line.from, insert: '> ' }));
  },
  { blankLinesToo: true },
);

/** Makes an alert of the selected lines; inside an alert, makes it one of the next kind. */
export const cycleAlert: StateCommand = (target) => {
  const { state, dispatch } = target;
  const head = alertAround(state);
  if (!head) {
    return makeAlert(target);
  }
  const kind = ALERT.exec(head.text)![1];
  const next = ALERTS[(ALERTS.indexOf(kind) + 1) % ALERTS.length];
  dispatch(state.update({ changes: replaceStart(head, ALERT, `> [!${next}]`), userEvent: 'input' }));
  return true;
};

const makeAlert: StateCommand = changeLines(
  (lines) =>
    lines.map((line, index) => ({
      from: line.from,
      insert: (index === 0 ? `> [!${ALERTS[0]}]\n` : '') + (QUOTE.test(line.text) ? '' : '> '),
    })),
  { blankLinesToo: true },
);

/** The first line of the alert the cursor is in, if it is in one. */
function alertAround(state: EditorState): Line | undefined {
  let line = state.doc.lineAt(state.selection.main.from);
  while (QUOTE.test(line.text)) {
    if (ALERT.test(line.text)) {
      return line;
    }
    if (line.number === 1) {
      return undefined;
    }
    line = state.doc.line(line.number - 1);
  }
  return undefined;
}

/** Fences the selected lines as code and leaves the cursor after the opening fence, where the language belongs. */
export const insertCodeBlock: StateCommand = ({ state, dispatch }) => {
  const { from, to } = wholeLines(state);
  const code = state.sliceDoc(from, to);
  const changes = { from, to, insert: '```\n' + code + '\n```' };
  dispatch(state.update({ changes, selection: { anchor: from + 3 }, userEvent: 'input', scrollIntoView: true }));
  return true;
};

/** Puts an empty table of two columns below the cursor's line and the cursor into its first cell. */
export const insertTable: StateCommand = ({ state, dispatch }) => {
  const line = state.doc.lineAt(state.selection.main.head);
  const before = line.text.trim() ? '\n\n' : '';
  const after = line.number < state.doc.lines && state.doc.line(line.number + 1).text.trim() ? '\n' : '';
  const changes = { from: line.to, insert: before + '|  |  |\n| --- | --- |\n|  |  |' + after };
  const firstCell = line.to + before.length + 2;
  dispatch(state.update({ changes, selection: { anchor: firstCell }, userEvent: 'input', scrollIntoView: true }));
  return true;
};

function wholeLines(state: EditorState) {
  const { from, to } = state.selection.main;
  return { from: state.doc.lineAt(from).from, to: state.doc.lineAt(to).to };
}

/** A command that changes the selected lines, each on its own; blank lines between others stay as they are. */
function changeLines(change: (lines: Line[]) => ChangeSpec[], { blankLinesToo = false } = {}): StateCommand {
  return ({ state, dispatch }) => {
    const selected = selectedLines(state);
    const lines = selected.length > 1 && !blankLinesToo ? selected.filter((line) => line.text.trim()) : selected;
    const changes = state.changes(change(lines));
    const selection = state.selection.map(changes, 1);
    dispatch(state.update({ changes, selection, userEvent: 'input', scrollIntoView: true }));
    return true;
  };
}

function selectedLines(state: EditorState): Line[] {
  const { from, to } = state.selection.main;
  const first = state.doc.lineAt(from).number;
  const last = state.doc.lineAt(to).number;
  return Array.from({ length: last - first + 1 }, (_, index) => state.doc.line(first + index));
}

function replaceStart(line: Line, start: RegExp, insert: string): ChangeSpec {
  const length = start.exec(line.text)?.[0].length ?? 0;
  return { from: line.from, to: line.from + length, insert };
}
